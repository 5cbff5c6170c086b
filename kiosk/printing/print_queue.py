"""What a spooler needs of the database: the jobs of its printer, as rows."""

from collections.abc import Sequence
from typing import Protocol

from kiosk.queueing.print_jobs import PrintJob, Slip
from kiosk.queueing.printers import PrinterSaid


class PrintQueue(Protocol):
    """The print jobs of one printer; each call is a transaction of its own."""

    def interrupted(self) -> Sequence[int]:
        """List the jobs in *sending*: an earlier spooler died over them."""

    def next_job(self) -> PrintJob | None:
        """Find the oldest queued job."""

    def sending(self, job: int) -> None:
        """Record, before the first byte, that a job is being sent."""

    def requeue(self, job: int, detail: str) -> None:
        """Queue a job again that is *sending* and of which not one byte was accepted."""

    def hand_over(self, job: int, detail: str) -> None:
        """Queue such a job at the next of its printers."""

    def ended(self, job: int, state: Slip, detail: str | None, millimetres: int = 0) -> None:
        """Record how a job ended, and the millimetres of paper it took."""

    def end_abandoned(self, before: int) -> Sequence[PrintJob]:
        """End the jobs that others' dead owners left open before an instant; give them."""

    def heard(self, said: PrinterSaid | None) -> None:
        """Keep what the printer says of itself; ``None``: nobody drives it any more."""
