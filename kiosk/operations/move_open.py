"""The moves of the ticket that is open at a counter: recall, start, finish, no-show."""

from kiosk.operations.call_next import called, counter_of
from kiosk.operations.evacuating import refuse_while_evacuating
from kiosk.operations.on_duty import on_duty
from kiosk.operations.turn_day import turn_day
from kiosk.queueing.facts import Called, Moved, StageFacts
from kiosk.queueing.journal import Data
from kiosk.queueing.move_refusals import NothingOpen
from kiosk.queueing.moves import MOVES, decide
from kiosk.storage.queries import open_at
from kiosk.storage.transaction import Transaction


def recall(tx: Transaction, counter: int) -> Called:
    """Call the open ticket again."""
    refuse_while_evacuating(tx)
    return called(*_move(tx, counter, "recall", why="recall", zone=tx.profile.zone_of.get(counter)))


def start(tx: Transaction, counter: int) -> Moved:
    """Begin to serve the called ticket."""
    return _moved(tx, counter, "start")


def finish(tx: Transaction, counter: int) -> Moved:
    """Finish serving."""
    return _moved(tx, counter, "finish")


def no_show(tx: Transaction, counter: int) -> Moved:
    """Close the called ticket because nobody came."""
    refuse_while_evacuating(tx)
    return _moved(tx, counter, "no_show")


def _moved(tx: Transaction, counter: int, name: str) -> Moved:
    stage, _data = _move(tx, counter, name)
    return Moved(name, stage.code, counter, MOVES[name].after.value)


def _move(tx: Transaction, counter: int, name: str, **facts: object) -> tuple[StageFacts, Data]:
    counter_of(tx, counter)
    officer = on_duty(tx, counter)
    turn_day(tx)
    stage = open_at(tx.connection, counter)
    if stage is None:
        raise NothingOpen(counter, name)
    kind, data = decide(name, stage, officer=officer, **facts)
    tx.record(kind, data)
    return stage, data
