"""The print jobs of one printer, as its spooler sees them: each call one transaction.

A slip's outcome is recorded whatever the clock says, so all of them clamp it.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager

from kiosk.app.abandoned import end_all_abandoned
from kiosk.app.acts import Acts
from kiosk.operations.keep_printers import hear_printer
from kiosk.operations.print_slips import begin_sending, end_abandoned, end_job, hand_over, requeue
from kiosk.printing.ways.choosing import device_of
from kiosk.queueing.print_jobs import PrintJob, Slip
from kiosk.queueing.printers import PrinterSaid
from kiosk.storage.print_jobs import (
    open_elsewhere,
    open_print_jobs,
    printers_with_open_jobs,
)
from kiosk.storage.transaction import Transaction


class PrintQueue:
    """The jobs of one printer. ``handed_over`` is told that another printer has one more."""

    def __init__(
        self, acts: Acts, printer: str, handed_over: Callable[[], None] = lambda: None
    ) -> None:
        self._acts = acts
        self._printer = printer
        self._handed_over = handed_over

    def interrupted(self) -> list[int]:
        """List the jobs that a crash left in the middle of sending."""
        return [job.id for job in self._open(Slip.SENDING)]

    def next_job(self) -> PrintJob | None:
        """Give the oldest job that is queued."""
        return next(iter(self._open(Slip.QUEUED)), None)

    def sending(self, job: int) -> None:
        """Record, durably, that the first byte is about to leave."""
        with self._write() as tx:
            begin_sending(tx, job, self._printer)

    def requeue(self, job: int, detail: str) -> None:
        """Queue a job again of which the printer accepted not one byte."""
        with self._write() as tx:
            requeue(tx, job, detail)

    def hand_over(self, job: int, detail: str) -> None:
        """Queue such a job at the next of its printers."""
        with self._write() as tx:
            hand_over(tx, job, detail)
        self._handed_over()

    def ended(self, job: int, state: Slip, detail: str | None, millimetres: int = 0) -> None:
        """Record what is known about the slip, and the paper it took."""
        with self._write() as tx:
            end_job(tx, job, state, detail, millimetres)

    def give_up(self) -> None:
        """End what we are sending just now: our process ends over it."""
        for job in self._open(Slip.SENDING):
            with self._write() as tx:
                end_abandoned(tx, job)

    def end_abandoned(self, before: int) -> list[PrintJob]:
        """End what other printers' dead owners left open; writes only when there is such a job."""
        with self._acts.database.read() as connection:
            old = open_elsewhere(connection, self._printer, before)
        return end_all_abandoned(self._acts, old)

    def heard(self, said: PrinterSaid | None) -> None:
        """Keep what the printer says of itself; ``None``: nobody drives it any more."""
        with self._write() as tx:
            hear_printer(tx, self._printer, said)

    def _write(self) -> AbstractContextManager[Transaction]:
        return self._acts.database.write(self._acts.clock, "clamp")

    def _open(self, state: Slip) -> list[PrintJob]:
        # However their addresses were typed: what leads to our device is ours.
        device = device_of(self._printer)
        with self._acts.database.read() as connection:
            ours = [
                job
                for printer in printers_with_open_jobs(connection)
                if device_of(printer) == device
                for job in open_print_jobs(connection, printer, state)
            ]
        return sorted(ours, key=lambda job: job.id)
