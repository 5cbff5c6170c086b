"""Print jobs: what is known about a slip, before and after every byte."""

import pytest

from kiosk.app.acts import Acts
from kiosk.app.print_queue import PrintQueue
from kiosk.app.printer_acts import PrinterActs
from kiosk.app.printer_ownership import lock_of
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.facts import Wish
from kiosk.queueing.print_jobs import Slip
from kiosk.storage.changes import events_after
from kiosk.storage.location import Location
from kiosk.storage.ownership import Ownership
from kiosk.storage.print_jobs import JobMissed
from tests.clock import Clock
from tests.operations.lines import kinds, rows

PRINTER = "tcp://printer:9100"


@pytest.fixture
def queue(acts: Acts) -> PrintQueue:
    """The jobs of the one printer."""
    return PrintQueue(acts, PRINTER)


def wanted(acts: Acts, printer: str = PRINTER) -> int:
    """Take a ticket with a slip; give the job."""
    job = acts.take(Wish("ktp", printer=printer)).job
    assert job is not None
    return job


def test_jobs_are_printed_in_the_order_of_their_tickets(acts: Acts, queue: PrintQueue) -> None:
    jobs = [wanted(acts) for _ in range(3)]
    done = []
    while job := queue.next_job():
        queue.ended(job.id, Slip.CONFIRMED, None)
        done.append(job.id)
    assert done == jobs


def test_a_printer_sees_only_its_own_jobs(acts: Acts, queue: PrintQueue) -> None:
    wanted(acts, "virtual:")
    assert queue.next_job() is None


def test_a_slip_in_the_middle_of_sending_is_found_after_a_crash(
    acts: Acts, queue: PrintQueue
) -> None:
    job = wanted(acts)
    assert queue.interrupted() == []
    queue.sending(job)
    assert queue.interrupted() == [job]
    assert queue.next_job() is None


def test_a_slip_of_which_no_byte_left_is_queued_again(acts: Acts, queue: PrintQueue) -> None:
    job = wanted(acts)
    queue.sending(job)
    queue.requeue(job, "no answer")
    known = queue.next_job()
    assert known is not None
    assert (known.id, known.state, known.detail) == (job, "queued", "no answer")


@pytest.mark.parametrize(
    "state", [Slip.CONFIRMED, Slip.SENT_UNVERIFIED, Slip.NOT_SENT, Slip.UNKNOWN]
)
def test_only_the_end_of_a_slip_is_in_the_journal(
    acts: Acts, queue: PrintQueue, state: Slip
) -> None:
    job = wanted(acts)
    queue.sending(job)
    assert "slip_ended" not in kinds(acts)
    queue.ended(job, state, "paper out")
    with acts.database.read() as connection:
        last = events_after(connection, 0)[-1].opened()
    assert (last.kind, last.data) == (
        "slip_ended",
        {
            "job": job,
            "ticket": job,
            "state": state.value,
            "detail": "paper out",
            "printer": PRINTER,
        },
    )
    assert acts.print_job(job).state == state
    assert acts.verify().holds


def test_a_dead_printer_takes_no_ticket_back(
    acts: Acts, queue: PrintQueue, location: Location
) -> None:
    job = wanted(acts)
    queue.ended(job, Slip.NOT_SENT, "no paper")
    assert rows(location, "SELECT state FROM stage") == [("waiting",)]


def test_a_slip_is_made_of_the_ticket_and_the_profile_it_was_taken_under(acts: Acts) -> None:
    job, ticket, profile = acts.slip_of(wanted(acts))
    assert (job.ticket, ticket.code, profile.office.code) == (ticket.id, "A001", "UJI")


def test_the_spooler_goes_on_while_the_clock_is_wrong(
    acts: Acts, queue: PrintQueue, clock: Clock
) -> None:
    job = wanted(acts)
    clock.pass_minutes(-600)
    queue.sending(job)
    queue.ended(job, Slip.CONFIRMED, None)
    assert acts.print_job(job).state == "confirmed"
    assert acts.verify().holds


FALLBACKS = ("tcp://second", "tcp://third")


def wanted_with_fallbacks(acts: Acts) -> int:
    """Take a ticket that may be printed on three printers; give the job."""
    job = acts.take(Wish("ktp").on([PRINTER, *FALLBACKS])).job
    assert job is not None
    return job


def test_a_slip_goes_on_from_printer_to_printer_as_one_job(acts: Acts) -> None:
    job = wanted_with_fallbacks(acts)
    for printer, later in ((PRINTER, FALLBACKS), (FALLBACKS[0], FALLBACKS[1:])):
        own = PrintQueue(acts, printer)
        known = own.next_job()
        assert known is not None
        assert (known.id, known.fallbacks) == (job, later)
        own.sending(job)
        own.hand_over(job, "paper out")
        assert own.next_job() is None
    last = PrintQueue(acts, FALLBACKS[1])
    known = last.next_job()
    assert known is not None
    assert (known.id, known.printer, known.fallbacks) == (job, FALLBACKS[1], ())
    assert known.detail == "paper out"


def test_a_printer_that_was_handed_a_slip_is_told_at_once(acts: Acts) -> None:
    told: list[str] = []
    queue = PrintQueue(acts, PRINTER, lambda: told.append("look"))
    job = wanted_with_fallbacks(acts)
    queue.sending(job)
    queue.hand_over(job, "off")
    assert told == ["look"]


def test_a_slip_of_which_a_byte_may_have_left_never_goes_on(acts: Acts, queue: PrintQueue) -> None:
    job = wanted_with_fallbacks(acts)
    queue.sending(job)
    queue.ended(job, Slip.UNKNOWN, "reset")
    for again in (queue.hand_over, queue.requeue):
        with pytest.raises(JobMissed):
            again(job, "off")
    with pytest.raises(JobMissed):
        queue.sending(job)
    with pytest.raises(JobMissed):
        queue.ended(job, Slip.CONFIRMED, None)
    assert acts.print_job(job).state == Slip.UNKNOWN


def test_what_dead_owners_left_open_ends_when_nobody_waits_for_it(
    acts: Acts, queue: PrintQueue, clock: Clock
) -> None:
    queued, sent = wanted(acts, "tcp://gone"), wanted(acts, "tcp://gone")
    PrintQueue(acts, "tcp://gone").sending(sent)
    clock.pass_minutes(11)
    young, ours = wanted(acts, "tcp://gone"), wanted(acts)
    assert [job.id for job in queue.end_abandoned(clock() - 10 * MINUTE)] == [queued, sent]
    assert [acts.print_job(job).state for job in (queued, sent, young, ours)] == [
        "not_sent",
        "unknown",
        "queued",
        "queued",
    ]
    seq = acts.hall().seq
    assert queue.end_abandoned(clock() - 10 * MINUTE) == []
    assert acts.hall().seq == seq
    assert acts.verify().holds


def test_the_paper_of_a_slip_is_counted_unless_nothing_was_sent(
    acts: Acts, queue: PrintQueue
) -> None:
    printers = PrinterActs(acts)
    printers.keep(PRINTER, "Hall", 80_000)
    for state in (Slip.CONFIRMED, Slip.SENT_UNVERIFIED, Slip.NOT_SENT, Slip.UNKNOWN):
        queue.ended(wanted(acts), state, None, 110)
    [printer] = printers.paper().printers
    assert printer.used_mm == 330


def test_what_a_living_owner_is_at_is_left_to_it_however_old_the_clock_makes_it(
    acts: Acts, queue: PrintQueue, clock: Clock
) -> None:
    sent = wanted(acts, "tcp://busy")
    busy = PrintQueue(acts, "tcp://busy")
    busy.sending(sent)
    clock.pass_minutes(60)
    with Ownership(acts.location, lock_of("tcp://busy")):
        assert queue.end_abandoned(clock() - 10 * MINUTE) == []
        busy.ended(sent, Slip.CONFIRMED, None)
    assert acts.print_job(sent).state == Slip.CONFIRMED
