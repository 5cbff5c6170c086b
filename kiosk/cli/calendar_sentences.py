"""What commands say of holidays, closed queues, the day's end and appointments."""

from collections.abc import Iterator, Sequence

from kiosk.app.proposed_holidays import ProposedHoliday, as_entry
from kiosk.cli.lengths import length_told
from kiosk.operations.close_day import DayClosed, DayReopened, QueueDay
from kiosk.queueing.appointments import Appointment
from kiosk.queueing.calendar import local_text
from kiosk.queueing.hall import QueueClosure
from kiosk.queueing.move_refusals import state_word
from kiosk.queueing.refusals import Translate


def holidays_told(
    proposed: Sequence[ProposedHoliday], to_confirm: Sequence[str], translate: Translate
) -> str:
    """Write what the profile lacks as its entries, and say what a person must look at."""
    return "\n".join(_holidays(proposed, to_confirm, translate))


def _holidays(
    proposed: Sequence[ProposedHoliday], to_confirm: Sequence[str], translate: Translate
) -> Iterator[str]:
    missing = [one for one in proposed if one.standing == "missing"]
    if missing:
        yield "# " + translate(
            "Answer", "Add these to the holidays of the profile; compare them with the decree."
        )
        yield from map(as_entry, missing)
    else:
        yield "# " + translate("Answer", "The profile has every holiday that is proposed.")
    if not any(one.sort == "government" for one in proposed):
        yield "# " + translate("Answer", "Joint leave of that year is not known yet.")
    if any(one.estimated for one in missing) or to_confirm:
        yield "# " + translate(
            "Answer",
            "An estimated day does not close the office. When it is decreed, correct its date and "
            "take “estimated” out.",
        )
    if to_confirm:
        told = translate("Answer", "Estimated in the profile, to be confirmed: {days}")
        yield "# " + told.format(days=", ".join(to_confirm))


def queue_closed_told(closure: QueueClosure, zone: str, translate: Translate) -> str:
    """Tell until when a queue gives no numbers."""
    if closure.until is None:
        told = translate("Answer", "Queue {queue} gives no numbers until: kiosk queue open {queue}")
        return told.format(queue=closure.queue)
    told = translate("Answer", "Queue {queue} gives no numbers until {until}")
    return told.format(queue=closure.queue, until=local_text(closure.until, zone))


def queue_opened_told(queue: str, translate: Translate) -> str:
    """Tell that a queue gives numbers again."""
    return translate("Answer", "Queue {queue} gives numbers").format(queue=queue)


def day_closed_told(closed: DayClosed, translate: Translate) -> str:
    """Tell what each queue did that day, and who was left in it."""
    lines = [translate("Answer", "{day} is closed").format(day=closed.business_day)]
    for queue in closed.queues:
        if queue.served or queue.no_shows or queue.left or queue.missed:
            lines += _queue_day(queue, translate)
    return "\n".join(lines)


def _queue_day(queue: QueueDay, translate: Translate) -> Iterator[str]:
    told = translate("Answer", "{queue}: {served} served, {no_shows} did not come, {left} left")
    yield "  " + told.format(
        queue=queue.queue, served=queue.served, no_shows=queue.no_shows, left=len(queue.left)
    )
    left = translate("Answer", "{ticket} ({state}) had waited {length}")
    for one in queue.left:
        yield "    " + left.format(
            ticket=one.ticket,
            state=state_word(one.state, translate),
            length=length_told(one.waited, translate),
        )
    if queue.missed:
        missed = translate("Answer", "{count} did not come to their appointment")
        yield "    " + missed.format(count=queue.missed)


def day_reopened_told(reopened: DayReopened, translate: Translate) -> str:
    """Tell who stands in the line again."""
    if not reopened.tickets:
        return translate("Answer", "{day} goes on").format(day=reopened.business_day)
    told = translate("Answer", "{day} goes on; these wait again: {tickets}")
    return told.format(day=reopened.business_day, tickets=", ".join(reopened.tickets))


def booked_told(booked: Appointment, zone: str, translate: Translate) -> str:
    """Tell the code that its holder brings along."""
    told = translate("Answer", "{code}: {service}, {at}. Bring this code.")
    return told.format(code=booked.code, service=booked.service, at=local_text(booked.at, zone))


def called_off_told(booked: Appointment, translate: Translate) -> str:
    """Tell that nobody is expected any more."""
    return translate("Answer", "Appointment {code} is called off").format(code=booked.code)


def appointments_told(
    listed: Sequence[Appointment], day: str, zone: str, translate: Translate
) -> str:
    """List a day's appointments by their time."""
    if not listed:
        return translate("Answer", "Nobody has an appointment on {day}").format(day=day)
    return "\n".join(_appointment(one, zone, translate) for one in listed)


def _appointment(one: Appointment, zone: str, translate: Translate) -> str:
    told = (
        translate("Answer", "{at}  {code}  {service}: expected")
        if one.ticket is None
        else translate("Answer", "{at}  {code}  {service}: has come")
    )
    return told.format(at=local_text(one.at, zone), code=one.code, service=one.service)
