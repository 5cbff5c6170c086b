"""Print jobs: recorded before the first byte leaves, and again when the outcome is known."""

from kiosk.queueing.facts import PrintJob, Slip
from kiosk.queueing.journal import Kind
from kiosk.storage.queries import print_job, set_print_job
from kiosk.storage.transaction import Transaction


def begin_sending(tx: Transaction, job: int) -> None:
    """Record that the first byte is about to leave: after a crash the slip counts as unknown."""
    set_print_job(tx.connection, job, Slip.SENDING, ended_at=None, detail=None)


def requeue(tx: Transaction, job: int, detail: str) -> None:
    """Queue a job again of which the printer accepted not one byte."""
    set_print_job(tx.connection, job, Slip.QUEUED, ended_at=None, detail=detail)


def end_job(tx: Transaction, job: int, state: Slip, detail: str | None) -> PrintJob:
    """Record what is known about the slip; the outcome is an act in the journal."""
    known = print_job(tx.connection, job)
    set_print_job(tx.connection, job, state, ended_at=tx.now, detail=detail)
    tx.record(
        Kind.SLIP_ENDED,
        {"job": job, "ticket": known.ticket, "state": state.value, "detail": detail},
    )
    return print_job(tx.connection, job)
