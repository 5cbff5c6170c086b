"""What the hall display shows of the calls: a pure derivation from snapshot to snapshot.

The *panel* shows one call. A new call is among the last calls at once and stands in *line* for
the panel. Where a zone is announced, the panel follows the voice: a call takes it as it is begun to
be said, and holds it until the next is. Where nobody announces, a call holds the panel for
``HOLD``; while more than ``BURST`` calls could take it, for ``BURST_HOLD``, which is the length of
its flash. Within a zone nothing overtakes, and nothing is dropped but a call whose person has come,
was given up or waits again before its turn: the panel sends nobody to a counter in vain. (Where two
voices outrun one panel, what was said is left to the list.)
"""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, replace

from kiosk.queueing.announcements import Announcement, Stand, Subject
from kiosk.queueing.calendar import SECOND
from kiosk.queueing.facts import State
from kiosk.queueing.hall import CallLine, Hall

HOLD = 8 * SECOND
BURST_HOLD = 3 * SECOND
VISUAL_HOLD = 6 * SECOND
"""A visual call is seen for as long as its light, whoever stands in line."""
BURST = 3

ZoneOf = Mapping[int, str]
Target = tuple[int | None, int | None]
"""A stage and the counter it was called to; a message of the staff may have neither."""


@dataclass(frozen=True, slots=True)
class Board:
    """The calls as shown. ``since``: when the panel was taken; ``flashes`` counts its flashes.

    ``ready`` calls may take the panel once it was held for ``hold``. ``heard`` tells how often each
    of the day's stages was called as far as it was seen here; ``spoken``, which announcement of
    each zone last took the panel.
    """

    day: str
    panel: CallLine | None = None
    since: int = 0
    flashes: int = 0
    line: tuple[CallLine, ...] = ()
    ready: int = 0
    hold: int = HOLD
    calls: tuple[CallLine, ...] = ()
    heard: Mapping[int, int] | None = None
    spoken: Mapping[str, int] | None = None

    @property
    def next_change(self) -> int | None:
        """When the next call takes the panel; ``None`` while none is ready to."""
        return self.since + self.hold if self.ready else None

    def last_calls(self, rows: int) -> tuple[CallLine, ...]:
        """List the last calls beside the panel's, newest first."""
        shown = self.panel.stage if self.panel else None
        return tuple(call for call in self.calls if call.stage != shown)[:rows]


@dataclass(frozen=True, slots=True)
class Turn:
    """A call that may take the panel; ``entry`` is what is said of it where it is announced."""

    call: CallLine
    entry: Announcement | None = None


def derive_board(state: Board | None, hall: Hall, zone_of: ZoneOf, now: int) -> Board:
    """Derive the board from what was shown and the hall as it is at ``now``.

    The first snapshot after a start shows the last calls quietly: they were announced before, and
    have held the panel since they were called.
    """
    if state is None:
        return _begun(hall, now)
    if state.day != hall.business_day:
        state = Board(hall.business_day, flashes=state.flashes)
    state = _lined_up(state, hall)
    return _taken(state, _turns(state, hall), zone_of, now)


def _begun(hall: Hall, now: int) -> Board:
    calls = _called(hall)
    said = {entry.zone: entry for entry in _speaking(hall)}
    by_stage = {call.stage: call for call in calls}
    spoken = [by_stage[entry.stage] for entry in said.values() if entry.stage in by_stage]
    newest = next(iter(spoken), None) or _newest(calls, _to_be_said(hall))
    return Board(
        hall.business_day,
        newest,
        newest.called_at if newest else now,
        calls=calls,
        heard=_heard(calls),
        spoken={zone: entry.id for zone, entry in said.items()},
    )


def _called(hall: Hall) -> tuple[CallLine, ...]:
    return tuple(call for call in hall.calls if call.state != State.WAITING)


def _newest(calls: Iterable[CallLine], besides: Set[int | None]) -> CallLine | None:
    return next((call for call in calls if call.stage not in besides), None)


def _heard(calls: tuple[CallLine, ...]) -> dict[int, int]:
    return {call.stage: call.calls for call in calls}


def _lined_up(state: Board, hall: Hall) -> Board:
    calls = _called(hall)
    # Who was held, put back, or called by mistake is called no more; a new call counts anew.
    undone = (state.heard or {}).keys() - {call.stage for call in calls}
    heard = {stage: n for stage, n in (state.heard or {}).items() if stage not in undone}
    in_line = {call.stage: call for call in state.line}
    for call in reversed(calls):
        if call.stage in in_line or call.calls > heard.get(call.stage, 0):
            in_line[call.stage] = call
    line = tuple(call for call in in_line.values() if call.state == State.CALLED)
    panel = state.panel
    if panel is not None and panel.stage in undone:
        panel = _newest(calls, {call.stage for call in line})
    heard |= _heard(calls)
    line = tuple(call for call in line if call.stage not in undone)
    return replace(state, panel=panel, line=line, calls=calls, heard=heard)


def _turns(state: Board, hall: Hall) -> tuple[Turn, ...]:
    """List who may take the panel: first what is being said, then whom nobody is going to say."""
    shown = state.spoken or {}
    called: dict[Target, CallLine] = {(call.stage, call.counter): call for call in state.calls}
    spoken = [
        Turn(called[entry.stage, entry.counter], entry)
        for entry in _speaking(hall)
        if entry.id > shown.get(entry.zone, 0) and (entry.stage, entry.counter) in called
    ]
    coming = _to_be_said(hall)
    return (*spoken, *(Turn(call) for call in state.line if call.stage not in coming))


def _announced(hall: Hall) -> Iterable[Announcement]:
    return (
        entry
        for entry in hall.announcements
        if entry.zone in hall.heard_zones and entry.subject == Subject.CALL
    )


def _speaking(hall: Hall) -> Iterable[Announcement]:
    return (entry for entry in _announced(hall) if entry.stand == Stand.SPEAKING)


def _to_be_said(hall: Hall) -> set[int | None]:
    return {entry.stage for entry in _announced(hall)}


def _taken(state: Board, turns: tuple[Turn, ...], zone_of: ZoneOf, now: int) -> Board:
    state = _waited_for(state, turns)
    if not turns or not _is_free(state, turns[0], zone_of, now):
        return state
    call, entry = turns[0].call, turns[0].entry
    taken = replace(state, panel=call, since=now, flashes=state.flashes + 1)
    passed = {call.stage}
    if entry is not None:
        spoken = {**(state.spoken or {}), entry.zone: entry.id}
        taken = replace(taken, since=entry.started_at or now, spoken=spoken)
        passed |= {
            turn.call.stage
            for turn in turns
            if turn.entry is None and zone_of.get(turn.call.counter) == entry.zone
        }
    line = tuple(one for one in taken.line if one.stage not in passed)
    others = tuple(turn for turn in turns[1:] if turn.call.stage not in passed)
    return _waited_for(replace(taken, line=line), others)


def _waited_for(state: Board, turns: tuple[Turn, ...]) -> Board:
    return replace(state, ready=len(turns), hold=_hold(state.panel, turns))


def _hold(panel: CallLine | None, turns: tuple[Turn, ...]) -> int:
    # A voice does not wait for the panel: that of another zone gets it early.
    is_spoken = bool(turns) and turns[0].entry is not None
    if not is_spoken and len(turns) <= BURST:
        return HOLD
    return VISUAL_HOLD if panel is not None and panel.visual else BURST_HOLD


def _is_free(state: Board, turn: Turn, zone_of: ZoneOf, now: int) -> bool:
    panel = state.panel
    if panel is None or panel.stage == turn.call.stage:
        return True
    # Who announces a zone says nothing before the last call of it was seen for its time.
    if turn.entry is not None and zone_of.get(panel.counter) == turn.entry.zone:
        return True
    # A clock set back must not hold the panel for hours.
    return not 0 <= now - state.since < state.hold
