"""Add a service to a visit: its turn comes when the one before is served, under the same number."""

from dataclasses import replace

from kiosk.operations.at_counter import begin_at, open_ticket
from kiosk.operations.joining import joined, next_stage, opening, placed
from kiosk.queueing.facts import StageFacts, State
from kiosk.queueing.journal import Data
from kiosk.queueing.line_refusals import ServiceAlready
from kiosk.queueing.moves import decide
from kiosk.queueing.outcomes import Joined, Planned
from kiosk.queueing.places import Place
from kiosk.queueing.refusals import UnknownService
from kiosk.storage.transaction import Transaction
from kiosk.storage.visits import planned_of


def add_service(tx: Transaction, counter: int, code: str) -> Planned:
    """Plan another service for the open ticket."""
    officer = begin_at(tx, counter)
    stage = open_ticket(tx, counter, "add_service")
    service = tx.profile.service_by_code.get(code)
    if service is None:
        raise UnknownService(code)
    planned = planned_of(tx.connection, stage.business_day, stage.ticket)
    if any(one.service == code for one in (stage, *planned)):
        raise ServiceAlready(stage.code, code)
    following = replace(next_stage(stage, service.queue, code), state=State.PLANNED.value)
    tx.record(*decide("add_service", stage, officer=officer, opens=opening(following)))
    return Planned(stage.code, counter, code, service.queue)


def follow_up(tx: Transaction, stage: StageFacts) -> tuple[list[Data], Joined | None]:
    """Let the next planned service of a visit wait, once the one before is served.

    Gives what the event tells of it, and the line it joins; nothing where none is planned.
    """
    planned = planned_of(tx.connection, stage.business_day, stage.ticket)
    if not planned:
        return [], None
    stands = placed(tx, planned[0], Place(tx.profile.rules.added_place))
    _kind, told = decide("follow", planned[0], place=stands.place)
    return [told], joined(tx, "follow", stands)
