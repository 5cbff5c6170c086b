"""``python -m tests.docs_from_code``: write ``docs/moves.md``, ``roles.md``, ``keys.md`` anew."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.queueing.facts import Class, Outcome, StageFacts, State
from kiosk.queueing.journal import Kind
from kiosk.queueing.move_refusals import MoveRefused, move_word, state_word
from kiosk.queueing.move_table import MOVES, Move, Standing
from kiosk.queueing.moves import decide
from kiosk.queueing.refusals import english
from tests.keys_document import KEYS_FILE, keys_document
from tests.roles_document import ROLES_FILE, roles_document

MOVES_FILE = Path(__file__).parents[1] / "docs" / "moves.md"
STANDINGS: tuple[Standing, ...] = (*State, Outcome.NO_SHOW)
"""The columns of the table: every state, and the one end that is not final."""

OPENING = """\
# The moves of a ticket

Written from [`kiosk/queueing/move_table.py`](../kiosk/queueing/move_table.py) by
`python -m tests.docs_from_code`; a test compares the two, and walks through every cell in a real
office. Do not edit by hand.

A *ticket* is a visit, under one number from its beginning to its end. A *stage* is one service of
it, and stands in one of six states. A ticket has at most one stage that is neither ended nor
planned. A move takes a stage from one state to another and leaves one event in the journal.

## What each move does

*Opens* tells of the stage that a move begins for the same ticket, in the same or another line.

"""

BETWEEN = """
## What is possible when

Each cell holds the event that the move leaves, or what it answers instead, here for ticket `A012`.

"""

CLOSING = """
## Who asks

- A counter moves its own open ticket only: *recall*, *start*, *finish*, *no-show*, *hold*,
  *transfer*, *put back* and *add a service*. With none open it answers `NothingOpen` (closing the
  counter then has nothing to put back); with one open, *call*, *call out of turn* and *resume*
  answer `CounterBusy` and name it. So a person at a counter meets these two refusals before most of
  those above.
- Before all of these, where officers sign in, a counter answers `NobodySignedIn`, `OnBreak`, or
  `CounterTaken` to somebody who neither works there nor is a supervisor ([roles](roles.md)). Away
  from a counter, *change the class*, *cancel* and *return* answer `OfficerNeeded` to whoever
  does not say who they are. The event of a move names its officer.
- *Call* chooses the ticket itself, from the heads of the lines that the counter serves and of those
  who wait for it alone ([`discipline.py`](../kiosk/queueing/discipline.py)).
- *Call out of turn*, *change the class*, *cancel* and a transfer to the front that is not the rule
  need a reason of at most 200 letters; it is kept in the event.
- *Resume*, *call out of turn*, *change the class*, *cancel* and *return* name a ticket of today: by
  its number, or by the QR code of its slip. A slip of another office, of another day, and one whose
  code does not hold are each refused with words of their own.
- *No-show* is possible after `calls_before_no_show` calls with `seconds_between_calls` after each;
  else `CalledTooFewTimes` tells how many and how long still. *Return* is possible within
  `return_grace_minutes` after it.
- *Put back* is what closing a counter does to its open ticket: it waits at its own place, as if it
  had never been called.
- A *walk-in* gets a number without paper. It is served at once, and leaves `walk_in_taken`, where
  nobody waits whom the counter could call; else it waits in its line like any other.

## Where a ticket stands in a line it joins

`transfer_place`, `return_place` and `added_place` of the profile say it: `front` is before all who
wait there, `original` as if it had stood there since its visit began, `end` after all. Its number
stays: it is made of the queue that gave it (`stage.series`), not of the one it stands in.

## What nobody's key does

- *Follow*: when a service is finished, the next one that was added waits from then on, in the same
  `service_finished` event. A transferred ticket keeps what is planned for it; a cancelled one does
  not.
- *Expire* and *lapse*: the first move of a new business day expires what the day before left open,
  all in one `day_opened` event ([`turn_day.py`](../kiosk/operations/turn_day.py)); a service whose
  turn had not come lapses. The same event *revives*: when a day is opened again because the clock
  had been wrong, whoever expired with it waits once more, and what was planned is planned again
  ([`reviving.py`](../kiosk/queueing/reviving.py)). So do `day_closed` and `day_reopened`
  ([`close_day.py`](../kiosk/operations/close_day.py)).

## Taking back

Within ten seconds the last act at a counter can be undone
([`undoing.py`](../kiosk/queueing/undoing.py)): `move_undone` names the event, puts every column
back as it was, and ends a stage that the move had opened as `undone`. Nothing is unsaid and nothing
unprinted: a call that may have been heard is *withdrawn*, its person waits at their place. It is
refused once anything else has happened to the ticket, once the day has turned, the clock was
corrected or a profile published, and for an act that was itself an undoing.

The key *Finish, call next* of the counter's window is two moves and two events in one transaction:
if either is refused, neither happened; if it is undone, both are. With nobody waiting the finish
stands.
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
    series="A",
)
_CARRIED: dict[str, Any] = {
    "class": "priority",
    "serving_at": 0,
    "held_for": None,
    "held_counter": 1,
    "place": 0,
}
_OPENS = {"transfer": "waiting", "return": "waiting", "add_service": "planned"}


def moves_document() -> str:
    """Write the whole page."""
    return OPENING + _table(_what_they_do()) + BETWEEN + _table(_when_possible()) + CLOSING


def standing_so(standing: Standing) -> StageFacts:
    """Give ticket A012 as it stands in one column of the table."""
    if standing is Outcome.NO_SHOW:
        return replace(_WAITING, state=State.ENDED, outcome=standing)
    return replace(_WAITING, state=standing)


def _what_they_do() -> Iterator[list[str]]:
    yield ["move", "from", "to", "event", "stamps", "outcome", "opens"]
    for move in MOVES.values():
        before = ", ".join(_state(state) for state in move.before)
        after = _state(move.after) if move.after else "as it was"
        stamps = ", ".join(map(_code, move.stamps)) or "–"
        outcome, opens = _code(move.outcome), _code(_OPENS.get(move.name))
        yield [_name(move), before, after, _code(move.kind), stamps, outcome, opens]


def _when_possible() -> Iterator[list[str]]:
    yield ["move", *(_state(state) for state in STANDINGS)]
    for move in MOVES.values():
        yield [_name(move), *(_answer(move, state) for state in STANDINGS)]


def _answer(move: Move, standing: Standing) -> str:
    try:
        kind, _data = decide(move.name, standing_so(standing), **_CARRIED)
    except MoveRefused as refusal:
        return str(refusal)
    return f"**{_code(kind)}**"


def _table(rows: Iterable[list[str]]) -> str:
    lines = [f"| {' | '.join(row)} |\n" for row in rows]
    columns = lines[0].count("|") - 1
    return "".join([lines[0], "|" + "---|" * columns + "\n", *lines[1:]])


def _name(move: Move) -> str:
    return move_word(move.name, english)


def _state(state: Standing) -> str:
    return state_word(state, english)


def _code(value: Kind | str | None) -> str:
    return "–" if value is None else f"`{value}`"


if __name__ == "__main__":
    MOVES_FILE.write_text(moves_document(), "utf-8")
    ROLES_FILE.write_text(roles_document(), "utf-8")
    KEYS_FILE.write_text(keys_document(), "utf-8")
