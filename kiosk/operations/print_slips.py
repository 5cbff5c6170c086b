"""Print jobs: recorded before the first byte leaves, and again when the outcome is known.

Only a printer's owner sends, so a job's states change one after another. A job goes on to another
printer only from *sending* with not one byte accepted, as one change of its row.
"""

from kiosk.queueing.journal import Kind
from kiosk.queueing.print_jobs import PrintJob, Slip
from kiosk.storage.print_jobs import OPEN, JobMissed, change_print_job, print_job
from kiosk.storage.printers import use_paper
from kiosk.storage.transaction import Transaction

EXPIRED = "expired"
INTERRUPTED = "interrupted"


def begin_sending(tx: Transaction, job: int, printer: str) -> None:
    """Record that the first byte is about to leave: after a crash the slip counts as unknown.

    From now on the job is at ``printer`` as its driver spells it.
    """
    sending = {"state": Slip.SENDING, "detail": None, "printer": printer}
    change_print_job(tx.connection, job, [Slip.QUEUED], sending)


def requeue(tx: Transaction, job: int, detail: str) -> None:
    """Queue a job again of which the printer accepted not one byte."""
    change_print_job(tx.connection, job, [Slip.SENDING], {"state": Slip.QUEUED, "detail": detail})


def hand_over(tx: Transaction, job: int, detail: str) -> None:
    """Queue such a job at the next of its printers."""
    printer, *others = _known(tx, job).fallbacks
    columns = {"printer": printer, "fallbacks": " ".join(others) or None}
    queued = {"state": Slip.QUEUED, "detail": detail}
    change_print_job(tx.connection, job, [Slip.SENDING], {**columns, **queued})


def end_job(
    tx: Transaction, job: int, state: Slip, detail: str | None, millimetres: int = 0
) -> None:
    """Record what is known about the slip; the outcome is an act in the journal.

    ``millimetres`` of paper are counted, unless not one byte was accepted.
    """
    known = _known(tx, job)
    ended = {"state": state.value, "ended_at": tx.now, "detail": detail}
    change_print_job(tx.connection, job, OPEN, ended)
    outcome = {"job": job, "ticket": known.ticket, "state": state.value, "detail": detail}
    tx.record(Kind.SLIP_ENDED, {**outcome, "printer": known.printer})
    if millimetres and state is not Slip.NOT_SENT:
        use_paper(tx.connection, known.printer, millimetres)


def end_abandoned(tx: Transaction, abandoned: PrintJob) -> bool:
    """End a job whose printer nobody drives; tell whether it still stood as it was read."""
    if print_job(tx.connection, abandoned.id) != abandoned:
        return False
    if abandoned.state == Slip.SENDING:
        end_job(tx, abandoned.id, Slip.UNKNOWN, INTERRUPTED)
    else:
        end_job(tx, abandoned.id, Slip.NOT_SENT, EXPIRED)
    return True


def _known(tx: Transaction, job: int) -> PrintJob:
    known = print_job(tx.connection, job)
    if known is None:
        raise JobMissed(job, OPEN)
    return known
