"""The spooler's thread: one owner per printer, and another one when that dies."""

import subprocess
from collections.abc import Iterator
from contextlib import closing

import pytest
from structlog.testing import capture_logs

from kiosk.app import spooling
from kiosk.app.acts import Acts
from kiosk.app.print_queue import PrintQueue
from kiosk.app.printer_ownership import lock_of
from kiosk.app.spooling import SlipWriter, SpoolerThread
from kiosk.printing.capability import UNKNOWN
from kiosk.printing.talking.transports import VirtualPrinter, transport_for
from kiosk.queueing.facts import Slip, Wish
from kiosk.storage.faults import AlreadyOwned
from kiosk.storage.ownership import Ownership, is_owned
from tests.printer import deaf_printer, printer
from tests.processes import Programs, programs, wait_until

URL = "virtual:"


@pytest.fixture(autouse=True)
def logs() -> Iterator[None]:
    """Keep the log off the terminal."""
    with capture_logs():
        yield


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


def test_closing_does_not_wait_for_a_printer_that_hangs(acts: Acts) -> None:
    with deaf_printer() as url:
        job = taken(acts, url)
        thread = spooler(acts, url)
        wait_until(lambda: acts.print_job(job).state == Slip.SENDING, "sending")
        thread.close()
    assert acts.print_job(job).state in {Slip.SENDING, Slip.SENT_UNVERIFIED}
    assert not is_owned(acts.location, lock_of(url))


def test_what_a_crash_left_in_the_middle_is_unknown_and_not_printed_again(acts: Acts) -> None:
    with printer() as double:
        job = taken(acts, double.url)
        PrintQueue(acts, double.url).sending(job)
        with closing(spooler(acts, double.url)):
            wait_until(lambda: acts.print_job(job).state == Slip.UNKNOWN, "unknown")
        assert double.jobs.empty()
