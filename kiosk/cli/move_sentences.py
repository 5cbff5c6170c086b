"""What commands say of moves from line to line, and of what was taken back."""

from kiosk.queueing.move_refusals import move_word, state_word
from kiosk.queueing.outcomes import Closed, Joined, Planned, Undone
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
