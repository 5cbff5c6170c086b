"""The spooler at work: one thread that owns one printer of this office."""

from hashlib import sha256
from pathlib import Path
from threading import Event, Thread

import structlog

from kiosk.app.acts import Acts, PrintQueue
from kiosk.app.translation import translate_into
from kiosk.printing.escpos import escpos
from kiosk.printing.layout import Cut, Slip
from kiosk.printing.page import Page
from kiosk.printing.paper import PAPERS, Paper
from kiosk.printing.slip import SlipFacts, slip_of
from kiosk.printing.spooler import Spooler
from kiosk.printing.transports import Transport
from kiosk.queueing.facts import PrintJob
from kiosk.queueing.signing import ticket_signature
from kiosk.storage.faults import Fault
from kiosk.storage.ownership import Ownership

LONGEST_GOODBYE = 1.5
"""Seconds the spooler may take to end; a slip cut off by that is found as unknown next time."""

SECOND_LOOK = 2.0
"""Seconds between two tries to own a printer that another process drives."""

_log = structlog.get_logger(__name__)


def printer_lock(url: str) -> str:
    """Name what the spooler of a printer owns; URLs may hold what file names may not."""
    return f"printer-{sha256(url.encode()).hexdigest()[:12]}"


class SlipWriter:
    """Turns a print job into the page that is sent."""

    def __init__(self, acts: Acts, paper: int, translations: Path | None = None) -> None:
        self._acts = acts
        self._paper: Paper = PAPERS[paper]
        self._translations = translations

    def prepare(self) -> None:
        """Load the printer's libraries, so that the first slip does not wait for them (0.8 s)."""
        escpos(Slip((Cut(),)), self._paper)

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
            demo=self._acts.demo,
        )
        translate = translate_into(ticket.language, self._translations)
        slip = slip_of(facts, profile, translate)
        return Page(job.id, escpos(slip, self._paper), slip)


class SpoolerThread:
    """A spooler in a thread of its own, which waits while another process owns the printer."""

    def __init__(self, acts: Acts, printer: str, writer: SlipWriter, transport: Transport) -> None:
        self._stop = Event()
        self._woken = Event()
        self._writer = writer
        self._owned = Ownership(acts.location, printer_lock(printer))
        self._spooler = Spooler(PrintQueue(acts, printer), transport, writer.page, acts.clock)
        self._thread = Thread(target=self._run, name="spooler", daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """Look for work at once."""
        self._woken.set()

    def close(self) -> None:
        """End after the slip under way, and give the printer back."""
        self._stop.set()
        self._woken.set()
        self._thread.join(LONGEST_GOODBYE)
        self._owned.release()

    def _run(self) -> None:
        self._writer.prepare()
        while not self._stop.is_set():
            try:
                self._owned.acquire()
            except Fault as fault:
                # Owned by another process, or the folder of the locks is away: look again later.
                _log.info("printer is not ours", printer=self._owned.what, why=str(fault))
                self._stop.wait(SECOND_LOOK)
            else:
                self._spooler.run(self._stop, self._woken)
