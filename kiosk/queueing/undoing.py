"""Undoing: the last act at a counter is taken back within seconds, by another event.

Nothing is unsaid and nothing unprinted: a call that may have been heard is *withdrawn*, a slip
stays a slip. A move records what it changes as it was before; so it is put back exactly.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.queueing.calendar import SECOND
from kiosk.queueing.journal import Data, Event, Kind
from kiosk.queueing.move_table import STAGE_KINDS, move_of

UNDO_WITHIN = 10 * SECOND

WALK_IN = "walk_in"
_MOVES = STAGE_KINDS | {Kind.WALK_IN_TAKEN}
_BARRIERS = frozenset({Kind.DAY_OPENED, Kind.CLOCK_CONFIRMED, Kind.PROFILE_PUBLISHED})
"""After these the hall is another: nobody goes back behind them."""
_FINAL = frozenset({Kind.MOVE_UNDONE, Kind.TICKET_TAKEN})
"""Acts at a counter that are never undone: a number that was told stays given."""
_CALLS = frozenset({Kind.TICKET_CALLED, Kind.TICKET_CHOSEN, Kind.TICKET_RECALLED})


@dataclass(frozen=True, slots=True)
class LastAct:
    """The moves of the last act at a counter, the last one first; ``moved_on``: tickets since."""

    moves: tuple[Event, ...]
    moved_on: frozenset[int]


def last_act(events: Sequence[Event], counter: int, now: int) -> LastAct | None:
    """Find what can be taken back at a counter among the last events, oldest first, if anything."""
    since: set[int] = set()
    for place in range(len(events) - 1, -1, -1):
        event = events[place]
        if event.kind in _BARRIERS or not 0 <= now - event.at <= UNDO_WITHIN:
            return None
        if event.kind in _MOVES and event.data.get("counter") == counter:
            moves = (event, *_together(events[:place], event))
            # Journals begun before moves could be undone do not say what was before.
            return LastAct(moves, frozenset(since)) if all(map(_can_go_back, moves)) else None
        if event.kind in _FINAL and event.data.get("counter") == counter:
            return None
        if event.kind in _MOVES or event.kind == Kind.MOVE_UNDONE:
            since.add(ticket_of(event))
    return None


def ticket_of(event: Event) -> int:
    """Tell whose move it was."""
    ticket: int = event.data.get("ticket", event.seq)
    return ticket


def name_of(event: Event) -> str:
    """Name the move that an event tells of."""
    if event.kind == Kind.WALK_IN_TAKEN:
        return WALK_IN
    return move_of(event.kind, event.data["before"]).name


def is_call(event: Event) -> bool:
    """Tell whether people may have heard it."""
    return event.kind in _CALLS


def changed_stages(event: Event) -> Iterator[Data]:
    """Tell which stages a move changed, in the order in which they go back."""
    yield from reversed(event.data.get("also", ()))
    if "stage" in event.data:
        yield event.data


def opened_stage(event: Event) -> int | None:
    """Tell which stage a move opened, if any: it has the seq of its event."""
    opens = event.kind == Kind.WALK_IN_TAKEN or "opens" in event.data
    return event.seq if opens else None


def _together(before: Sequence[Event], event: Event) -> Iterator[Event]:
    seq = event.data.get("after")
    return (one for one in before if one.seq == seq)


def _can_go_back(event: Event) -> bool:
    return event.kind == Kind.WALK_IN_TAKEN or "was" in event.data
