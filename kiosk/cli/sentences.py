"""What commands say to people: outcomes in words, in the language of ``translate``."""

from collections.abc import Sequence

from kiosk.cli.lengths import length_told
from kiosk.cli.move_sentences import joined_told
from kiosk.operations.confirm_clock import ClockConfirmed
from kiosk.operations.publish_profile import Published
from kiosk.operations.verify_journal import Verified
from kiosk.queueing.facts import Called, Moved, NobodyWaiting, Taken
from kiosk.queueing.move_refusals import state_word
from kiosk.queueing.print_jobs import Slip
from kiosk.queueing.refusals import Translate


def taken_told(taken: Taken, printed: str | None, translate: Translate) -> str:
    """Tell a number, who is ahead and, where one was asked for, how the slip is."""
    told = translate("Answer", "{ticket}: {ahead} ahead").format(
        ticket=taken.ticket.code, ahead=taken.ahead
    )
    if printed is None:
        return told
    if taken.repeated and taken.job is None:
        return f"{told}. {_never_printed_told(taken, translate)}"
    return f"{told}. {slip_told(printed, translate)}"


def _never_printed_told(taken: Taken, translate: Translate) -> str:
    return translate(
        "Answer",
        "It was taken without a slip, and repeating it makes none. For one: kiosk reprint {ticket} "
        "--reason not_printed",
    ).format(ticket=taken.ticket.code)


def slip_told(state: str, translate: Translate) -> str:
    """Tell what is known about a slip."""
    return {
        Slip.QUEUED: translate("Answer", "The slip waits for the printer."),
        Slip.SENDING: translate("Answer", "The slip is being sent."),
        Slip.CONFIRMED: translate("Answer", "The slip was printed."),
        Slip.SENT_UNVERIFIED: translate("Answer", "The slip was sent; look whether it came out."),
        Slip.NOT_SENT: translate("Answer", "No slip was printed; the number counts."),
        Slip.UNKNOWN: translate("Answer", "Nobody knows whether the slip came out: look."),
    }[Slip(state)]


def call_told(outcome: Called | NobodyWaiting, translate: Translate) -> str:
    """Tell who was called where."""
    if isinstance(outcome, NobodyWaiting):
        told = translate("Answer", "Nobody is waiting for counter {counter}")
        return told.format(counter=outcome.counter)
    told = translate("Answer", "{ticket} to counter {counter} (call {calls})")
    return told.format(ticket=outcome.ticket, counter=outcome.counter, calls=outcome.calls)


def moved_told(outcome: Moved, translate: Translate) -> str:
    """Tell where a ticket stands after its move, and the line it joins for its next service."""
    if outcome.counter is None:
        told = translate("Answer", "{ticket}: {state}")
    else:
        told = translate("Answer", "{ticket} at counter {counter}: {state}")
    state = state_word(outcome.state, translate)
    told = told.format(ticket=outcome.ticket, counter=outcome.counter, state=state)
    return f"{told}. {joined_told(outcome.then, translate)}" if outcome.then else told


def published_told(published: Published, translate: Translate) -> str:
    """Tell which version of the profile is in force now."""
    if published.unchanged:
        told = translate(
            "Answer", "{office}: this profile is in force already, as version {version}"
        )
    elif published.founded:
        told = translate(
            "Answer", "{office} is founded; its profile is in force as version {version}"
        )
    else:
        told = translate("Answer", "{office} has a new profile, in force as version {version}")
    return told.format(office=published.office, version=published.version)


def verified_told(verified: Verified, translate: Translate) -> str:
    """Tell what holds, and the head to publish; or what does not."""
    if not verified.holds:
        told = translate("Answer", "The records do not hold: {problems}")
        return told.format(problems="; ".join(verified.problems))
    return translate("Answer", "{events} events and {tickets} tickets hold; head {head}").format(
        events=verified.events, tickets=verified.tickets, head=verified.head
    )


def clock_told(confirmed: ClockConfirmed, translate: Translate) -> str:
    """Tell how far the clock was set back."""
    if not confirmed.by:
        return translate("Answer", "The clock was right already: nothing had to be confirmed")
    told = translate("Answer", "The journal goes on, with the clock set back by {length}")
    return told.format(length=length_told(confirmed.by, translate))


def upgraded_told(path: str, translate: Translate) -> str:
    """Tell that a database fits this program."""
    return translate("Answer", "{path} has the schema of this version").format(path=path)


def pause_told(dispenser: str | None, translate: Translate) -> str:
    """Tell that no tickets are given for a while, by any dispenser or by one."""
    if dispenser is None:
        return translate("Answer", "No tickets are given until: kiosk resume")
    return translate(
        "Answer",
        "The dispenser at printer “{printer}” gives no tickets until: kiosk resume --dispenser "
        "PRINTER",
    ).format(printer=dispenser)


def announced_told(zones: Sequence[str], translate: Translate) -> str:
    """Tell where a message is said."""
    told = translate("Answer", "The message is said in: {zones}.")
    return told.format(zones=", ".join(zones))


def evacuation_told(translate: Translate) -> str:
    """Tell that everybody is asked to leave."""
    return translate(
        "Answer",
        "Displays and loudspeakers ask everybody to leave. Call it off with: kiosk evacuate --end",
    )


def return_told(translate: Translate, *, was_on: bool) -> str:
    """Tell that nobody is asked to leave any more, and whom to call again."""
    if not was_on:
        return translate("Answer", "Nobody had been asked to leave. Nothing was changed.")
    return translate(
        "Answer",
        "The evacuation is over: calls are said again. Recall those who had been called and left.",
    )


def resume_told(resting: Sequence[str], translate: Translate) -> str:
    """Tell that tickets are given again, and by whom not yet."""
    if not resting:
        return translate("Answer", "Tickets are given")
    return translate(
        "Answer",
        "Tickets are given, but not by the dispenser at printer “{printers}”: kiosk resume "
        "--dispenser PRINTER",
    ).format(printers="”, “".join(resting))
