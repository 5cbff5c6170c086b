"""Resolve a slip whose outcome is unknown: only a person can tell whether it came out."""

from kiosk.operations.on_duty import named
from kiosk.operations.reprint_slip import Reprinted, reprint
from kiosk.queueing.journal import Kind
from kiosk.queueing.print_jobs import PrintJob
from kiosk.queueing.printers import ReprintReason, Resolution
from kiosk.queueing.slip_refusals import SlipResolved, SlipUnderWay, UnknownJob
from kiosk.storage.print_jobs import OPEN, print_job, resolve
from kiosk.storage.queries import ticket
from kiosk.storage.transaction import Transaction


def resolve_as_printed(tx: Transaction, job: int) -> PrintJob:
    """Record that somebody saw the slip: it came out whole."""
    slip = _unresolved(tx, job)
    resolve(tx.connection, job, Resolution.PRINTED)
    facts = {"job": job, "ticket": slip.ticket, "code": slip.code, **named(tx)}
    tx.record(Kind.SLIP_RESOLVED, {**facts, "resolution": Resolution.PRINTED.value})
    return slip


def resolve_by_reprint(tx: Transaction, job: int, reason: ReprintReason) -> Reprinted:
    """Order a marked copy in place of a slip that did not come out, or not whole."""
    slip = _unresolved(tx, job)
    return reprint(tx, ticket(tx.connection, slip.ticket), reason)


def _unresolved(tx: Transaction, job: int) -> PrintJob:
    slip = print_job(tx.connection, job)
    if slip is None:
        raise UnknownJob(job)
    if slip.state in OPEN:
        raise SlipUnderWay(slip.code, slip.id)
    if not slip.is_unresolved:
        raise SlipResolved(slip.code, slip.id, slip.state)
    return slip
