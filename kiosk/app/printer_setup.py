"""A printer as this machine has it: what it was found to understand, what it says now."""

from contextlib import suppress
from dataclasses import dataclass, replace

from kiosk.app.acts import Acts
from kiosk.app.printer_acts import PrinterActs
from kiosk.app.printer_ownership import driving, lock_of
from kiosk.app.settings import Settings
from kiosk.printing.capability import UNKNOWN, Capability
from kiosk.printing.content.bitmap import Bitmap
from kiosk.printing.content.layout import Slip
from kiosk.printing.drawing.logo import deleted, key_of, stored
from kiosk.printing.drawing.page import Page
from kiosk.printing.looking import said_by
from kiosk.printing.sending import NotSent, Printed
from kiosk.printing.talking.probing import probe
from kiosk.printing.talking.transports import Transport, transport_for
from kiosk.printing.ways.choosing import address_of
from kiosk.queueing.printers import ROLL_MM, PrinterFacts, PrinterSaid, name_of
from kiosk.storage.ownership import AlreadyOwned, Ownership


@dataclass(frozen=True, slots=True)
class Probed:
    """A printer that was asked, and what it understands."""

    printer: PrinterFacts
    capability: Capability


@dataclass(frozen=True, slots=True)
class PrinterNow:
    """A printer and whether some process drives it."""

    printer: PrinterFacts
    driven: bool


def capability_here(acts: Acts, settings: Settings, url: str) -> Capability:
    """Give what a printer was found to understand; what the settings say wins over the probe."""
    learned = PrinterActs(acts).capability(url)
    found = Capability.of_json(learned) if learned else UNKNOWN
    found = replace(found, style=settings.slip_style or found.style)
    if learned and "paper" not in settings.model_fields_set:
        return found
    return replace(found, millimetres=settings.paper)


def teach_logo(acts: Acts, url: str, transport: Transport) -> bool:
    """Write the office's logo into the memory of a printer that keeps one: once for each logo.

    Until the printer has confirmed it, its slips go without. Tells whether there is nothing left
    to do: only what the printer took nothing of is worth trying again, for its memory wears out.
    """
    printers, logo = PrinterActs(acts), acts.profile.slip.logo
    can = Capability.of_json(printers.capability(url) or UNKNOWN.to_json())
    if logo is None or not can.stores_logo:
        return True
    dots = Bitmap(logo.row_bytes, logo.rows)
    key = key_of(dots).decode("ascii")
    if can.logo == key:
        return True
    old = deleted(can.logo.encode("ascii")) if can.logo else b""
    sent = transport.send(Page(0, old + stored(dots), Slip(())))
    if isinstance(sent, Printed):
        printers.learn(url, replace(can, logo=key).to_json(), None)
    return not isinstance(sent, NotSent)


def probe_printer(
    acts: Acts, settings: Settings, url: str, name: str | None, *, may_be_mute: bool
) -> Probed:
    """Ask a printer that nobody drives what it understands, and keep the answers."""
    transport_for(url)
    url = address_of(url)
    printers = PrinterActs(acts)
    if name:
        printers.refuse_taken_name(url, name)
    with driving(acts.location, printers.named_or_new(url)):
        found = probe(url, may_be_mute=may_be_mute)
    width = settings.paper if "paper" in settings.model_fields_set else found.millimetres
    printers.keep(url, name_of(url), ROLL_MM[width])
    return Probed(printers.learn(url, found.to_json(), name), found)


def printers_now(acts: Acts, settings: Settings) -> list[PrinterNow]:
    """Tell of every printer: what its driver heard of it, or what it says when we ask."""
    known = {address_of(printer.url): printer for printer in PrinterActs(acts).paper().printers}
    for url in settings.printers:
        known.setdefault(url, PrinterFacts(url, name_of(url), roll_mm=ROLL_MM[settings.paper]))
    return [_now(acts, settings, printer) for printer in known.values()]


def _now(acts: Acts, settings: Settings, printer: PrinterFacts) -> PrinterNow:
    with suppress(AlreadyOwned), Ownership(acts.location, lock_of(printer.url)):
        said = _asked(acts, settings, printer.url)
        return PrinterNow(replace(printer, said=said, said_at=acts.clock()), driven=False)
    return PrinterNow(printer, driven=True)


def _asked(acts: Acts, settings: Settings, url: str) -> PrinterSaid:
    transport = transport_for(url, capability=capability_here(acts, settings, url))
    try:
        return said_by(transport.look())
    finally:
        transport.close()
