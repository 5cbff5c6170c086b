"""Looking at a printer: changes are kept, sameness is not, and a failed keeping is made up for."""

from dataclasses import dataclass, field

import pytest

from kiosk.printing import looking
from kiosk.printing.looking import Looking, said_by
from kiosk.printing.sending import CutShort, Delivered, NotSent
from kiosk.printing.talking.status import Cover, Failure, PrinterStatus, Roll
from kiosk.queueing.printers import PrinterSaid

WELL = PrinterStatus(Roll.OK, Cover.CLOSED, online=True, error=Failure.NONE)
OUT = PrinterStatus(Roll.OUT, Cover.CLOSED, online=False, error=Failure.NONE)


class DatabaseAway(OSError):
    """The database cannot be reached now."""


@dataclass
class Printer:
    """A printer in the test's hand; ``kept`` is what was worth a write."""

    status: PrinterStatus | None = None
    looks: int = 0
    kept: list[PrinterSaid | None] = field(default_factory=list)
    is_away: bool = False

    def look(self) -> PrinterStatus | None:
        self.looks += 1
        return self.status

    def keep(self, said: PrinterSaid | None) -> None:
        if self.is_away:
            raise DatabaseAway
        self.kept.append(said)


@pytest.fixture
def printer() -> Printer:
    """A printer that is well."""
    return Printer(WELL)


@pytest.fixture
def eyes(printer: Printer) -> Looking:
    """Who looks at it."""
    return Looking(printer, printer.keep)


def test_only_what_changed_is_kept(printer: Printer, eyes: Looking) -> None:
    for status in (WELL, WELL, OUT, OUT, WELL):
        printer.status = status
        eyes.look()
    assert [said and said.paper for said in printer.kept] == ["ok", "out", "ok"]


def test_resting_printer_is_looked_at_only_when_it_is_time(
    printer: Printer, eyes: Looking, monkeypatch: pytest.MonkeyPatch
) -> None:
    eyes.look_if_due()
    eyes.look_if_due()
    assert printer.looks == 1
    monkeypatch.setattr(looking, "monotonic", lambda: 1e9)
    eyes.look_if_due()
    assert printer.looks == 2


@pytest.mark.parametrize("sent", [NotSent("off"), CutShort(3, "jam")])
def test_printer_is_looked_at_after_a_slip_that_went_wrong(
    printer: Printer, eyes: Looking, sent: NotSent | CutShort
) -> None:
    eyes.look_after(sent)
    assert printer.looks == 1


def test_printer_is_looked_at_after_a_good_slip_only_when_it_was_in_trouble(
    printer: Printer, eyes: Looking
) -> None:
    eyes.look_after(Delivered())
    assert printer.looks == 0
    printer.status = OUT
    eyes.look()
    printer.status = WELL
    eyes.look_after(Delivered())
    assert printer.kept[-1] == said_by(WELL)


def test_change_that_could_not_be_kept_is_kept_by_the_next_look(
    printer: Printer, eyes: Looking
) -> None:
    printer.is_away = True
    with pytest.raises(DatabaseAway):
        eyes.look()
    printer.is_away = False
    eyes.look()
    assert printer.kept == [said_by(WELL)]


def test_printer_that_nobody_looks_at_any_more_has_said_nothing(
    printer: Printer, eyes: Looking
) -> None:
    eyes.leave()
    assert printer.kept == []
    eyes.look()
    eyes.leave()
    assert printer.kept == [said_by(WELL), None]


def test_printer_that_cannot_tell_has_said_nothing() -> None:
    assert said_by(None) == PrinterSaid("unknown", "unknown", None, "unknown")
