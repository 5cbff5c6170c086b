"""The table of moves: what may happen to a stage, when, and what it changes.

``MOVES`` is the source of the rules, of the keys a window enables, of ``docs/moves.md`` and of the
replay of the journal. How a move is decided and what its event changes: see ``moves``.
"""

from dataclasses import dataclass

from kiosk.queueing.facts import Outcome, State
from kiosk.queueing.journal import Kind

Standing = State | Outcome
"""How a stage stands: its state, or ``Outcome.NO_SHOW`` where it ended because nobody came."""


@dataclass(frozen=True, slots=True)
class Move:
    """A rule: from which standings, to which state (``None``: as it was), the event it leaves.

    ``stamps`` are columns set to the event's instant, ``carries`` columns the event's data names,
    ``clears`` columns that are empty again. What nobody's key does is not ``by_people``.
    """

    name: str
    kind: Kind
    before: tuple[Standing, ...]
    after: State | None
    stamps: tuple[str, ...] = ()
    outcome: Outcome | None = None
    carries: tuple[str, ...] = ()
    clears: tuple[str, ...] = ()
    by_people: bool = True


_CALL = ("called_at", "last_call_at")
_AT_COUNTER = ("counter", "calls")
_OPEN = (State.CALLED, State.SERVING)
_LIVE = (State.WAITING, *_OPEN, State.HELD)
_NOT_ENDED = (*_LIVE, State.PLANNED)
_ENDED = ("ended_at",)
_ABOUT_A_HOLD = ("held_at", "held_counter")

_ALL = (
    Move("call", Kind.TICKET_CALLED, (State.WAITING,), State.CALLED, _CALL, carries=_AT_COUNTER),
    Move(
        "call_ticket",
        Kind.TICKET_CHOSEN,
        (State.WAITING,),
        State.CALLED,
        _CALL,
        carries=_AT_COUNTER,
    ),
    Move(
        "recall",
        Kind.TICKET_RECALLED,
        (State.CALLED,),
        State.CALLED,
        ("last_call_at",),
        carries=_AT_COUNTER,
    ),
    Move("start", Kind.SERVICE_STARTED, (State.CALLED,), State.SERVING, ("serving_at",)),
    Move("finish", Kind.SERVICE_FINISHED, (State.SERVING,), State.ENDED, _ENDED, Outcome.SERVED),
    Move("no_show", Kind.TICKET_NO_SHOW, (State.CALLED,), State.ENDED, _ENDED, Outcome.NO_SHOW),
    Move(
        "hold",
        Kind.TICKET_HELD,
        _OPEN,
        State.HELD,
        ("held_at",),
        carries=("held_counter",),
        clears=("counter",),
    ),
    Move(
        "resume",
        Kind.TICKET_RESUMED,
        (State.HELD,),
        State.SERVING,
        carries=("counter", "serving_at", "held_for"),
        clears=_ABOUT_A_HOLD,
    ),
    Move("transfer", Kind.TICKET_TRANSFERRED, _OPEN, State.ENDED, _ENDED, Outcome.TRANSFERRED),
    Move(
        "return",
        Kind.TICKET_RETURNED,
        (Outcome.NO_SHOW,),
        State.ENDED,
        outcome=Outcome.RETURNED,
    ),
    Move(
        "put_back",
        Kind.TICKET_PUT_BACK,
        _OPEN,
        State.WAITING,
        carries=("calls", "place"),
        clears=("counter", *_CALL, "serving_at", "held_for", "officer"),
    ),
    Move("add_service", Kind.SERVICE_ADDED, _OPEN, None),
    Move("change_class", Kind.CLASS_CHANGED, _NOT_ENDED, None, carries=("class",)),
    Move("cancel", Kind.TICKET_CANCELLED, _NOT_ENDED, State.ENDED, _ENDED, Outcome.CANCELLED),
    Move(
        "follow",
        Kind.SERVICE_FINISHED,
        (State.PLANNED,),
        State.WAITING,
        ("waiting_since",),
        carries=("place",),
        by_people=False,
    ),
    Move(
        "expire",
        Kind.DAY_OPENED,
        _LIVE,
        State.ENDED,
        _ENDED,
        Outcome.EXPIRED,
        by_people=False,
    ),
    Move(
        "lapse",
        Kind.DAY_OPENED,
        (State.PLANNED,),
        State.ENDED,
        _ENDED,
        Outcome.UNSERVED,
        by_people=False,
    ),
)
MOVES: dict[str, Move] = {move.name: move for move in _ALL}
STAGE_KINDS = frozenset(move.kind for move in _ALL if move.by_people)
"""Kinds whose event moves one ticket."""

_OF_PLANNED: dict[str, Move] = {move.kind: move for move in _ALL if move.before == (State.PLANNED,)}
_OF_OTHERS: dict[str, Move] = {move.kind: move for move in _ALL if move.before != (State.PLANNED,)}


def move_of(kind: str, before: str) -> Move:
    """Find the move that an event of a kind makes with a stage in state ``before``.

    Some events move two kinds of stages: finishing one service lets the next one wait.
    """
    planned = _OF_PLANNED.get(kind) if before == State.PLANNED else None
    return planned or _OF_OTHERS[kind]
