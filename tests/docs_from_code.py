"""``python -m tests.docs_from_code``: write ``docs/moves.md`` and ``docs/roles.md`` anew."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from kiosk.queueing.facts import Class, StageFacts, State
from kiosk.queueing.journal import Kind
from kiosk.queueing.move_refusals import MoveRefused, move_word, state_word
from kiosk.queueing.moves import MOVES, Move, decide
from kiosk.queueing.refusals import english
from tests.roles_document import ROLES_FILE, roles_document

MOVES_FILE = Path(__file__).parents[1] / "docs" / "moves.md"

OPENING = """\
# The moves of a ticket

Written from [`kiosk/queueing/moves.py`](../kiosk/queueing/moves.py) by
`python -m tests.docs_from_code`; a test compares the two. Do not edit by hand.

A *stage* is one service of a visit and stands in one of four states. A move takes it from one
state to another and leaves one event in the journal.

## What each move does

"""

BETWEEN = """
## What is possible when

Each cell holds the event that the move leaves, or what it answers instead, here for ticket `A012`.

"""

CLOSING = """
## Who asks

- A counter moves its own open ticket only. With none open, *recall*, *start*, *finish* and
  *no-show* answer `NothingOpen`; with one open, *call* answers `CounterBusy` and names it. So a
  person at a counter meets these two refusals before most of those above.
- *Call* chooses the ticket itself, from the heads of the lines that the counter serves
  ([`discipline.py`](../kiosk/queueing/discipline.py)).
- *Expire* is nobody's key: the first move of a new business day expires what the day before left
  open, all in one `day_opened` event ([`turn_day.py`](../kiosk/operations/turn_day.py)). The same
  event *revives*: when a day is opened again because the clock had been wrong, whoever expired with
  it waits once more ([`reviving.py`](../kiosk/queueing/reviving.py)).
- The key *Finish, call next* of the counter's window is two moves and two events in one
  transaction: if either is refused, neither happened. With nobody waiting the finish stands.
"""

_WAITING = StageFacts(
    id=1,
    ticket=1,
    business_day="2026-11-24",
    queue="A",
    number=12,
    class_=Class.REGULAR,
    service="ktp",
    state=State.WAITING,
    place=0,
    waiting_since=0,
    called_at=None,
    serving_at=None,
    ended_at=None,
    counter=None,
    calls=0,
    outcome=None,
)


def moves_document() -> str:
    """Write the whole page."""
    return OPENING + _table(_what_they_do()) + BETWEEN + _table(_when_possible()) + CLOSING


def _what_they_do() -> Iterator[list[str]]:
    yield ["move", "from", "to", "event", "stamps", "outcome"]
    for move in MOVES.values():
        before = ", ".join(_state(state) for state in move.before)
        stamp, outcome = _code(move.stamp), _code(move.outcome)
        yield [_name(move), before, _state(move.after), _code(move.kind), stamp, outcome]


def _when_possible() -> Iterator[list[str]]:
    yield ["move", *(_state(state) for state in State)]
    for move in MOVES.values():
        yield [_name(move), *(_answer(move, state) for state in State)]


def _answer(move: Move, state: State) -> str:
    try:
        kind, _data = decide(move.name, replace(_WAITING, state=state))
    except MoveRefused as refusal:
        return str(refusal)
    return f"**{_code(kind)}**"


def _table(rows: Iterable[list[str]]) -> str:
    lines = [f"| {' | '.join(row)} |\n" for row in rows]
    columns = lines[0].count("|") - 1
    return "".join([lines[0], "|" + "---|" * columns + "\n", *lines[1:]])


def _name(move: Move) -> str:
    return move_word(move.name, english)


def _state(state: State) -> str:
    return state_word(state, english)


def _code(value: Kind | str | None) -> str:
    return "–" if value is None else f"`{value}`"


if __name__ == "__main__":
    MOVES_FILE.write_text(moves_document(), "utf-8")
    ROLES_FILE.write_text(roles_document(), "utf-8")
