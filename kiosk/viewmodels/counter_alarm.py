"""What staff should see to about paper: the most urgent matter in one line, pure derivations."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from kiosk.printing.talking.trouble import Trouble, trouble_in
from kiosk.queueing.printers import Alarm, PaperState, PrinterFacts, UnknownSlip, alarm_of
from kiosk.queueing.refusals import Translate


@dataclass(frozen=True, slots=True)
class AlarmView:
    """One matter. ``kind``: empty, ``low``, ``stopped`` or ``slip``; ``more`` tells of others.

    ``printer`` is the URL whose roll may be changed here, ``job`` the slip to find out about.
    """

    kind: str = ""
    title: str = ""
    note: str = ""
    more: str = ""
    printer: str = ""
    job: int = 0

    @property
    def can_change_roll(self) -> bool:
        """Tell whether a new roll is what helps."""
        return self.printer != ""

    @property
    def can_resolve(self) -> bool:
        """Tell whether a person is asked about a slip."""
        return self.job != 0


def derive_alarm(paper: PaperState, translate: Translate) -> AlarmView:
    """Choose what to see to first: a printer that stands still, a slip, paper that is low."""
    matters = list(_matters(paper, translate))
    if not matters:
        return AlarmView()
    first, *others = sorted(matters, key=lambda matter: _URGENCY.index(matter.kind))
    if not others:
        return first
    more = translate("Counter", "{count} more").format(count=len(others))
    return replace(first, more=more)


_URGENCY = ("stopped", "slip", "low")


def _matters(paper: PaperState, translate: Translate) -> Iterator[AlarmView]:
    for printer in paper.printers:
        alarm = alarm_of(printer)
        if alarm is not None:
            yield printer_matter(printer, alarm, translate)
    for slip in paper.unknown:
        yield slip_matter(slip, translate)


def printer_matter(printer: PrinterFacts, alarm: Alarm, translate: Translate) -> AlarmView:
    title, note = _WORDS[alarm](translate)
    wants_paper = alarm in {Alarm.PAPER_OUT, Alarm.PAPER_LOW}
    return AlarmView(
        kind="low" if alarm is Alarm.PAPER_LOW else "stopped",
        title=title.format(printer=printer.name),
        note=note,
        printer=printer.url if wants_paper else "",
    )


def slip_matter(slip: UnknownSlip, translate: Translate) -> AlarmView:
    title = translate("Counter", "Did ticket {ticket} come out of printer {printer}?")
    trouble = trouble_in(slip.detail or "")
    return AlarmView(
        kind="slip",
        title=title.format(ticket=slip.ticket, printer=slip.printer),
        note=_HAPPENED.get(trouble, _HAPPENED[None])(translate),
        job=slip.job,
    )


_WORDS: dict[Alarm, Callable[[Translate], tuple[str, str]]] = {
    Alarm.COVER_OPEN: lambda translate: (
        translate("Counter", "Printer {printer} is open"),
        translate("Counter", "Close its cover. Numbers are shown on the screen meanwhile."),
    ),
    Alarm.PAPER_OUT: lambda translate: (
        translate("Counter", "Printer {printer} has no paper"),
        translate("Counter", "Put in a new roll. Numbers are shown on the screen meanwhile."),
    ),
    Alarm.FORBIDDEN: lambda translate: (
        translate("Counter", "Printer {printer} may not be used by this program"),
        translate(
            "Counter",
            "Call the technician: it lacks a permission. Numbers are shown on the screen.",
        ),
    ),
    Alarm.FOREIGN: lambda translate: (
        translate("Counter", "There is no printer where {printer} should be"),
        translate(
            "Counter", "Call the technician: its address is wrong. Numbers are shown on the screen."
        ),
    ),
    Alarm.ERROR: lambda translate: (
        translate("Counter", "Printer {printer} reports an error"),
        translate("Counter", "Take out jammed paper, then switch it off and on again."),
    ),
    Alarm.OFFLINE: lambda translate: (
        translate("Counter", "Printer {printer} does not answer"),
        translate("Counter", "Check its power and its cable. Numbers are shown on the screen."),
    ),
    Alarm.PAPER_LOW: lambda translate: (
        translate("Counter", "Printer {printer} will soon have no paper"),
        translate("Counter", "Have a new roll ready, or change it now."),
    ),
}


_HAPPENED: dict[Trouble | None, Callable[[Translate], str]] = {
    None: lambda translate: translate("Counter", "Look there. A copy is marked as a copy."),
    Trouble.PAPER_OUT: lambda translate: translate(
        "Counter", "The paper ran out while it printed."
    ),
    Trouble.COVER_OPEN: lambda translate: translate(
        "Counter", "The cover was opened while it printed."
    ),
    Trouble.CUTTER: lambda translate: translate("Counter", "The cutter jammed while it printed."),
    Trouble.HOT: lambda translate: translate("Counter", "It grew too hot while it printed."),
    Trouble.FAILURE: lambda translate: translate(
        "Counter", "It reported an error while it printed."
    ),
    Trouble.OFFLINE: lambda translate: translate("Counter", "It went offline while it printed."),
    Trouble.SILENT: lambda translate: translate("Counter", "It fell silent while it printed."),
    Trouble.BROKEN_OFF: lambda translate: translate(
        "Counter", "The connection broke while it printed."
    ),
    Trouble.LATE: lambda translate: translate("Counter", "It took too long to print."),
    Trouble.LOST: lambda translate: translate("Counter", "It was restarted while it printed."),
}
"""What befell the printer, which the title names, in the middle of a slip; ``None``: not known."""
