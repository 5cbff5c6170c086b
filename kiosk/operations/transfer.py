"""Transfer: the open ticket goes to another line and keeps its number."""

from dataclasses import dataclass, replace

from kiosk.operations.at_counter import begin_at, open_ticket
from kiosk.operations.call_next import counter_of
from kiosk.operations.close_queue import refuse_closed_queue
from kiosk.operations.give_reason import checked_reason
from kiosk.operations.joining import joined, next_stage, opening, placed
from kiosk.queueing.facts import StageFacts
from kiosk.queueing.line_refusals import UnknownAgency, UnknownQueue
from kiosk.queueing.moves import decide
from kiosk.queueing.outcomes import Joined
from kiosk.queueing.places import Place
from kiosk.queueing.profile import Profile
from kiosk.storage.assignments import queues_at
from kiosk.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Target:
    """Where to: a queue, a counter, or an agency. One of them is named."""

    queue: str | None = None
    counter: int | None = None
    agency: str | None = None


def transfer(
    tx: Transaction,
    counter: int,
    target: Target,
    place: Place | None = None,
    reason: str | None = None,
) -> Joined:
    """End this stage and open the next in another line, by the office's rule or at ``place``.

    To put somebody before all others, where that is not the rule, needs a reason.
    """
    officer = begin_at(tx, counter)
    stage = open_ticket(tx, counter, "transfer")
    to = replace(_destination(tx, stage, target), id=tx.next_seq)
    if to.queue != stage.queue:
        refuse_closed_queue(tx, to.queue)
    rule = Place(tx.profile.rules.transfer_place)
    told = {} if reason is None else {"reason": checked_reason(reason, stage.code)}
    if place is Place.FRONT and rule is not Place.FRONT:
        told["reason"] = checked_reason(reason, stage.code)
    stands = placed(tx, to, place or rule)
    kind, data = decide("transfer", stage, officer=officer, opens=opening(stands), **told)
    outcome = joined(tx, "transfer", stands)
    tx.record(kind, data)
    return outcome


def _destination(tx: Transaction, stage: StageFacts, target: Target) -> StageFacts:
    if target.agency is not None:
        return _to_agency(tx.profile, stage, target.agency)
    if target.counter is not None:
        counter_of(tx, target.counter)
        served = queues_at(tx.connection, tx.profile, tx.head.business_day, target.counter)
        queue = stage.queue if stage.queue in served else served[0]
        to = _to_queue(tx.profile, stage, queue)
        return replace(to, for_counter=target.counter)
    return _to_queue(tx.profile, stage, target.queue or "")


def _to_agency(profile: Profile, stage: StageFacts, agency: str) -> StageFacts:
    services = profile.services_of(agency)
    if not services:
        raise UnknownAgency(agency, tuple(profile.agency_by_code))
    return next_stage(stage, services[0].queue, services[0].code)


def _to_queue(profile: Profile, stage: StageFacts, queue: str) -> StageFacts:
    """Go on with the same service if the queue has it, else with the first that it has."""
    services = [one.code for one in profile.services if one.queue == queue]
    if not services:
        raise UnknownQueue(queue, tuple(profile.queue_by_prefix))
    service = stage.service if stage.service in services else services[0]
    return next_stage(stage, queue, service)
