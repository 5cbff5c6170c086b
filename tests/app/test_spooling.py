"""The spooler's thread: one owner per printer, and another one when that dies."""

import subprocess
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import closing
from threading import Event
from time import monotonic

import pytest

from kiosk.app import spooling
from kiosk.app.acts import Acts
from kiosk.app.print_queue import PrintQueue
from kiosk.app.printer_acts import PrinterActs
from kiosk.app.printer_ownership import lock_of
from kiosk.app.spooling import SlipWriter, SpoolerThread
from kiosk.printing.capability import UNKNOWN, Capability
from kiosk.printing.content.bitmap import Bitmap
from kiosk.printing.drawing.logo import key_of, printed
from kiosk.printing.drawing.page import Page
from kiosk.printing.sending import Sent
from kiosk.printing.talking.transports import VirtualPrinter, transport_for
from kiosk.queueing.facts import Wish
from kiosk.queueing.print_jobs import Slip
from kiosk.queueing.profile_slip import Logo
from kiosk.storage.ownership import AlreadyOwned, Ownership, is_owned
from tests.offices import small_office
from tests.printer import deaf_printer, printer
from tests.printer_emulator import Emulator, emulated
from tests.processes import Programs, programs, wait_until

# Their threads use Qt, whose main thread is the first to do so.
pytestmark = pytest.mark.usefixtures("qapp")

URL = "virtual:"


@pytest.fixture
def run(acts: Acts) -> Iterator[Programs]:
    """Other processes over the same office."""
    with programs(acts.location.path) as starter:
        yield starter


def spooler(acts: Acts, url: str = URL) -> SpoolerThread:
    """Start a spooler."""
    return SpoolerThread(acts, url, SlipWriter(acts, UNKNOWN), transport_for(url))


def owner(run: Programs, what: str) -> subprocess.Popen[str]:
    """Start another process that owns something; give it once it does."""
    program = run.start(str(run.database), what, module="tests.app.owner")
    assert program.stdout is not None
    assert program.stdout.readline() == "owned\n"
    return program


def taken(acts: Acts, url: str = URL) -> int:
    """Take a ticket with a slip; give its job."""
    job = acts.take(Wish("ktp", printer=url)).job
    assert job is not None
    return job


def test_slips_are_printed_in_order_and_recorded(acts: Acts) -> None:
    jobs = [taken(acts) for _ in range(5)]
    transport = VirtualPrinter()
    with closing(SpoolerThread(acts, URL, SlipWriter(acts, UNKNOWN), transport)) as thread:
        jobs.append(taken(acts))
        thread.wake()
        wait_until(lambda: len(transport.pages) == 6, "six pages")
        wait_until(lambda: acts.print_job(jobs[-1]).state == Slip.SENT_UNVERIFIED, "the last")
    assert [page.job for page in transport.pages] == jobs
    assert acts.verify().holds


def test_slips_of_another_printer_are_left_to_it(acts: Acts) -> None:
    other, ours = taken(acts, "tcp://127.0.0.1:9"), taken(acts)
    with closing(spooler(acts)):
        wait_until(lambda: acts.print_job(ours).state == Slip.SENT_UNVERIFIED, "our slip")
    assert acts.print_job(other).state == Slip.QUEUED


def test_the_printer_is_given_back_at_the_end(acts: Acts) -> None:
    job = taken(acts)
    with closing(spooler(acts)):
        wait_until(lambda: acts.print_job(job).state == Slip.SENT_UNVERIFIED, "the slip")
        assert is_owned(acts.location, lock_of(URL))
    assert not is_owned(acts.location, lock_of(URL))


@pytest.mark.serial
def test_a_spooler_waits_for_the_owner_and_takes_over_when_it_is_killed(
    acts: Acts, run: Programs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spooling, "SECOND_LOOK", 0.1)
    first = owner(run, lock_of(URL))
    job = taken(acts)
    with closing(spooler(acts)) as thread:
        thread.wake()
        with pytest.raises(AlreadyOwned), Ownership(acts.location, lock_of(URL)):
            pass
        assert acts.print_job(job).state == Slip.QUEUED
        first.kill()
        first.wait(5)
        wait_until(lambda: acts.print_job(job).state == Slip.SENT_UNVERIFIED, "the take-over")


def test_a_spooler_lives_on_while_the_folder_of_its_locks_is_away(
    acts: Acts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spooling, "SECOND_LOOK", 0.05)
    folder = acts.location.path.parent
    away = folder.with_name("away")
    job = taken(acts)
    folder.rename(away)
    with closing(spooler(acts)) as thread:
        thread._thread.join(0.5)  # noqa: SLF001  it would have ended by now
        assert thread._thread.is_alive()  # noqa: SLF001
        away.rename(folder)
        wait_until(lambda: acts.print_job(job).state == Slip.SENT_UNVERIFIED, "the slip")


class SlowPrinter(VirtualPrinter):
    """Takes a page when the test lets it."""

    def __init__(self) -> None:
        super().__init__()
        self.may_go_on = Event()

    def send(self, page: Page) -> Sent:
        assert self.may_go_on.wait(10)
        return super().send(page)


def test_a_printer_that_is_still_sending_at_the_end_gets_no_second_driver(
    acts: Acts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spooling, "LONGEST_GOODBYE", 0.05)
    monkeypatch.setattr(spooling, "SECOND_LOOK", 0.05)
    slow, next_ = SlowPrinter(), VirtualPrinter()
    first = taken(acts)
    thread = SpoolerThread(acts, URL, SlipWriter(acts, UNKNOWN), slow)
    wait_until(lambda: acts.print_job(first).state == Slip.SENDING, "sending")
    thread.close()
    second = taken(acts)
    with closing(SpoolerThread(acts, URL, SlipWriter(acts, UNKNOWN), next_)):
        with pytest.raises(AlreadyOwned), Ownership(acts.location, lock_of(URL)):
            pass
        assert acts.print_job(first).state == Slip.SENDING
        assert next_.pages == []
        slow.may_go_on.set()
        wait_until(lambda: acts.print_job(second).state == Slip.SENT_UNVERIFIED, "the next driver")
    assert acts.print_job(first).state == Slip.SENT_UNVERIFIED
    assert [[page.job for page in one.pages] for one in (slow, next_)] == [[first], [second]]


def test_closing_does_not_wait_for_a_printer_that_hangs(acts: Acts) -> None:
    with deaf_printer() as url:
        job = taken(acts, url)
        thread = spooler(acts, url)
        wait_until(lambda: acts.print_job(job).state == Slip.SENDING, "sending")
        began = monotonic()
        thread.close()
        assert monotonic() - began < spooling.LONGEST_GOODBYE + 1
        wait_until(lambda: not is_owned(acts.location, lock_of(url)), "the printer is free")
    assert acts.print_job(job).state in {Slip.SENDING, Slip.SENT_UNVERIFIED}


def test_what_a_crash_left_in_the_middle_is_unknown_and_not_printed_again(acts: Acts) -> None:
    with printer() as double:
        job = taken(acts, double.url)
        PrintQueue(acts, double.url).sending(job)
        with closing(spooler(acts, double.url)):
            wait_until(lambda: acts.print_job(job).state == Slip.UNKNOWN, "unknown")
        assert double.jobs.empty()


LOGOS = [Bitmap(1, bytes([pattern]) * 8) for pattern in (0xF0, 0x0F)]
KEEPS_LOGOS = Capability(senses=True, confirms=True, stores_logo=True)


def publish_logo(acts: Acts, dots: Bitmap) -> None:
    """Give the office a logo."""
    logo = Logo(width=8, dots=b64encode(dots.data).decode())
    slip = small_office().slip.model_copy(update={"logo": logo})
    acts.publish(small_office().model_copy(update={"slip": slip}), demo=False)


def await_confirmed(acts: Acts, job: int) -> None:
    """Wait until the printer has said that a slip is on paper."""
    wait_until(lambda: acts.print_job(job).state == Slip.CONFIRMED, "the slip")


@pytest.fixture
def keeper(acts: Acts) -> Iterator[tuple[Emulator, Callable[[], int]]]:
    """A printer at work that keeps logos, taught the first one; and how to print a slip there."""
    publish_logo(acts, LOGOS[0])
    with emulated("tcp") as printer:
        PrinterActs(acts).keep(printer.url, "Front", 80_000)
        PrinterActs(acts).learn(printer.url, KEEPS_LOGOS.to_json(), None)
        transport = transport_for(printer.url, KEEPS_LOGOS)
        writer = SlipWriter(acts, KEEPS_LOGOS)
        with closing(SpoolerThread(acts, printer.url, writer, transport)) as thread:
            wait_until(lambda: printer.pictures == {key_of(LOGOS[0])}, "the first logo")

            def take() -> int:
                job = taken(acts, printer.url)
                thread.wake()
                return job

            yield printer, take


def test_a_logo_published_while_the_printer_is_at_work_is_on_the_next_slip(
    acts: Acts, keeper: tuple[Emulator, Callable[[], int]]
) -> None:
    printer, take = keeper
    for logo in (LOGOS[0], LOGOS[1]):
        publish_logo(acts, logo)
        await_confirmed(acts, take())
        assert printer.pictures == {key_of(logo)}
        assert printed(logo) in printer.slips[-1]
    assert len(printer.slips) == 2


def test_a_printer_without_paper_is_taught_the_new_logo_with_the_slip_it_takes_at_last(
    acts: Acts, keeper: tuple[Emulator, Callable[[], int]]
) -> None:
    printer, take = keeper
    printer.faults.paper = "out"
    publish_logo(acts, LOGOS[1])
    job = take()
    wait_until(lambda: acts.print_job(job).is_tried, "the first try")
    printer.faults.paper = "ok"
    await_confirmed(acts, job)
    await_confirmed(acts, take())
    assert printer.pictures == {key_of(LOGOS[1])}
    assert printed(LOGOS[1]) in printer.slips[-1]
