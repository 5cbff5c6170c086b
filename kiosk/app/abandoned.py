"""Slips that a dead process left open: ended by whoever can own their printer for a moment.

Without owning it nobody could tell them from slips that its living owner is at.
"""

from collections.abc import Iterable
from contextlib import suppress

from kiosk.app.acts import Acts
from kiosk.app.printer_ownership import lock_of
from kiosk.operations.print_slips import end_abandoned
from kiosk.queueing.print_jobs import PrintJob
from kiosk.storage.ownership import AlreadyOwned, Ownership, is_owned


def end_all_abandoned(acts: Acts, jobs: Iterable[PrintJob]) -> list[PrintJob]:
    """End those of these open jobs whose printers nobody drives; give them."""
    return [job for job in jobs if _end(acts, job)]


def _end(acts: Acts, job: PrintJob) -> bool:
    lock = lock_of(job.printer)
    if is_owned(acts.location, lock):
        return False
    with (
        suppress(AlreadyOwned),
        Ownership(acts.location, lock),
        acts.database.write(acts.clock, "clamp") as tx,
    ):
        return end_abandoned(tx, job)
    return False
