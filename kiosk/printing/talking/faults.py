"""What stands in the way of a printer at set-up, as types fit to read.

Fault
└── PrinterFault
    ├── PrinterAbsent       nobody answers at the address, or the device is not there
    ├── PrinterForbidden    this user may not open it
    ├── PrinterForeign      something else is there
    ├── PrinterSilent       it is opened and answers nothing
    ├── PrinterInTrouble    it answers that it does not print now
    ├── PrintersAlike       several of this kind are plugged in
    └── UsbLibraryMissing   this machine cannot drive USB printers
"""

from dataclasses import dataclass

from kiosk.printing.talking.trouble import Trouble
from kiosk.printing.ways.usb_way import LibraryMissing, SeveralAlike
from kiosk.queueing.refusals import Translate
from kiosk.storage.faults import Fault


@dataclass
class PrinterFault(Fault):
    """A fault of the printer at the address ``printer``."""

    printer: str


@dataclass
class PrinterAbsent(PrinterFault):
    """It cannot be opened; ``detail`` is what the system said."""

    detail: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Fault",
            "No printer was found at {printer} ({detail}). Check its power, its cable and the "
            "address.",
        ).format(printer=self.printer, detail=self.detail)


@dataclass
class PrinterForbidden(PrinterFault):
    """The system does not let this user open it."""

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Fault",
            "This user may not open {printer}. Add the user to the group of the device (lp for "
            "USB, dialout for serial lines) and sign in again.",
        ).format(printer=self.printer)


@dataclass
class PrinterForeign(PrinterFault):
    """Something is there that is no printer: a document, a folder, a disk, another device."""

    detail: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Fault",
            "{printer} is not a printer ({detail}). It was left as it is. Expected: the device of "
            "a printer; for a trial without one, an empty file named *.bin that collects slips.",
        ).format(printer=self.printer, detail=self.detail)


@dataclass
class PrinterSilent(PrinterFault):
    """It takes bytes and answers none of the questions."""

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Fault",
            "{printer} can be opened but answers nothing. Expected: a printer that tells its "
            "status. Check the address, the cable and the speed. If the printer cannot answer, it "
            "can be used as it is; its slips stay unconfirmed.",
        ).format(printer=self.printer)


@dataclass
class PrinterInTrouble(PrinterFault):
    """It cannot be asked further: what waits in its buffer is not worked off now."""

    trouble: Trouble

    def for_people(self, translate: Translate) -> str:
        return translate("Fault", "{printer} answers, but does not print now. {trouble}").format(
            printer=self.printer, trouble=self.trouble.for_people(translate)
        )


@dataclass
class PrintersAlike(PrinterFault):
    """Which of them is meant?"""

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Fault",
            "Several printers of this kind are plugged in. Say which: {printer}?serial=NUMBER",
        ).format(printer=self.printer)


@dataclass
class UsbLibraryMissing(PrinterFault):
    """Without libusb there are device files only."""

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Fault",
            "{printer} needs libusb on this machine. On Debian: apt install libusb-1.0-0. "
            "Or use the printer's device: file:///dev/usb/lp0",
        ).format(printer=self.printer)


def printer_fault_of(failure: OSError, printer: str) -> PrinterFault:
    """Turn an error of a line into one that says what to mend."""
    if isinstance(failure, SeveralAlike):
        return PrintersAlike(printer)
    if isinstance(failure, LibraryMissing):
        return UsbLibraryMissing(printer)
    trouble, said = Trouble.at_opening(failure), failure.strerror or str(failure)
    if trouble is Trouble.FORBIDDEN:
        return PrinterForbidden(printer)
    if trouble is Trouble.FOREIGN:
        return PrinterForeign(printer, said)
    return PrinterAbsent(printer, said)
