"""What a stranger would try with printers that live: fail over, run out, lock out, ask twice."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from threading import Barrier

import pytest

from kiosk.app.acts import Acts
from kiosk.app.opening import create_office
from kiosk.app.print_queue import PrintQueue
from kiosk.app.printer_acts import PrinterActs
from kiosk.app.printer_ownership import lock_of
from kiosk.app.printing_here import PrintersHere
from kiosk.app.settings import Settings
from kiosk.printing.capability import Capability
from kiosk.queueing.facts import Wish
from kiosk.queueing.print_jobs import PrintJob, Slip
from kiosk.queueing.printers import ReprintReason
from kiosk.queueing.slip_refusals import SlipResolved
from kiosk.storage.database import Database
from kiosk.storage.location import Location
from kiosk.storage.ownership import AlreadyOwned, is_owned
from tests.clock import Clock
from tests.escpos_reader import read
from tests.faults.conditions import ordinary_user, shared_folder
from tests.offices import small_office
from tests.printer_emulator import Emulator, Faults, emulated
from tests.processes import wait_until

# Their threads use Qt, whose main thread is the first to do so.
pytestmark = pytest.mark.usefixtures("qapp")

CONFIRMING = Capability(senses=True, confirms=True, clears=True, draws_qr=True)
ENDED = (Slip.CONFIRMED, Slip.SENT_UNVERIFIED, Slip.NOT_SENT, Slip.UNKNOWN)


class Hall:
    """Printers at work in an office, and what becomes of a slip for them."""

    def __init__(self, acts: Acts, *printers: Emulator) -> None:
        self.acts, self.staff = acts, PrinterActs(acts)
        self.urls = [printer.url for printer in printers]
        for url in self.urls:
            self.staff.keep(url, url, 80_000)
            self.staff.learn(url, CONFIRMING.to_json(), None)
        settings = Settings(database_url=str(acts.location.path))
        self._printers = PrintersHere(acts, settings, self.urls)

    def print_slip(self) -> PrintJob:
        """Take a ticket; give its slip once it has ended."""
        return self.ended(self.acts.take(Wish("ktp").on(self.urls)).job or 0)

    def ended(self, job: int) -> PrintJob:
        """Give a slip once it has ended."""
        self._printers.wake()
        wait_until(lambda: self.acts.print_job(job).state in ENDED, "the end of the slip")
        return self.acts.print_job(job)

    def close(self) -> None:
        """Let the printers go."""
        self._printers.close()


def slips(*printers: Emulator) -> list[str]:
    """Read all that came out."""
    return [read(slip, 576).text for printer in printers for slip in printer.slips]


def unmarked(found: list[str], code: str) -> int:
    """Count the slips of a number that do not say that they are copies."""
    return sum(code in text and "SALINAN" not in text for text in found)


def test_a_slip_goes_on_from_a_printer_that_took_nothing_and_never_from_one_that_took_a_byte(
    acts: Acts,
) -> None:
    with (
        emulated("tcp") as front,
        emulated("tcp") as back,
        closing(Hall(acts, front, back)) as hall,
    ):
        assert (hall.print_slip().printer, len(slips(back))) == (front.url, 0)
        front.faults.paper = "out"
        gone_on = hall.print_slip()
        assert (gone_on.state, gone_on.printer) == (Slip.CONFIRMED, back.url)
        front.faults.paper = "ok"
        front.settle()
        front.faults.resets_after = front.received + 300
        broken = hall.print_slip()
        assert (broken.state, broken.printer) == (Slip.UNKNOWN, front.url)
        front.settle()
        assert unmarked(slips(back), "A003") == 0
        assert [unmarked(slips(front, back), code) for code in ("A001", "A002")] == [1, 1]
    assert acts.verify().holds


def test_paper_that_comes_back_prints_the_slip_it_broke_off_in_and_a_copy_later_is_marked(
    acts: Acts,
) -> None:
    with emulated("tcp") as front, closing(Hall(acts, front)) as hall:
        cut = cut_off(hall, front)
        front.faults.paper = "ok"
        front.settle()
        assert unmarked(slips(front), "A001") == 1
        assert acts.print_job(cut.id).is_unresolved
        copy = hall.staff.resolve_by_reprint(cut.id, ReprintReason.NOT_PRINTED)
        assert hall.ended(copy.job).state == Slip.CONFIRMED
        assert ["SALINAN ke-1" in text for text in slips(front)] == [False, True]
    assert acts.verify().holds


def test_a_copy_ordered_before_the_paper_comes_back_leaves_at_most_one_unmarked_slip(
    acts: Acts,
) -> None:
    with emulated("tcp") as front, closing(Hall(acts, front)) as hall:
        cut = cut_off(hall, front)
        copy = hall.staff.resolve_by_reprint(cut.id, ReprintReason.NOT_PRINTED)
        wait_until(lambda: acts.print_job(copy.job).is_tried, "no paper for the copy either")
        front.faults.paper = "ok"
        assert hall.ended(copy.job).state == Slip.CONFIRMED
        assert unmarked(slips(front), "A001") <= 1
        assert sum("SALINAN ke-1" in text for text in slips(front)) == 1


def cut_off(hall: Hall, printer: Emulator) -> PrintJob:
    """Print a slip in which the paper runs out."""
    printer.faults.paper_out_after = printer.worked + 300
    cut = hall.print_slip()
    assert cut.state == Slip.UNKNOWN
    assert (cut.detail or "").startswith("paper_out (after ")
    return cut


def test_a_printer_that_is_locked_out_while_it_runs_is_told_as_that_and_prints_once_let_in(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("KIOSK_SETTINGS", os.devnull)
    with shared_folder() as folder, ordinary_user(), office_in(folder) as acts:
        device = folder / "lp0"
        os.mkfifo(device)
        reader = os.open(device, os.O_RDONLY | os.O_NONBLOCK)
        settings = Settings(database_url=str(acts.location.path))
        with closing(PrintersHere(acts, settings, [device.as_uri()])) as printers:
            staff = PrinterActs(acts)
            wait_until(lambda: any(one.said_at for one in staff.paper().printers), "the first look")
            device.chmod(0o000)
            job = acts.take(Wish("ktp", printer=device.as_uri())).job or 0
            printers.wake()
            wait_until(lambda: staff.paper().printers[0].said.error == "forbidden", "the alarm")
            wait_until(lambda: "forbidden: " in (acts.print_job(job).detail or ""), "the reason")
            device.chmod(0o600)
            wait_until(lambda: acts.print_job(job).state == Slip.SENT_UNVERIFIED, "the slip")
        assert os.read(reader, 4096).startswith(b"\x1b@")
        os.close(reader)


@contextmanager
def office_in(folder: Path) -> Iterator[Acts]:
    """The small office in a folder of this user's."""
    location = Location(folder / "kiosk.sqlite3")
    create_office(location)
    with closing(Database.open(location)) as database:
        acts = Acts(database, location, Clock())
        acts.publish(small_office(), demo=False)
        yield acts


def test_a_printer_is_not_forgotten_while_it_is_sending(acts: Acts) -> None:
    with emulated("tcp", Faults(stalls_after=300)) as front, closing(Hall(acts, front)) as hall:
        job = acts.take(Wish("ktp").on(hall.urls)).job or 0
        wait_until(lambda: acts.print_job(job).state == Slip.SENDING, "sending")
        with pytest.raises(AlreadyOwned):
            hall.staff.forget(front.url)
        assert is_owned(acts.location, lock_of(front.url))
        assert hall.ended(job).state == Slip.UNKNOWN
        assert [one.url for one in hall.staff.paper().printers] == [front.url]


@pytest.mark.parametrize(
    "answers", [("printed", "printed"), ("copy", "copy"), ("printed", "copy"), ("copy", "printed")]
)
def test_of_two_people_who_answer_for_a_slip_at_once_one_is_heard(
    acts: Acts, answers: tuple[str, str]
) -> None:
    job = acts.take(Wish("ktp", printer="tcp://away")).job or 0
    PrintQueue(acts, "tcp://away").ended(job, Slip.UNKNOWN, "reset")
    both = Barrier(len(answers))
    with ThreadPoolExecutor() as people:
        done = list(people.map(partial(answer, acts, job, both), answers))
    assert sorted(done) == ["heard", "refused"]
    heard = answers[done.index("heard")]
    copies = [job for job in PrinterActs(acts).open_jobs() if job.copy]
    assert len(copies) == (1 if heard == "copy" else 0)
    assert PrinterActs(acts).paper().unknown == ()
    assert acts.verify().holds


def answer(acts: Acts, job: int, both: Barrier, said: str) -> str:
    """Answer for a slip from a window of one's own, as soon as the other one is there, too."""
    with closing(Database.open(acts.location)) as database:
        staff = PrinterActs(Acts(database, acts.location, acts.clock))
        both.wait(10)
        try:
            if said == "printed":
                staff.resolve_as_printed(job)
            else:
                staff.resolve_by_reprint(job, ReprintReason.JAMMED)
        except SlipResolved:
            return "refused"
    return "heard"
