"""The spooler at work: one thread that owns one printer of this office."""

import logging
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread
from time import monotonic

from kiosk.app.acts import Acts
from kiosk.app.print_queue import PrintQueue
from kiosk.app.printer_acts import PrinterActs
from kiosk.app.printer_ownership import lock_of
from kiosk.app.printer_setup import teach_logo
from kiosk.app.translation import translate_into
from kiosk.printing.capability import Capability
from kiosk.printing.content.layout import Cut, Number, Slip
from kiosk.printing.content.slip import SlipFacts
from kiosk.printing.drawing.page import Page
from kiosk.printing.drawing.paper import paper_of
from kiosk.printing.drawing.styles import page_of, styled
from kiosk.printing.spooler import Spooler
from kiosk.printing.talking.transports import Transport
from kiosk.queueing.print_jobs import PrintJob
from kiosk.queueing.printers import ROLL_MM, name_of
from kiosk.queueing.signing import ticket_signature
from kiosk.storage.faults import Fault
from kiosk.storage.ownership import Ownership

LONGEST_GOODBYE = 1.2
"""Seconds the spooler may take to end, of the two that its process has.

A slip cut off by that is found as unknown next time.
"""

SECOND_LOOK = 2.0
"""Seconds between two tries to own a printer that another process drives."""

_log = logging.getLogger(__name__)


class SlipWriter:
    """Turns a print job into the page that is sent to a printer of some ``capability``."""

    def __init__(
        self, acts: Acts, capability: Capability, translations: Path | None = None
    ) -> None:
        self._acts = acts
        self._capability = capability
        self._translations = translations

    @property
    def roll_mm(self) -> int:
        """The usual length of a new roll of this paper, in millimetres."""
        return ROLL_MM[self._capability.millimetres]

    def prepare(self) -> None:
        """Load what slips are written with, so that the first one need not wait (0.3 s)."""
        sample = Slip((Number("A001"), Cut()))
        styled(sample, paper_of(self._capability), self._capability.style)

    def page(self, job: PrintJob) -> Page:
        """Write the slip of a job in its ticket's language and its ticket's profile."""
        _job, ticket, profile = self._acts.slip_of(job.id)
        facts = SlipFacts(
            ticket=ticket,
            ahead=job.ahead,
            counters=profile.counters_serving(ticket.queue),
            signature=ticket_signature(
                self._acts.database.key, ticket.id, ticket.business_day, ticket.code
            ),
            copy=job.copy,
            demo=self._acts.demo,
        )
        translate = translate_into(ticket.language, self._translations)
        return page_of(facts, profile, self._capability, translate, job.id)


class SpoolerThread:
    """A spooler in a thread of its own, which waits while another process owns the printer.

    ``handed_over`` is told that a slip of this printer is another printer's now.
    """

    def __init__(
        self,
        acts: Acts,
        printer: str,
        writer: SlipWriter,
        transport: Transport,
        handed_over: Callable[[], None] = lambda: None,
    ) -> None:
        self._stop = Event()
        self._woken = Event()
        self._acts, self._printer, self._writer = acts, printer, writer
        self._transport = transport
        self._owned = Ownership(acts.location, lock_of(printer))
        self._queue = PrintQueue(acts, printer, handed_over)
        self._spooler = Spooler(self._queue, transport, self._page, acts.clock)
        self._end_by = 0.0
        self._taught = 0
        """The version of the profile whose logo the printer was taught."""
        self._thread = Thread(target=self._run, name="spooler", daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """Look for work at once."""
        self._woken.set()

    def stop(self) -> None:
        """Print nothing after the slip under way, which has until ``LONGEST_GOODBYE`` for that."""
        if not self._stop.is_set():
            self._end_by = monotonic() + LONGEST_GOODBYE
        self._stop.set()
        self._woken.set()

    def close(self) -> None:
        """End after the slip under way, and give the printer back.

        One that is still sending stays owned until its thread, or the process, has ended: another
        driver would send into the middle of the slip.
        """
        self.stop()
        self._thread.join(max(0.0, self._end_by - monotonic()))

    def give_up(self) -> None:
        """Record that nobody knows of the slip that is still being sent after the end."""
        if self._thread.is_alive() and self._owned.is_ours:
            self._queue.give_up()

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self._drive()
            except Fault as fault:
                # Owned by another process, or the database is away: look again later.
                _log.info(
                    "printer is not ours", extra={"printer": self._owned.what, "why": str(fault)}
                )
            except Exception:
                # A spooler that ended would leave a window that looks well and prints nothing.
                _log.exception("spooler stumbled", extra={"printer": self._owned.what})
            self._transport.close()
            self._owned.release()
            self._stop.wait(SECOND_LOOK)

    def _drive(self) -> None:
        self._writer.prepare()
        self._owned = Ownership(self._acts.location, lock_of(self._printer)).acquire()
        known = PrinterActs(self._acts)
        known.keep(self._printer, name_of(self._printer), self._writer.roll_mm)
        self._taught = 0
        self._teach()
        self._spooler.run(self._stop, self._woken, self._is_ours)

    def _page(self, job: PrintJob) -> Page:
        # A slip goes without a logo rather than not at all.
        with suppress(Fault):
            self._teach()
        return self._writer.page(job)

    def _teach(self) -> None:
        """Teach the printer the logo of the profile in force, also of one published meanwhile."""
        version, _profile = self._acts.version_and_profile()
        if version != self._taught and teach_logo(self._acts, self._printer, self._transport):
            self._taught = version

    def _is_ours(self) -> bool:
        # A name such as /dev/serial/by-id/… leads to another device once it is plugged in anew.
        return self._owned.what == lock_of(self._printer)
