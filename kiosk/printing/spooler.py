"""The spooler: owns one printer and prints what is queued for it, one page after another.

A job is recorded as *sending* before its first byte. Only a job of which not one byte was accepted
is tried again; of all others a person decides (see ``docs/printing.md``).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import Protocol

import structlog

from kiosk.printing.page import Page
from kiosk.printing.sending import CutShort, NotSent, Sent, state_of
from kiosk.printing.transports import Transport
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.facts import PrintJob, Slip

POLL_SECONDS = 1.0
"""The longest sleep, should a wake-up be lost."""

INTERRUPTED = "interrupted"
EXPIRED = "expired"

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a job is worth trying. ``pauses``: seconds before the second and each later try."""

    expired_minutes: int = 10
    pauses: tuple[float, ...] = (0.5, 1.0, 2.0, 5.0)

    @property
    def lifetime(self) -> int:
        """Microseconds after which nobody waits for the slip any more."""
        return self.expired_minutes * MINUTE


class PrintQueue(Protocol):
    """The print jobs of one printer, as rows; each call is a transaction of its own."""

    def interrupted(self) -> Sequence[int]:
        """List the jobs in *sending*: an earlier spooler died over them."""

    def next_job(self) -> PrintJob | None:
        """Find the oldest queued job."""

    def sending(self, job: int) -> None:
        """Record, before the first byte, that a job is being sent."""

    def requeue(self, job: int, detail: str) -> None:
        """Queue a job again that is *sending* and of which not one byte was accepted."""

    def ended(self, job: int, state: Slip, detail: str | None) -> None:
        """Record how a job ended."""


class Spooler:
    """Prints the queue of one printer, which must be its own."""

    def __init__(
        self,
        queue: PrintQueue,
        transport: Transport,
        render: Callable[[PrintJob], Page],
        now: Callable[[], int],
        patience: Patience = Patience(),
    ) -> None:
        self._queue, self._transport, self._render, self._now = queue, transport, render, now
        self._patience = patience

    def run(self, stop: Event, woken: Event) -> None:
        """Print until ``stop``; look at once when ``woken`` is set. Runs in a thread of its own."""
        _log.info("spooler started")
        self._insist(self._end_interrupted, stop)
        while not stop.is_set():
            woken.clear()
            self._insist(lambda: self._print_all(stop), stop)
            if not stop.is_set():
                woken.wait(POLL_SECONDS)
        _log.info("spooler stopped")

    def _end_interrupted(self) -> None:
        for job in self._queue.interrupted():
            _log.warning("print job was interrupted", job=job)
            self._queue.ended(job, Slip.UNKNOWN, INTERRUPTED)

    def _print_all(self, stop: Event) -> None:
        while not stop.is_set():
            job = self._queue.next_job()
            if job is None:
                return
            if self._now() - job.created_at > self._patience.lifetime:
                _log.warning("print job expired", job=job.id)
                self._queue.ended(job.id, Slip.NOT_SENT, EXPIRED)
            else:
                self._print(job, stop)

    def _print(self, job: PrintJob, stop: Event) -> None:
        try:
            page = self._render(job)
        except Exception as fault:
            # One bad slip must not stop the printer.
            _log.exception("slip could not be laid out", job=job.id)
            self._queue.ended(job.id, Slip.NOT_SENT, f"layout: {fault!r}")
            return
        for pause in (*self._patience.pauses, None):
            sent = self._attempt(page)
            if pause is None or not isinstance(sent, NotSent):
                self._end(job, sent, stop)
                return
            _log.warning("slip not sent", job=job.id, reason=sent.reason, again_in=pause)
            self._insist(partial(self._queue.requeue, job.id, sent.reason), stop)
            if stop.wait(pause):
                return

    def _attempt(self, page: Page) -> Sent:
        self._queue.sending(page.job)
        try:
            return self._transport.send(page)
        except Exception as fault:
            # A bug: nobody knows how much went out.
            _log.exception("printer transport failed", job=page.job)
            return CutShort(0, repr(fault))

    def _end(self, job: PrintJob, sent: Sent, stop: Event) -> None:
        state, detail = state_of(sent)
        log = _log.info if detail is None else _log.warning
        log("print job ended", job=job.id, ticket=job.ticket, state=state.value, detail=detail)
        self._insist(lambda: self._queue.ended(job.id, state, detail), stop)

    def _insist(self, act: Callable[[], None], stop: Event) -> None:
        """Do it; while the database is away, say so and try again. The outcome may not be lost."""
        while True:
            try:
                act()
            except Exception:
                _log.exception("print queue fault")
            else:
                return
            if stop.wait(POLL_SECONDS):
                return
