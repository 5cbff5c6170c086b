"""The moves of the ticket that is open at a counter: recall, start, finish, no-show."""

from kiosk.operations.add_service import follow_up
from kiosk.operations.at_counter import begin_at, open_ticket
from kiosk.operations.call_next import called
from kiosk.operations.evacuating import refuse_while_evacuating
from kiosk.queueing.calendar import SECOND
from kiosk.queueing.facts import Called, Moved, StageFacts, State
from kiosk.queueing.line_refusals import CalledTooFewTimes
from kiosk.queueing.moves import decide
from kiosk.queueing.no_show import owed
from kiosk.storage.transaction import Transaction


def recall(tx: Transaction, counter: int) -> Called:
    """Call the open ticket again."""
    refuse_while_evacuating(tx)
    officer = begin_at(tx, counter)
    stage = open_ticket(tx, counter, "recall")
    zone = tx.profile.zone_of[counter]
    kind, data = decide("recall", stage, officer=officer, why="recall", zone=zone)
    tx.record(kind, data)
    return called(stage, data)


def start(tx: Transaction, counter: int) -> Moved:
    """Begin to serve the called ticket."""
    officer = begin_at(tx, counter)
    stage = open_ticket(tx, counter, "start")
    tx.record(*decide("start", stage, officer=officer))
    return Moved("start", stage.code, counter, State.SERVING.value)


def finish(tx: Transaction, counter: int) -> Moved:
    """Finish serving; the next service that is planned for this visit waits from now on."""
    officer = begin_at(tx, counter)
    stage = open_ticket(tx, counter, "finish")
    also, then = follow_up(tx, stage)
    facts = {"also": also} if also else {}
    tx.record(*decide("finish", stage, officer=officer, **facts))
    return Moved("finish", stage.code, counter, State.ENDED.value, then)


def no_show(tx: Transaction, counter: int) -> Moved:
    """Close the called ticket because nobody came, after the calls the office promises."""
    refuse_while_evacuating(tx)
    officer = begin_at(tx, counter)
    stage = open_ticket(tx, counter, "no_show")
    kind, data = decide("no_show", stage, officer=officer)
    _refuse_early(tx, stage)
    tx.record(kind, data)
    return Moved("no_show", stage.code, counter, State.ENDED.value)


def _refuse_early(tx: Transaction, stage: StageFacts) -> None:
    rules = tx.profile.rules
    if (still := owed(stage, rules, tx.now)) is not None:
        seconds = -(-still.wait // SECOND)
        asked = rules.calls_before_no_show
        raise CalledTooFewTimes(stage.code, stage.calls, asked, still.calls, seconds)
