"""The verbs about printers and slips, each as one transaction."""

from collections.abc import Sequence

from kiosk.app.abandoned import end_all_abandoned
from kiosk.app.acts import Acts
from kiosk.app.printer_ownership import driving
from kiosk.operations import keep_printers
from kiosk.operations.pause_tickets import (
    pause_dispenser,
    pause_tickets,
    resume_dispenser,
    resume_tickets,
)
from kiosk.operations.reprint_slip import Reprinted, Where, reprint_ticket
from kiosk.operations.resolve_slip import resolve_as_printed, resolve_by_reprint
from kiosk.printing.ways.choosing import address_of, device_of
from kiosk.queueing.calendar import business_day
from kiosk.queueing.facts import Pause
from kiosk.queueing.numbering import parse_code
from kiosk.queueing.print_jobs import PrintJob, Slip
from kiosk.queueing.printers import PaperState, PrinterFacts, ReprintReason, name_of
from kiosk.queueing.slip_code import code_in
from kiosk.queueing.slip_refusals import UnknownPrinter
from kiosk.storage import print_jobs, printers
from kiosk.storage.connection import Connection


class PrinterActs:
    """What is done about paper in one office."""

    def __init__(self, acts: Acts) -> None:
        self._acts = acts

    def paper(self) -> PaperState:
        """Read every printer, and the slips that wait for a person."""
        today = business_day(self._acts.clock(), self._acts.profile.office.timezone)
        with self._acts.database.read() as connection:
            return printers.paper_state(connection, today, self._acts.clock())

    def open_jobs(self) -> list[PrintJob]:
        """List the slips that are still to be printed."""
        self._end_interrupted()
        with self._acts.database.read() as connection:
            return print_jobs.every_open_job(connection)

    def capability(self, url: str) -> str | None:
        """Read what a printer was found to understand, as JSON."""
        with self._acts.database.read() as connection:
            known = _known(connection, url)
            return printers.capability_of(connection, known.url) if known else None

    def keep(self, url: str, name: str, roll_mm: int) -> PrinterFacts:
        """Know a printer from now on; writes only when it is new, or was spelled otherwise."""
        with self._acts.database.read() as connection:
            known = printers.find_printer(connection, url)
            others = _spelled_otherwise(connection, url)
        if known is not None and not others:
            return known
        with self._acts.database.write(self._acts.clock, "clamp") as tx:
            if others:
                keep_printers.respell_printer(tx, url, others)
            return keep_printers.keep_printer(tx, url, name, roll_mm)

    def refuse_taken_name(self, url: str, name: str) -> None:
        """Refuse a name that another printer has: ``PrinterNameTaken``."""
        with self._acts.database.read() as connection:
            keep_printers.refuse_taken_name(connection, url, name)

    def learn(self, url: str, capability: str, name: str | None) -> PrinterFacts:
        """Keep what a known printer was found to understand, and what people call it."""
        with self._acts.database.write(self._acts.clock, "clamp") as tx:
            keep_printers.learn_capability(tx, url, capability)
            if name:
                keep_printers.rename_printer(tx, url, name)
            return keep_printers.printer_named(tx, url)

    def change_roll(self, named: str, roll_mm: int | None = None) -> PrinterFacts:
        """Somebody put a new roll in."""
        url = self._named(named).url
        with self._acts.writing() as tx:
            return keep_printers.change_roll(tx, url, roll_mm)

    def count_paper(self, url: str, millimetres: int) -> None:
        """Count paper that was used without a print job, where the printer is known."""
        with self._acts.database.write(self._acts.clock, "clamp") as tx:
            keep_printers.count_paper(tx, url, millimetres)

    def forget(self, named: str) -> PrinterFacts:
        """Know nothing of a printer any more; ``AlreadyOwned`` while some process drives it."""
        known = self._named(named)
        with (
            driving(self._acts.location, known),
            self._acts.database.write(self._acts.clock) as tx,
        ):
            return keep_printers.forget_printer(tx, known.url)

    def reprint(
        self,
        typed: str,
        reason: ReprintReason,
        on: Sequence[str] = (),
        default: Sequence[str] = (),
    ) -> Reprinted:
        """Order a marked copy for a ticket of today; see ``operations.reprint_slip``.

        A slip of it that waits for a printer nobody drives is ended first: it would never come.
        """
        self._end_interrupted()
        self._end_waiting_in_vain(typed)
        with self._acts.writing() as tx:
            return reprint_ticket(tx, typed, reason, Where(tuple(on), tuple(default)))

    def resolve_as_printed(self, job: int) -> PrintJob:
        """Record that somebody saw the slip."""
        self._end_interrupted()
        with self._acts.writing() as tx:
            return resolve_as_printed(tx, job)

    def resolve_by_reprint(self, job: int, reason: ReprintReason) -> Reprinted:
        """Order a marked copy in place of a slip that did not come out whole."""
        self._end_interrupted()
        with self._acts.writing() as tx:
            return resolve_by_reprint(tx, job, reason)

    def pause(self, words: str, dispenser: str | None = None) -> Pause:
        """Let the tickets rest; at one dispenser, if its first printer is named."""
        url = self._named(dispenser).url if dispenser else None
        with self._acts.writing() as tx:
            return pause_dispenser(tx, url, words) if url else pause_tickets(tx, words)

    def resume(self, dispenser: str | None = None) -> Pause | None:
        """Give tickets again; at one dispenser, if its first printer is named."""
        url = self._named(dispenser).url if dispenser else None
        with self._acts.writing() as tx:
            return resume_dispenser(tx, url) if url else resume_tickets(tx)

    def resting(self) -> list[str]:
        """Name the printers of the dispensers that rest alone."""
        return [one.name for one in self.paper().printers if one.paused_at is not None]

    def named_or_new(self, named: str) -> PrinterFacts:
        """Find a printer; what nobody knows is taken for the address of a new one, if it is one."""
        try:
            return self._named(named)
        except UnknownPrinter:
            if ":" not in named:
                raise
            return PrinterFacts(address_of(named), name_of(address_of(named)))

    def _named(self, named: str) -> PrinterFacts:
        """Find a printer as people name it: also by another way to the same device."""
        with self._acts.database.read() as connection:
            known, every = _known(connection, named), printers.every_printer(connection)
        device = device_of(named)
        there = [one for one in every if device_of(one.url) == device]
        if known is None and len(there) != 1:
            raise UnknownPrinter(named, tuple(one.name for one in every))
        return known or there[0]

    def _end_waiting_in_vain(self, typed: str) -> None:
        code = code_in(typed)
        with self._acts.database.read() as connection:
            open_ = print_jobs.every_open_job(connection)
        end_all_abandoned(self._acts, (job for job in open_ if parse_code(job.code) == code))

    def _end_interrupted(self) -> None:
        # Whoever asks now must not wait until some spooler starts and finds what a crash left.
        with self._acts.database.read() as connection:
            open_ = print_jobs.every_open_job(connection)
        end_all_abandoned(self._acts, (job for job in open_ if job.state == Slip.SENDING))


def _known(connection: Connection, named: str) -> PrinterFacts | None:
    """Find a printer by its name, or by its address in any spelling."""
    exact = printers.find_printer(connection, named)
    return exact or next(iter(_spelled_otherwise(connection, named)), None)


def _spelled_otherwise(connection: Connection, url: str) -> list[PrinterFacts]:
    address, known = address_of(url), printers.every_printer(connection)
    return [one for one in known if one.url != url and address_of(one.url) == address]
