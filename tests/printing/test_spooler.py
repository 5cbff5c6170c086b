"""The spooler: what is printed, what is tried again, and what is never printed twice."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from threading import Event

import pytest
from structlog.testing import capture_logs

from kiosk.printing.page import Page
from kiosk.printing.sending import CutShort, Delivered, NotSent, Promise, Sent
from kiosk.printing.spooler import Patience, Spooler
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.facts import PrintJob, Slip
from tests.printing.slips import slip

NOW = 1_000 * MINUTE
QUICK = Patience(pauses=(0.0, 0.0, 0.0, 0.0))


def job(number: int, created_at: int = NOW) -> PrintJob:
    return PrintJob(number, 100 + number, Slip.QUEUED, "virtual:", created_at, "id", 5)


class DatabaseAway(OSError):
    """The database cannot be reached now."""


class UnknownSlip(KeyError):
    """A bug in laying out a slip."""


@dataclass
class Queue:
    """A print queue in memory. It stops the spooler once nothing is left to do."""

    jobs: dict[int, PrintJob]
    stop: Event = field(default_factory=Event)
    history: list[tuple[int, str]] = field(default_factory=list)
    faults: dict[str, int] = field(default_factory=dict)

    def interrupted(self) -> Sequence[int]:
        self._fail("interrupted")
        return [number for number, job in self.jobs.items() if job.state == Slip.SENDING]

    def next_job(self) -> PrintJob | None:
        self._fail("next_job")
        queued = [job for job in self.jobs.values() if job.state == Slip.QUEUED]
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

    def ended(self, job: int, state: Slip, detail: str | None) -> None:
        self._fail("ended")
        self._set(job, state, detail)

    def _set(self, job: int, state: Slip, detail: str | None) -> None:
        self.jobs[job] = replace(self.jobs[job], state=state, detail=detail)
        self.history.append((job, state.value))

    def _fail(self, name: str) -> None:
        if self.faults.get(name):
            self.faults[name] -= 1
            raise DatabaseAway


@dataclass
class Paper:
    """A transport whose outcomes are set beforehand; then everything is delivered."""

    outcomes: list[Sent | Exception] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)
    before: Callable[[int], None] = lambda _job: None

    def send(self, page: Page) -> Sent:
        self.before(page.job)
        self.pages.append(page.job)
        outcome = self.outcomes.pop(0) if self.outcomes else Delivered()
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    @property
    def promise(self) -> Promise:
        return Promise.NOTHING

    def look(self) -> None:
        """It cannot tell."""

    def close(self) -> None:
        """Nothing is open."""


def render(print_job: PrintJob) -> Page:
    return Page(print_job.id, b"slip", slip())


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


def test_slip_that_cannot_be_laid_out_does_not_stop_the_printer() -> None:
    def broken(print_job: PrintJob) -> Page:
        if print_job.id == 1:
            raise UnknownSlip
        return render(print_job)

    with capture_logs() as logs:
        queue, paper = spool(job(1), job(2), render=broken)
    assert (queue.jobs[1].state, queue.jobs[1].detail) == (
        Slip.NOT_SENT,
        "layout: UnknownSlip()",
    )
    assert paper.pages == [2]
    assert [log["job"] for log in logs if log["log_level"] == "error"] == [1]


def test_unforeseen_failure_of_a_transport_leaves_the_slip_unknown() -> None:
    with capture_logs() as logs:
        queue, paper = spool(job(1), job(2), paper=Paper([RuntimeError("bug")]))
    assert queue.jobs[1].state == Slip.UNKNOWN
    assert paper.pages == [1, 2]
    assert any(log["log_level"] == "error" for log in logs)


@pytest.mark.parametrize("call", ["interrupted", "next_job", "sending", "ended", "requeue"])
def test_slip_is_printed_once_though_the_database_is_away_for_a_moment(
    call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.printing.spooler.POLL_SECONDS", 0.001)
    with capture_logs() as logs:
        queue, paper = spool(job(1), paper=Paper([NotSent("off")]), faults={call: 2})
    assert paper.pages == [1, 1]
    assert queue.jobs[1].state == Slip.SENT_UNVERIFIED
    assert [log["event"] for log in logs].count("print queue fault") == 2


def test_stop_ends_the_pause_before_a_retry_and_leaves_the_job_queued() -> None:
    queue = Queue({1: job(1)})
    paper = Paper([NotSent("off")], before=lambda _: queue.stop.set())
    Spooler(queue, paper, render, lambda: NOW).run(queue.stop, Event())
    assert paper.pages == [1]
    assert queue.jobs[1].state == Slip.QUEUED
