"""What commands about printers and slips say to people, in the language of ``translate``."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.cli.sentences import slip_told
from kiosk.operations.reprint_slip import Reprinted
from kiosk.queueing.print_jobs import PrintJob, Slip
from kiosk.queueing.printers import Alarm, PrinterFacts, UnknownSlip, alarm_of
from kiosk.queueing.refusals import Translate

if TYPE_CHECKING:
    from kiosk.app.printer_setup import Probed
    from kiosk.app.printer_trial import Tried

MILLIMETRES = 1000


def probed_told(probed: "Probed", translate: Translate) -> str:
    """Tell what a printer can promise of a slip."""
    can = probed.capability
    if can.confirms:
        told = translate("Answer", "{printer} says when a slip is printed")
    elif can.senses:
        told = translate("Answer", "{printer} tells of paper and cover, not when a slip is printed")
    else:
        told = translate("Answer", "{printer} answers nothing: look at its slips")
    return told.format(printer=probed.printer.name)


def tried_told(tried: "Tried", translate: Translate) -> str:
    """Tell what is known of a test page, and why."""
    told = {
        Slip.CONFIRMED: translate("Answer", "{printer} says that the test page is printed"),
        Slip.SENT_UNVERIFIED: translate(
            "Answer", "The test page was sent to {printer}; look whether it came out whole"
        ),
        Slip.NOT_SENT: translate("Answer", "{printer} printed no test page. {cause}"),
        Slip.UNKNOWN: translate(
            "Answer", "Nobody knows whether the test page came out of {printer}: look. {cause}"
        ),
    }[tried.state]
    cause = tried.cause.for_people(translate) if tried.cause else tried.detail
    return told.format(printer=tried.printer.name, cause=cause)


def printers_told(printers: Sequence[PrinterFacts], unknown: int, translate: Translate) -> str:
    """Tell how every printer is, and how many slips wait for a person."""
    lines = [_printer_told(printer, translate) for printer in printers]
    if not lines:
        lines = [translate("Answer", "No printer is known here yet: kiosk printer probe URL")]
    if unknown:
        told = translate("Answer", "{count} slips wait for a person: kiosk printer jobs")
        lines.append(told.format(count=unknown))
    return "\n".join(lines)


def alarm_told(printer: PrinterFacts, translate: Translate) -> str:
    """Tell what to see to at a printer."""
    return {
        Alarm.COVER_OPEN: translate("Answer", "its cover is open"),
        Alarm.PAPER_OUT: translate("Answer", "it has no paper"),
        Alarm.FORBIDDEN: translate(
            "Answer", "this user may not open it and needs the group of its device (lp or dialout)"
        ),
        Alarm.FOREIGN: translate("Answer", "something else is there, no printer"),
        Alarm.ERROR: translate("Answer", "it reports an error"),
        Alarm.OFFLINE: translate("Answer", "it does not answer"),
        Alarm.PAPER_LOW: translate("Answer", "its paper will soon be out"),
        None: _quiet_told(printer, translate),
    }[alarm_of(printer)]


def _quiet_told(printer: PrinterFacts, translate: Translate) -> str:
    # Of a printer that says nothing nobody knows whether there is something to see to.
    if printer.said.online is not None:
        return translate("Answer", "nothing to see to")
    if printer.probed_at is None:
        told = translate("Answer", "nobody has asked it yet what it can: kiosk printer probe {url}")
        return told.format(url=printer.url)
    return translate("Answer", "it tells nothing of itself: look at its slips")


def _printer_told(printer: PrinterFacts, translate: Translate) -> str:
    told = translate("Answer", "{printer} ({url}): {state}; {used} of {roll} m of paper used")
    return told.format(
        printer=printer.name,
        url=printer.url,
        state=alarm_told(printer, translate),
        used=printer.used_mm // MILLIMETRES,
        roll=printer.roll_mm // MILLIMETRES,
    )


def jobs_told(
    under_way: Sequence[PrintJob], unknown: Sequence[UnknownSlip], translate: Translate
) -> str:
    """List the slips under way and those that wait for a person."""
    line = translate("Answer", "{job}  {ticket}  {state}")
    lines = [
        line.format(job=job.id, ticket=job.code, state=slip_told(job.state, translate))
        for job in under_way
    ]
    ask = translate("Answer", "{job}  {ticket}  Did it come out of {printer}? ({detail})")
    lines += [
        ask.format(job=slip.job, ticket=slip.ticket, printer=slip.printer, detail=slip.detail)
        for slip in unknown
    ]
    return "\n".join(lines) or translate("Answer", "No slip is under way, and none is unknown")


def printed_told(slip: PrintJob, translate: Translate) -> str:
    """Tell that a slip was seen."""
    return translate("Answer", "The slip of {ticket} came out").format(ticket=slip.code)


def reprinted_told(copy: Reprinted, state: str, translate: Translate) -> str:
    """Tell which copy was ordered, and how it is."""
    told = translate("Answer", "{ticket}, copy no. {copy}").format(
        ticket=copy.ticket, copy=copy.copy
    )
    return f"{told}. {slip_told(state, translate)}"


def roll_told(printer: PrinterFacts, translate: Translate) -> str:
    """Tell that the paper is counted anew."""
    told = translate("Answer", "{printer} has a new roll of {metres} m")
    return told.format(printer=printer.name, metres=printer.roll_mm // MILLIMETRES)


def forgotten_told(printer: PrinterFacts, translate: Translate) -> str:
    """Tell that a printer is not known any more."""
    return translate("Answer", "{printer} is forgotten").format(printer=printer.name)
