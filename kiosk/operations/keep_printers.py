"""What the office knows of its printers: learned by asking them, counted, changed by staff."""

from collections.abc import Sequence

from kiosk.operations.on_duty import named
from kiosk.queueing.journal import Kind
from kiosk.queueing.printers import PrinterFacts, PrinterSaid
from kiosk.queueing.slip_refusals import PrinterNameTaken, UnknownPrinter
from kiosk.storage.connection import Connection
from kiosk.storage.printers import (
    add_printer,
    change_printer,
    every_printer,
    find_printer,
    other_called,
    remove_printer,
    said_as_json,
    use_paper,
)
from kiosk.storage.transaction import Transaction


def keep_printer(tx: Transaction, url: str, name: str, roll_mm: int) -> PrinterFacts:
    """Know a printer from now on; one that is known already keeps its name and its roll.

    Where another has this name, it is called by its whole address.
    """
    if find_printer(tx.connection, url) is None:
        is_taken = other_called(tx.connection, name, url) is not None
        add_printer(tx.connection, url, url if is_taken else name, roll_mm)
    return printer_named(tx, url)


def respell_printer(tx: Transaction, url: str, others: Sequence[PrinterFacts]) -> None:
    """Make one row of those that an earlier version kept by each spelling of an address."""
    if find_printer(tx.connection, url) is None:
        first, *others = others
        change_printer(tx.connection, first.url, {"url": url})
    for other in others:
        use_paper(tx.connection, url, other.used_mm)
        remove_printer(tx.connection, other.url)


def learn_capability(tx: Transaction, url: str, capability: str) -> None:
    """Keep what a printer was found to understand; ``capability`` is its JSON."""
    change_printer(tx.connection, url, {"capability": capability, "probed_at": tx.now})


def rename_printer(tx: Transaction, url: str, name: str) -> None:
    """Call a printer as the people in the hall do; no two have one name."""
    refuse_taken_name(tx.connection, url, name)
    change_printer(tx.connection, url, {"name": name})


def refuse_taken_name(connection: Connection, url: str, name: str) -> None:
    """Refuse a name by which people reach another printer: they would go to the wrong one."""
    if (other := other_called(connection, name, url)) is not None:
        raise PrinterNameTaken(name, other)


def hear_printer(tx: Transaction, url: str, said: PrinterSaid | None) -> None:
    """Keep what a printer says now; ``None`` when nobody drives it any more."""
    at = None if said is None else tx.now
    change_printer(tx.connection, url, {"said": said_as_json(said), "said_at": at})


def change_roll(tx: Transaction, url: str, roll_mm: int | None = None) -> PrinterFacts:
    """Somebody put a new roll in: the paper is counted from 0, of ``roll_mm`` if it is given."""
    printer = printer_named(tx, url)
    length = roll_mm or printer.roll_mm
    told = {"printer": printer.url, "used": printer.used_mm, "roll": length}
    tx.record(Kind.ROLL_CHANGED, {**told, **named(tx)})
    changed = {"used_mm": 0, "roll_mm": length, "roll_changed_at": tx.now}
    change_printer(tx.connection, printer.url, changed)
    return printer_named(tx, printer.url)


def count_paper(tx: Transaction, url: str, millimetres: int) -> None:
    """Count paper that no slip used: a test page. No act of the office, so no event."""
    use_paper(tx.connection, url, millimetres)


def forget_printer(tx: Transaction, called: str) -> PrinterFacts:
    """Know nothing of a printer any more: it is not used."""
    printer = printer_named(tx, called)
    remove_printer(tx.connection, printer.url)
    return printer


def printer_named(tx: Transaction, called: str) -> PrinterFacts:
    """Find a printer by its address or its name."""
    printer = find_printer(tx.connection, called)
    if printer is None:
        raise UnknownPrinter(called, tuple(one.name for one in every_printer(tx.connection)))
    return printer
