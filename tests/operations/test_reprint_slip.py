"""Another slip of a ticket: always marked, always with a reason, never while one is under way."""

import pytest

from kiosk.app.acts import Acts
from kiosk.app.print_queue import PrintQueue
from kiosk.app.printer_acts import PrinterActs
from kiosk.app.printer_ownership import lock_of
from kiosk.queueing.facts import Wish
from kiosk.queueing.print_jobs import PrintJob, Slip
from kiosk.queueing.printers import ReprintReason
from kiosk.queueing.scan_refusals import NoTicketCode
from kiosk.queueing.slip_refusals import (
    NoPrinter,
    SlipResolved,
    SlipUnderWay,
    TicketOfAnotherDay,
    UnknownJob,
    UnknownTicket,
)
from kiosk.storage.ownership import Ownership
from tests.clock import DAY, Clock
from tests.operations.history import events_of
from tests.operations.lines import kinds

PRINTER, SECOND = "tcp://first", "tcp://second"
LOST, JAMMED = ReprintReason.LOST_BY_CITIZEN, ReprintReason.JAMMED


@pytest.fixture
def paper(acts: Acts) -> PrinterActs:
    """What is done about paper."""
    return PrinterActs(acts)


def ended(acts: Acts, state: Slip = Slip.SENT_UNVERIFIED, *, fallbacks: bool = False) -> int:
    """Take a ticket whose slip has ended; give its job."""
    printers = [PRINTER, SECOND] if fallbacks else [PRINTER]
    job = acts.take(Wish("ktp").on(printers)).job
    assert job is not None
    end(acts, job, state)
    return job


def end(acts: Acts, job: int, state: Slip = Slip.SENT_UNVERIFIED) -> None:
    """Let a slip's sending end."""
    queue = PrintQueue(acts, PRINTER)
    queue.sending(job)
    queue.ended(job, state, None)


def job_of(acts: Acts, number: int) -> PrintJob:
    """Read a job."""
    return acts.print_job(number)


def test_copies_are_counted_and_keep_the_number_of_the_ticket(
    acts: Acts, paper: PrinterActs
) -> None:
    first = ended(acts)
    for count in (1, 2, 3):
        copy = paper.reprint("a-001", LOST)
        job = job_of(acts, copy.job)
        assert (copy.ticket, copy.copy, copy.reason) == ("A001", count, "lost_by_citizen")
        assert (job.ticket, job.copy, job.reason, job.state) == (first, count, LOST, "queued")
        end(acts, copy.job)
    assert acts.verify().holds


def test_a_slip_whose_spooler_died_does_not_keep_staff_from_a_copy(
    acts: Acts, paper: PrinterActs
) -> None:
    job = acts.take(Wish("ktp", printer=PRINTER)).job or 0
    PrintQueue(acts, PRINTER).sending(job)
    with Ownership(acts.location, lock_of(PRINTER)), pytest.raises(SlipUnderWay):
        paper.reprint("A001", JAMMED)
    assert paper.reprint("A001", JAMMED).copy == 1
    assert (job_of(acts, job).state, job_of(acts, job).resolution) == ("unknown", "reprinted")
    assert acts.verify().holds


def test_a_copy_is_in_the_journal_with_its_reason(acts: Acts, paper: PrinterActs) -> None:
    first = ended(acts)
    copy = paper.reprint("A001", ReprintReason.UNREADABLE)
    event = events_of(acts)[-1]
    assert (event.kind, event.seq) == ("slip_reprinted", copy.job)
    assert (event.data["ticket"], event.data["reason"]) == (first, "unreadable")


def test_a_copy_goes_to_the_printers_of_the_slip_before_it(acts: Acts, paper: PrinterActs) -> None:
    ended(acts, fallbacks=True)
    job = job_of(acts, paper.reprint("A001", LOST).job)
    assert (job.printer, job.fallbacks) == (PRINTER, (SECOND,))


def test_a_copy_may_go_to_another_printer(acts: Acts, paper: PrinterActs) -> None:
    ended(acts)
    job = job_of(acts, paper.reprint("A001", LOST, ["virtual:"]).job)
    assert (job.printer, job.fallbacks) == ("virtual:", ())


def test_a_ticket_taken_without_a_slip_gets_one_on_a_named_printer(
    acts: Acts, paper: PrinterActs
) -> None:
    acts.take(Wish("ktp"))
    with pytest.raises(NoPrinter):
        paper.reprint("A001", LOST)
    assert paper.reprint("A001", LOST, [PRINTER]).copy == 1


@pytest.mark.parametrize("state", [Slip.QUEUED, Slip.SENDING])
def test_no_copy_while_a_slip_of_the_ticket_is_under_way(
    acts: Acts, paper: PrinterActs, state: Slip
) -> None:
    job = acts.take(Wish("ktp", printer=PRINTER)).job or 0
    if state is Slip.SENDING:
        PrintQueue(acts, PRINTER).sending(job)
    at_work = Ownership(acts.location, lock_of(PRINTER))
    with at_work, pytest.raises(SlipUnderWay) as refusal:
        paper.reprint("A001", LOST)
    assert refusal.value.job == job


@pytest.mark.parametrize("typed", ["what", "", "A0"])
def test_what_is_no_number_gets_no_copy(acts: Acts, paper: PrinterActs, typed: str) -> None:
    ended(acts)
    with pytest.raises(NoTicketCode):
        paper.reprint(typed, LOST)


@pytest.mark.parametrize("typed", ["A099", "B001"])
def test_a_number_that_nobody_has_today_is_refused(
    acts: Acts, paper: PrinterActs, typed: str
) -> None:
    ended(acts)
    with pytest.raises(UnknownTicket):
        paper.reprint(typed, LOST)


def test_a_ticket_of_yesterday_gets_no_copy(acts: Acts, paper: PrinterActs, clock: Clock) -> None:
    job = ended(acts, Slip.UNKNOWN)
    clock.now += DAY
    with pytest.raises(UnknownTicket):
        paper.reprint("A001", LOST)
    with pytest.raises(TicketOfAnotherDay):
        paper.resolve_by_reprint(job, JAMMED)
    assert "slip_reprinted" not in kinds(acts)


def test_an_unknown_slip_waits_for_a_person_until_somebody_saw_it(
    acts: Acts, paper: PrinterActs
) -> None:
    job = ended(acts, Slip.UNKNOWN)
    [waiting] = paper.paper().unknown
    assert (waiting.job, waiting.ticket) == (job, "A001")
    assert paper.resolve_as_printed(job).code == "A001"
    assert paper.paper().unknown == ()
    assert (job_of(acts, job).state, job_of(acts, job).resolution) == ("unknown", "printed")
    assert events_of(acts)[-1].kind == "slip_resolved"
    assert acts.verify().holds


def test_an_unknown_slip_is_replaced_by_a_marked_copy(acts: Acts, paper: PrinterActs) -> None:
    job = ended(acts, Slip.UNKNOWN)
    copy = paper.resolve_by_reprint(job, JAMMED)
    assert (copy.copy, copy.reason) == (1, "jammed")
    assert job_of(acts, job).resolution == "reprinted"
    assert paper.paper().unknown == ()
    assert events_of(acts)[-1].data["instead_of"] == [job]


def test_a_copy_by_number_also_answers_for_its_unknown_slips(
    acts: Acts, paper: PrinterActs
) -> None:
    job = ended(acts, Slip.UNKNOWN)
    paper.reprint("A001", LOST)
    assert job_of(acts, job).resolution == "reprinted"


@pytest.mark.parametrize("state", [Slip.CONFIRMED, Slip.SENT_UNVERIFIED, Slip.NOT_SENT])
def test_a_slip_whose_outcome_is_known_needs_no_person(
    acts: Acts, paper: PrinterActs, state: Slip
) -> None:
    job = ended(acts, state)
    with pytest.raises(SlipResolved):
        paper.resolve_as_printed(job)


def test_a_slip_is_resolved_once(acts: Acts, paper: PrinterActs) -> None:
    job = ended(acts, Slip.UNKNOWN)
    paper.resolve_as_printed(job)
    with pytest.raises(SlipResolved):
        paper.resolve_by_reprint(job, JAMMED)
    with pytest.raises(UnknownJob):
        paper.resolve_as_printed(999)


def test_unknown_slips_of_yesterday_bother_nobody(
    acts: Acts, paper: PrinterActs, clock: Clock
) -> None:
    ended(acts, Slip.UNKNOWN)
    clock.now += DAY
    assert paper.paper().unknown == ()


def test_a_slip_that_waits_for_a_printer_nobody_drives_is_replaced_by_its_copy(
    acts: Acts, paper: PrinterActs
) -> None:
    job = acts.take(Wish("ktp", printer=PRINTER)).job or 0
    with pytest.raises(SlipUnderWay):
        paper.resolve_as_printed(job)
    copy = paper.reprint("A001", JAMMED, on=(SECOND,))
    assert (copy.copy, copy.printer) == (1, SECOND)
    assert job_of(acts, job).state == Slip.NOT_SENT
