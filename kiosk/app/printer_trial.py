"""A test page: laid out, written and sent as slips are; no ticket, no print job."""

from contextlib import closing
from dataclasses import dataclass
from math import ceil

from kiosk.app.acts import Acts
from kiosk.app.printer_acts import PrinterActs
from kiosk.app.printer_ownership import driving
from kiosk.app.printer_setup import capability_here
from kiosk.app.settings import Settings
from kiosk.app.slips import drawing_application
from kiosk.app.translation import translate_into
from kiosk.printing.capability import Capability
from kiosk.printing.content.trial import TrialFacts, trial_of
from kiosk.printing.drawing.page import Page
from kiosk.printing.drawing.paper import DOTS_PER_MILLIMETRE, paper_of
from kiosk.printing.drawing.styles import styled
from kiosk.printing.sending import state_of
from kiosk.printing.talking.transports import transport_for
from kiosk.printing.talking.trouble import Trouble, trouble_in
from kiosk.queueing.print_jobs import Slip
from kiosk.queueing.printers import PrinterFacts

_NO_JOB = 0


@dataclass(frozen=True, slots=True)
class Tried:
    """What is known of a test page: ``state`` is that of a slip, ``detail`` the reason of it."""

    printer: PrinterFacts
    capability: Capability
    state: Slip
    detail: str | None
    millimetres: int

    @property
    def cause(self) -> Trouble | None:
        """What went wrong, where it is one of the known troubles."""
        return trouble_in(self.detail or "")


def try_printer(acts: Acts, settings: Settings, named: str) -> Tried:
    """Print a test page on a printer that nobody drives; it may be one nobody has asked yet."""
    printer = PrinterActs(acts).named_or_new(named)
    capability = capability_here(acts, settings, printer.url)
    transport = transport_for(printer.url, capability=capability)
    page = _page(acts, settings, printer, capability)
    with driving(acts.location, printer), closing(transport):
        state, detail = state_of(transport.send(page))
    if state is not Slip.NOT_SENT:
        PrinterActs(acts).count_paper(printer.url, page.millimetres)
    return Tried(printer, capability, state, detail, page.millimetres)


def _page(acts: Acts, settings: Settings, printer: PrinterFacts, capability: Capability) -> Page:
    _application = drawing_application()
    profile, paper = acts.profile, paper_of(capability)
    facts = TrialFacts(
        printer=printer.name,
        url=printer.url,
        millimetres=paper.millimetres,
        ruler_mm=paper.dots // DOTS_PER_MILLIMETRE,
        style=capability.style.value,
        now=acts.clock(),
    )
    translate = translate_into(profile.office.languages[0], settings.translations)
    slip = trial_of(facts, profile, translate)
    ready = styled(slip, paper, capability.style)
    return Page(_NO_JOB, ready.data, slip, ceil(ready.dots / DOTS_PER_MILLIMETRE))
