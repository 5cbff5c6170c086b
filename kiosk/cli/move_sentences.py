"""What commands say of moves from line to line, and of what was taken back."""

from kiosk.operations.serve_queues import Serving
from kiosk.queueing.calendar import local_time
from kiosk.queueing.move_refusals import move_word, outcome_word, state_word
from kiosk.queueing.outcomes import Closed, Joined, Planned, Service, Undone, Visit
from kiosk.queueing.refusals import Translate


def joined_told(joined: Joined, translate: Translate) -> str:
    """Tell where a ticket waits now, and who is ahead of it."""
    if joined.for_counter is None:
        told = translate("Answer", "{ticket} waits in queue {queue}: {ahead} ahead")
    else:
        told = translate("Answer", "{ticket} waits for counter {counter}: {ahead} ahead")
    return told.format(
        ticket=joined.ticket, queue=joined.queue, counter=joined.for_counter, ahead=joined.ahead
    )


def planned_told(planned: Planned, translate: Translate) -> str:
    """Tell what follows, and when."""
    told = translate(
        "Answer", "{ticket}: “{service}” in queue {queue} follows when this service is finished"
    )
    return told.format(ticket=planned.ticket, service=planned.service, queue=planned.queue)


def closed_told(closed: Closed, translate: Translate) -> str:
    """Tell what became of the ticket that was open."""
    if closed.put_back is None:
        told = translate("Answer", "Counter {counter} had no open ticket")
        return told.format(counter=closed.counter)
    return joined_told(closed.put_back, translate)


def undone_told(undone: Undone, translate: Translate) -> str:
    """Tell each move that was taken back, and how its ticket stands again."""
    told = translate("Answer", "{ticket}: “{move}” is undone. Now: {state}")
    return "\n".join(
        told.format(
            ticket=one.ticket,
            move=move_word(one.move, translate),
            state=state_word(one.state, translate),
        )
        for one in undone.moves
    )


def visit_told(visit: Visit, zone: str, translate: Translate) -> str:
    """Tell where a ticket stands, then each of its services on a line of its own."""
    state = state_word(visit.state, translate)
    if visit.ahead is None:
        first = translate("Answer", "{ticket}: {state}").format(ticket=visit.ticket, state=state)
    else:
        told = translate("Answer", "{ticket}: {state}, {ahead} ahead")
        first = told.format(ticket=visit.ticket, state=state, ahead=visit.ahead)
    return "\n".join((first, *(_service_told(one, zone, translate) for one in visit.services)))


def _service_told(one: Service, zone: str, translate: Translate) -> str:
    stands = outcome_word(one.outcome, translate) or state_word(one.state, translate)
    since = f"{local_time(one.waiting_since, zone):%H:%M}"
    if one.counter is None:
        told = translate("Answer", "  {since}  {service}, queue {queue}: {state}")
    else:
        told = translate(
            "Answer", "  {since}  {service}, queue {queue}, counter {counter}: {state}"
        )
    return told.format(
        since=since, service=one.service, queue=one.queue, counter=one.counter, state=stands
    )


def serving_told(serving: Serving, translate: Translate) -> str:
    """Tell which queues a counter serves, and until when."""
    told = translate("Answer", "Counter {counter} serves {queues}, as the profile says")
    if serving.given:
        told = translate("Answer", "Counter {counter} serves {queues} until the day ends")
    return told.format(counter=serving.counter, queues=", ".join(serving.queues))
