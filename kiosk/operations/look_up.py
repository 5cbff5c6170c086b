"""Look a visit up: where its ticket stands, and all of its services so far. Changes nothing."""

from kiosk.operations.find_ticket import Office, find_ticket
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.discipline import counted_place
from kiosk.queueing.facts import Outcome, StageFacts, State
from kiosk.queueing.outcomes import Service, Visit
from kiosk.storage.queries import Line, people_ahead
from kiosk.storage.visits import stages_of, standing_stage


def look_up(office: Office, typed: str) -> Visit:
    """Tell of a ticket of today, by its number or by its slip's QR code."""
    ticket = find_ticket(office, typed)
    stands = standing_stage(office.connection, ticket)
    stages = stages_of(office.connection, ticket)
    return Visit(
        ticket=ticket.code,
        class_=stands.class_,
        taken_at=ticket.taken_at,
        state=stands.state,
        ahead=_ahead(office, stands) if stands.state == State.WAITING else None,
        services=tuple(_told(one) for one in stages if one.outcome != Outcome.UNDONE),
    )


def _ahead(office: Office, stands: StageFacts) -> int:
    head_start = office.profile.rules.priority_head_start_minutes * MINUTE
    line = Line(stands.business_day, stands.queue, stands.for_counter)
    counted = counted_place(stands.place, stands.class_, head_start)
    return people_ahead(office.connection, line, counted, head_start, stands.id)


def _told(stage: StageFacts) -> Service:
    return Service(
        service=stage.service,
        queue=stage.queue,
        state=stage.state,
        outcome=stage.outcome,
        counter=stage.counter or stage.held_counter or stage.for_counter,
        waiting_since=stage.waiting_since,
        called_at=stage.called_at,
        serving_at=stage.serving_at,
        ended_at=stage.ended_at,
    )
