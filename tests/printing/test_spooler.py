"""The spooler: what is printed, what is tried again, and what is never printed twice."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from threading import Event

import pytest

from kiosk.printing.drawing.page import Page
from kiosk.printing.sending import CutShort, Delivered, NotSent, Sent
from kiosk.printing.spooler import Patience, Spooler
from kiosk.printing.talking.status import Cover, Failure, PrinterStatus, Roll
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.print_jobs import PrintJob, Slip
from kiosk.queueing.printers import PrinterSaid
from kiosk.storage.faults import DatabaseBusy
from tests.printing.slips import slip

NOW = 1_000 * MINUTE
QUICK = Patience(pauses=(0.0, 0.0, 0.0, 0.0), pauses_with_fallback=(0.0,))
OURS, SECOND = "virtual:", "tcp://second"
OUT = PrinterStatus(Roll.OUT, Cover.CLOSED, online=False, error=Failure.NONE)
WELL = PrinterStatus(Roll.OK, Cover.CLOSED, online=True, error=Failure.NONE)


def job(number: int, created_at: int = NOW) -> PrintJob:
    return PrintJob(number, 100 + number, Slip.QUEUED, OURS, created_at, "id", 5)


class RowMissed(RuntimeError):
    """A bug in recording: it fails as often as it is tried."""


class UnknownSlip(KeyError):
    """A bug in laying out a slip."""


@dataclass
class Queue:
    """A print queue in memory. It stops the spooler once nothing is left to do."""

    jobs: dict[int, PrintJob]
    stop: Event = field(default_factory=Event)
    history: list[tuple[int, str]] = field(default_factory=list)
    faults: dict[str, int] = field(default_factory=dict)
    said: list[PrinterSaid | None] = field(default_factory=list)
    swept: list[int] = field(default_factory=list)
    millimetres: int = 0
    unrecordable: int = 0

    def interrupted(self) -> Sequence[int]:
        self._fail("interrupted")
        return [number for number, job in self.jobs.items() if job.state == Slip.SENDING]

    def next_job(self) -> PrintJob | None:
        self._fail("next_job")
        queued = [
            job for job in self.jobs.values() if job.state == Slip.QUEUED and job.printer == OURS
        ]
        if not queued:
            self.stop.set()
        return queued[0] if queued else None

    def sending(self, job: int) -> None:
        self._fail("sending")
        assert self.jobs[job].state == Slip.QUEUED
        self._set(job, Slip.SENDING, None)

    def requeue(self, job: int, detail: str) -> None:
        self._fail("requeue")
        assert self.jobs[job].state == Slip.SENDING
        self._set(job, Slip.QUEUED, detail)

    def hand_over(self, job: int, detail: str) -> None:
        self._fail("hand_over")
        assert self.jobs[job].state == Slip.SENDING
        printer, *others = self.jobs[job].fallbacks
        self.jobs[job] = replace(self.jobs[job], printer=printer, fallbacks=tuple(others))
        self._set(job, Slip.QUEUED, detail)

    def ended(self, job: int, state: Slip, detail: str | None, millimetres: int = 0) -> None:
        self._fail("ended")
        if job == self.unrecordable:
            raise RowMissed
        self.millimetres += millimetres
        self._set(job, state, detail)

    def end_abandoned(self, before: int) -> Sequence[PrintJob]:
        self.swept.append(before)
        return ()

    def heard(self, said: PrinterSaid | None) -> None:
        self._fail("heard")
        self.said.append(said)

    def _set(self, job: int, state: Slip, detail: str | None) -> None:
        self.jobs[job] = replace(self.jobs[job], state=state, detail=detail)
        self.history.append((job, state.value))

    def _fail(self, name: str) -> None:
        if self.faults.get(name):
            self.faults[name] -= 1
            raise DatabaseBusy("kiosk.sqlite3")


@dataclass
class Paper:
    """A transport whose outcomes are set beforehand; then everything is delivered."""

    outcomes: list[Sent | Exception] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)
    before: Callable[[int], None] = lambda _job: None
    statuses: list[PrinterStatus | None] = field(default_factory=list)

    def look(self) -> PrinterStatus | None:
        return self.statuses.pop(0) if self.statuses else None

    def close(self) -> None:
        """Nothing is open."""

    def send(self, page: Page) -> Sent:
        self.before(page.job)
        self.pages.append(page.job)
        outcome = self.outcomes.pop(0) if self.outcomes else Delivered()
        if isinstance(outcome, Exception):
            raise outcome
        return outcome


def render(print_job: PrintJob) -> Page:
    return Page(print_job.id, b"slip", slip(), 110)


def errors(caplog: pytest.LogCaptureFixture) -> list[logging.LogRecord]:
    """Give what was logged as an error."""
    return [record for record in caplog.records if record.levelno == logging.ERROR]


def spool(
    *jobs: PrintJob,
    paper: Paper | None = None,
    render: Callable[[PrintJob], Page] = render,
    faults: dict[str, int] | None = None,
) -> tuple[Queue, Paper]:
    """Run a spooler until its queue is empty."""
    queue, paper = Queue({job.id: job for job in jobs}, faults=faults or {}), paper or Paper()
    woken = Event()
    woken.set()
    Spooler(queue, paper, render, lambda: NOW, QUICK).run(queue.stop, woken)
    return queue, paper


def test_queued_slips_are_printed_oldest_first() -> None:
    queue, paper = spool(job(1), job(2))
    assert paper.pages == [1, 2]
    assert queue.jobs[2].state == Slip.SENT_UNVERIFIED


def test_job_is_recorded_as_sending_before_its_first_byte() -> None:
    states = []
    queue = Queue({1: job(1)})
    paper = Paper(before=lambda number: states.append(queue.jobs[number].state))
    Spooler(queue, paper, render, lambda: NOW, QUICK).run(queue.stop, Event())
    assert states == [Slip.SENDING]


def test_interrupted_job_is_never_printed_again() -> None:
    queue, paper = spool(replace(job(1), state=Slip.SENDING), job(2))
    assert (queue.jobs[1].state, queue.jobs[1].detail) == (Slip.UNKNOWN, "interrupted")
    assert paper.pages == [2]


def test_slip_of_which_no_byte_was_accepted_is_tried_again() -> None:
    queue, paper = spool(job(1), paper=Paper([NotSent("off"), NotSent("off")]))
    assert paper.pages == [1, 1, 1]
    assert [state for _, state in queue.history] == [
        *("sending", "queued") * 2,
        "sending",
        "sent_unverified",
    ]


def test_slip_is_given_up_after_five_tries_and_the_next_one_is_printed() -> None:
    queue, paper = spool(job(1), job(2), paper=Paper([NotSent("off")] * 5))
    assert paper.pages == [1, 1, 1, 1, 1, 2]
    assert (queue.jobs[1].state, queue.jobs[1].detail) == (Slip.NOT_SENT, "off")
    assert queue.jobs[2].state == Slip.SENT_UNVERIFIED


def test_slip_of_which_some_bytes_were_accepted_is_never_tried_again() -> None:
    queue, paper = spool(job(1), paper=Paper([CutShort(300, "reset")]))
    assert paper.pages == [1]
    assert (queue.jobs[1].state, queue.jobs[1].detail) == (Slip.UNKNOWN, "reset (after 300 bytes)")


def test_slip_nobody_waits_for_any_longer_is_not_printed() -> None:
    queue, paper = spool(job(1, NOW - 10 * MINUTE - 1), job(2, NOW - 10 * MINUTE))
    assert (queue.jobs[1].state, queue.jobs[1].detail) == (Slip.NOT_SENT, "expired")
    assert paper.pages == [2]


def test_slip_from_before_the_clock_was_set_back_is_not_printed_hours_later() -> None:
    queue, paper = spool(job(1, NOW + 180 * MINUTE), job(2, NOW + 5 * MINUTE))
    assert (queue.jobs[1].state, queue.jobs[1].detail) == (Slip.NOT_SENT, "expired")
    assert paper.pages == [2]


def test_slip_that_cannot_be_laid_out_does_not_stop_the_printer(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken(print_job: PrintJob) -> Page:
        if print_job.id == 1:
            raise UnknownSlip
        return render(print_job)

    queue, paper = spool(job(1), job(2), render=broken)
    assert (queue.jobs[1].state, queue.jobs[1].detail) == (
        Slip.NOT_SENT,
        "layout: UnknownSlip()",
    )
    assert paper.pages == [2]
    assert [vars(record)["job"] for record in errors(caplog)] == [1]


def test_unforeseen_failure_of_a_transport_leaves_the_slip_unknown(
    caplog: pytest.LogCaptureFixture,
) -> None:
    queue, paper = spool(job(1), job(2), paper=Paper([RuntimeError("bug")]))
    assert queue.jobs[1].state == Slip.UNKNOWN
    assert paper.pages == [1, 2]
    assert errors(caplog)


@pytest.mark.parametrize("call", ["interrupted", "next_job", "sending", "ended", "requeue"])
def test_slip_is_printed_once_though_the_database_is_away_for_a_moment(
    call: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("kiosk.printing.spooler.POLL_SECONDS", 0.001)
    queue, paper = spool(job(1), paper=Paper([NotSent("off")]), faults={call: 2})
    assert paper.pages == [1, 1]
    assert queue.jobs[1].state == Slip.SENT_UNVERIFIED
    assert caplog.messages.count("print queue fault") == 2


def test_an_outcome_that_can_never_be_recorded_does_not_stop_the_next_slip(
    caplog: pytest.LogCaptureFixture,
) -> None:
    queue, paper = Queue({1: job(1), 2: job(2)}, unrecordable=1), Paper()
    Spooler(queue, paper, render, lambda: NOW, QUICK).run(queue.stop, Event())
    assert paper.pages == [1, 2]
    assert queue.jobs[2].state == Slip.SENT_UNVERIFIED
    assert caplog.messages.count("print queue bug") == 1


def test_stop_ends_the_pause_before_a_retry_and_leaves_the_job_queued() -> None:
    queue = Queue({1: job(1)})
    paper = Paper([NotSent("off")], before=lambda _: queue.stop.set())
    Spooler(queue, paper, render, lambda: NOW).run(queue.stop, Event())
    assert paper.pages == [1]
    assert queue.jobs[1].state == Slip.QUEUED


def with_fallback(number: int) -> PrintJob:
    """A job that another printer may print."""
    return replace(job(number), fallbacks=(SECOND,))


def test_slip_that_a_printer_does_not_take_twice_goes_on_to_the_next_one() -> None:
    queue, paper = spool(with_fallback(1), job(2), paper=Paper([NotSent("off")] * 2))
    assert paper.pages == [1, 1, 2]
    gone_on = queue.jobs[1]
    assert (gone_on.printer, gone_on.state, gone_on.detail) == (SECOND, Slip.QUEUED, "off")
    assert gone_on.fallbacks == ()


def test_slip_of_which_some_bytes_were_accepted_never_goes_on() -> None:
    queue, paper = spool(with_fallback(1), paper=Paper([NotSent("off"), CutShort(3, "reset")]))
    assert paper.pages == [1, 1]
    assert (queue.jobs[1].printer, queue.jobs[1].state) == (OURS, Slip.UNKNOWN)


def test_slip_goes_on_once_though_the_database_is_away_for_a_moment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kiosk.printing.spooler.POLL_SECONDS", 0.001)
    queue, paper = spool(
        with_fallback(1), paper=Paper([NotSent("off")] * 2), faults={"hand_over": 2}
    )
    assert paper.pages == [1, 1]
    assert queue.jobs[1].printer == SECOND


def test_paper_of_a_slip_is_told_with_its_end() -> None:
    queue, _paper = spool(job(1), job(2))
    assert queue.millimetres == 220


def test_printer_is_looked_at_as_soon_as_a_slip_did_not_go_well() -> None:
    queue, _paper = spool(job(1), paper=Paper([NotSent("out")], statuses=[OUT, WELL]))
    assert [said and said.paper for said in queue.said] == ["out", "ok", None]


def test_status_that_cannot_be_kept_stops_no_slip() -> None:
    queue, paper = spool(
        job(1), job(2), paper=Paper([NotSent("out")], statuses=[OUT]), faults={"heard": 1}
    )
    assert paper.pages == [1, 1, 2]
    assert queue.jobs[2].state == Slip.SENT_UNVERIFIED


def test_printer_that_cannot_be_looked_at_prints_all_the_same() -> None:
    class Broken(Paper):
        def look(self) -> PrinterStatus | None:
            raise RuntimeError

    queue, _paper = spool(job(1), paper=Broken([NotSent("off")]))
    assert queue.jobs[1].state == Slip.SENT_UNVERIFIED


def test_resting_printer_is_looked_at_and_old_jobs_of_others_are_ended() -> None:
    queue = Queue({})
    paper = Paper(statuses=[WELL])
    stop, woken = Event(), Event()

    def heard(said: PrinterSaid | None) -> None:
        queue.said.append(said)
        stop.set()
        woken.set()

    queue.stop = Event()
    queue.heard = heard  # type: ignore[method-assign]
    Spooler(queue, paper, render, lambda: NOW, QUICK).run(stop, woken)
    assert [said and said.paper for said in queue.said] == ["ok", None]
    assert queue.swept == [NOW - 11 * MINUTE]
