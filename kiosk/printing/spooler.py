"""The spooler: owns one printer, prints what is queued for it, and looks at it while it rests.

A job is recorded as *sending* before its first byte. Only a job of which not one byte was accepted
is tried again, or handed to another printer; of all others a person decides (see
``docs/printing.md``).
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from threading import Event
from time import monotonic
from typing import Protocol

from kiosk.operations.print_slips import EXPIRED, INTERRUPTED
from kiosk.printing.drawing.page import Page
from kiosk.printing.looking import Looked, Looking
from kiosk.printing.print_queue import PrintQueue
from kiosk.printing.sending import CutShort, NotSent, Sent, state_of
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.print_jobs import PrintJob, Slip
from kiosk.storage.database import CLOCK_TOLERANCE
from kiosk.storage.faults import Fault

POLL_SECONDS = 1.0
"""The longest sleep, should a wake-up be lost."""

SWEEP_SECONDS = 60.0
"""Between two looks for jobs of printers that nobody drives any more."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a job is worth trying. ``pauses``: seconds before the second and each later try.

    ``pauses_with_fallback``: the same while another printer stands ready.
    """

    expired_minutes: int = 10
    pauses: tuple[float, ...] = (0.5, 1.0, 2.0, 5.0)
    pauses_with_fallback: tuple[float, ...] = (0.5,)

    @property
    def lifetime(self) -> int:
        """Microseconds after which nobody waits for the slip any more."""
        return self.expired_minutes * MINUTE

    def pauses_of(self, job: PrintJob) -> tuple[float, ...]:
        """Choose the pauses between the tries of a job."""
        return self.pauses_with_fallback if job.fallbacks else self.pauses


class Prints(Looked, Protocol):
    """A printer of one's own, to which one page at a time is sent (see ``transports``)."""

    def send(self, page: Page) -> Sent:
        """Send a whole page within the deadline; never raises for what a printer may do."""


class Spooler:
    """Prints the queue of one printer, which must be its own."""

    def __init__(
        self,
        queue: PrintQueue,
        transport: Prints,
        render: Callable[[PrintJob], Page],
        now: Callable[[], int],
        patience: Patience = Patience(),
    ) -> None:
        self._queue, self._transport, self._render, self._now = queue, transport, render, now
        self._patience = patience
        self._looking = Looking(transport, queue.heard)
        self._swept_at = -SWEEP_SECONDS

    def run(self, stop: Event, woken: Event, is_ours: Callable[[], bool] = lambda: True) -> None:
        """Print until ``stop``, or until the printer is not ours any more.

        Looks at once when ``woken`` is set. Runs in a thread of its own.
        """
        _log.info("spooler started")
        self._insist(self._end_interrupted, stop)
        while not stop.is_set() and is_ours():
            woken.clear()
            self._insist(lambda: self._print_all(stop), stop)
            if not stop.is_set():
                self._rest(woken)
        _try(self._looking.leave)
        _log.info("spooler stopped")

    def _rest(self, woken: Event) -> None:
        _try(self._looking.look_if_due)
        if monotonic() - self._swept_at > SWEEP_SECONDS:
            self._swept_at = monotonic()
            _try(self._sweep)
        woken.wait(POLL_SECONDS)

    def _end_interrupted(self) -> None:
        for job in self._queue.interrupted():
            _log.warning("print job was interrupted", extra={"job": job})
            self._queue.ended(job, Slip.UNKNOWN, INTERRUPTED)

    def _sweep(self) -> None:
        # A minute later than its own owner would: that one may be at it just now.
        for job in self._queue.end_abandoned(self._now() - self._patience.lifetime - MINUTE):
            _log.warning("print job was abandoned", extra={"job": job.id, "printer": job.printer})

    def _print_all(self, stop: Event) -> None:
        while not stop.is_set():
            job = self._queue.next_job()
            if job is None:
                return
            if self._is_too_old(job):
                _log.warning("print job expired", extra={"job": job.id})
                self._queue.ended(job.id, Slip.NOT_SENT, EXPIRED)
            else:
                self._print(job, stop)

    def _is_too_old(self, job: PrintJob) -> bool:
        age = self._now() - job.created_at
        # Made in the future: the clock was set back since, and nobody knows how long it waits.
        return age > self._patience.lifetime or age < -CLOCK_TOLERANCE

    def _print(self, job: PrintJob, stop: Event) -> None:
        try:
            page = self._render(job)
        except Exception as fault:
            # One bad slip must not stop the printer.
            _log.exception("slip could not be laid out", extra={"job": job.id})
            self._queue.ended(job.id, Slip.NOT_SENT, f"layout: {fault!r}")
            return
        for pause in (*self._patience.pauses_of(job), None):
            sent = self._attempt(page)
            if pause is None or not isinstance(sent, NotSent):
                self._end(job, page, sent, stop)
                return
            _log.warning(
                "slip not sent", extra={"job": job.id, "reason": sent.reason, "again_in": pause}
            )
            self._insist(partial(self._queue.requeue, job.id, sent.reason), stop)
            _try(self._looking.look)
            if stop.wait(pause):
                return

    def _attempt(self, page: Page) -> Sent:
        self._queue.sending(page.job)
        try:
            return self._transport.send(page)
        except Exception as fault:
            # A bug: nobody knows how much went out.
            _log.exception("printer transport failed", extra={"job": page.job})
            return CutShort(0, repr(fault))

    def _end(self, job: PrintJob, page: Page, sent: Sent, stop: Event) -> None:
        if isinstance(sent, NotSent) and job.fallbacks:
            _log.warning(
                "slip goes on", extra={"job": job.id, "reason": sent.reason, "to": job.fallbacks[0]}
            )
            self._insist(partial(self._queue.hand_over, job.id, sent.reason), stop)
        else:
            state, detail = state_of(sent)
            told = {"job": job.id, "ticket": job.ticket, "state": state.value, "detail": detail}
            level = logging.INFO if detail is None else logging.WARNING
            _log.log(level, "print job ended", extra=told)
            end = partial(self._queue.ended, job.id, state, detail, page.millimetres)
            self._insist(end, stop)
        _try(partial(self._looking.look_after, sent))

    def _insist(self, act: Callable[[], None], stop: Event) -> None:
        """Do it; while the database is away, say so and try again. The outcome may not be lost.

        What fails for another reason fails for ever: it is told once, and the next slip printed.
        """
        while True:
            try:
                act()
            except Fault as fault:
                _log.warning("print queue fault", extra={"why": str(fault)})
            except Exception:
                _log.exception("print queue bug")
                return
            else:
                return
            if stop.wait(POLL_SECONDS):
                return


def _try(act: Callable[[], None]) -> None:
    """Do what may fail without harm: it is tried again soon."""
    try:
        act()
    except Exception:
        _log.exception("printer could not be looked after")
