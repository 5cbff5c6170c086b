"""What the hall display shows of the calls: a pure derivation from snapshot to snapshot.

The *panel* shows one call. A new call is among the last calls at once and stands in *line* for
the panel, first called first shown. A call holds the panel for ``HOLD``; while more than
``BURST`` calls stand in line, for ``BURST_HOLD``, which is the length of its flash. Nothing
overtakes and nothing is dropped but a call whose person has come, or was given up, before its
turn: the panel sends nobody to a counter in vain.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.queueing.calendar import SECOND
from kiosk.queueing.facts import State
from kiosk.queueing.hall import CallLine, Hall
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import Translate

HOLD = 8 * SECOND
BURST_HOLD = 3 * SECOND
BURST = 3
_COLUMNS = ((8, 4), (10, 5), (12, 6), (15, 5), (18, 6), (999, 7))
"""Up to how many counters stand in so many columns, leaving few places empty."""
_COLUMNS_TALL = ((4, 2), (9, 3), (999, 4))
_AT_COUNTER = (State.CALLED, State.SERVING)


@dataclass(frozen=True, slots=True)
class Board:
    """The calls as shown. ``since``: when the panel was taken; ``flashes`` counts its flashes.

    ``heard`` tells how often each of the day's stages was called as far as it was seen here.
    """

    day: str
    panel: CallLine | None = None
    since: int = 0
    flashes: int = 0
    line: tuple[CallLine, ...] = ()
    calls: tuple[CallLine, ...] = ()
    heard: Mapping[int, int] | None = None

    @property
    def hold(self) -> int:
        """How long the panel's call is held before the next takes it."""
        return HOLD if len(self.line) <= BURST else BURST_HOLD

    @property
    def next_change(self) -> int | None:
        """When the next call in line takes the panel; ``None`` while nobody stands in line."""
        return self.since + self.hold if self.line else None

    def last_calls(self, rows: int) -> tuple[CallLine, ...]:
        """List the last calls beside the panel's, newest first."""
        shown = self.panel.stage if self.panel else None
        return tuple(call for call in self.calls if call.stage != shown)[:rows]


@dataclass(frozen=True, slots=True)
class CallRow:
    """One of the last calls."""

    code: str
    agency: str
    counter: str


@dataclass(frozen=True, slots=True)
class CounterCell:
    """One counter on the board: its number, its agency, the code it has or a word instead."""

    counter: str
    agency: str
    code: str
    word: str
    called: bool
    isOpen: bool


def derive_board(state: Board | None, hall: Hall, now: int) -> Board:
    """Derive the board from what was shown and the hall as it is at ``now``.

    The first snapshot after a start shows the last calls quietly: they were announced before, and
    have held the panel since they were called.
    """
    if state is None:
        newest = hall.calls[0] if hall.calls else None
        since = newest.called_at if newest else now
        return Board(hall.business_day, newest, since, calls=hall.calls, heard=_heard(hall.calls))
    if state.day != hall.business_day:
        state = Board(hall.business_day, flashes=state.flashes)
    return _taken(_lined_up(state, hall.calls), now)


def derive_cells(
    profile: Profile, hall: Hall, board: Board, language: str, translate: Translate
) -> tuple[CounterCell, ...]:
    """Derive the board of all counters, in the order people walk."""
    here = {call.counter: call for call in reversed(hall.calls) if call.state in _AT_COUNTER}
    called = (board.panel.stage, board.panel.counter) if board.panel else None
    cells = []
    for counter in profile.counters:
        call = here.get(counter.number)
        is_open = call is not None or counter.number in hall.open_counters
        word = translate("Display", "Open") if is_open else translate("Display", "Closed")
        cells.append(
            CounterCell(
                counter=str(counter.number),
                agency=agency_of_queue(profile, counter.queues[0], language),
                code=call.code if call else "",
                word="" if call else word,
                called=call is not None and (call.stage, call.counter) == called,
                isOpen=is_open,
            )
        )
    return tuple(cells)


def board_columns(counters: int, *, tall: bool = False) -> int:
    """Choose in how many columns the counters stand: larger cells for few.

    Up to 21 counters make at most three rows, six on a tall board.
    """
    columns_of = _COLUMNS_TALL if tall else _COLUMNS
    return next(columns for most, columns in columns_of if counters <= most)


def call_row(profile: Profile, call: CallLine, language: str) -> CallRow:
    """Word one call for the list."""
    return CallRow(call.code, agency_of(profile, call, language), str(call.counter))


def agency_of(profile: Profile, call: CallLine, language: str) -> str:
    """Name the agency of a call; a service of an older profile is named by its queue."""
    service = profile.service_by_code.get(call.service)
    if service is None:
        return agency_of_queue(profile, call.queue, language)
    return profile.agency_by_code[service.agency].heading.said_in(language)


def agency_of_queue(profile: Profile, queue: str, language: str) -> str:
    """Name the agency whose services stand in a queue."""
    for service in profile.services:
        if service.queue == queue:
            return profile.agency_by_code[service.agency].heading.said_in(language)
    known = profile.queue_by_prefix.get(queue)
    return known.name.said_in(language) if known else ""


def _heard(calls: tuple[CallLine, ...]) -> dict[int, int]:
    return {call.stage: call.calls for call in calls}


def _lined_up(state: Board, calls: tuple[CallLine, ...]) -> Board:
    heard = state.heard or {}
    now_in_line = {call.stage: call for call in state.line}
    for call in reversed(calls):
        if call.stage in now_in_line or call.calls > heard.get(call.stage, 0):
            now_in_line[call.stage] = call
    line = tuple(call for call in now_in_line.values() if call.state == State.CALLED)
    return replace(state, line=line, calls=calls, heard={**heard, **_heard(calls)})


def _taken(state: Board, now: int) -> Board:
    if not state.line or not _is_free(state, now):
        return state
    first, *others = state.line
    return replace(state, panel=first, since=now, flashes=state.flashes + 1, line=tuple(others))


def _is_free(state: Board, now: int) -> bool:
    if state.panel is None or state.panel.stage == state.line[0].stage:
        return True
    # A clock set back must not hold the panel for hours.
    return not 0 <= now - state.since < state.hold
