"""Taking one ticket: one request under way, repeated with the same id, and its slip followed."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import uuid4

from kiosk.queueing.calendar import SECOND
from kiosk.queueing.facts import Wish
from kiosk.queueing.print_jobs import PrintJob, Slip
from kiosk.queueing.refusals import Refusal
from kiosk.viewmodels.dispenser_scene import Scene
from kiosk.viewmodels.ports import Jobs, TakenSlip, TicketDesk

PATIENCE = 3 * SECOND
"""How long a slip may be under way before the page says how to do without it."""

_OUT = {Slip.CONFIRMED, Slip.SENT_UNVERIFIED}

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Take:
    """How far the taking is, and why the last try failed.

    ``job`` is the slip's print job as last heard, ``None`` when nothing is printed.
    """

    request_id: str = ""
    busy: bool = False
    trouble: Exception | None = None
    slip: TakenSlip | None = None
    job: PrintJob | None = None

    def is_in_trouble(self, scene: Scene) -> bool:
        """Tell whether the person must do without paper."""
        return self.slip is not None and band_of(scene, self.job) == "trouble"


def band_of(scene: Scene, job: PrintJob | None) -> str:
    """Choose the band by what is known of the slip; without a slip (``None``) it is trouble."""
    if job is None:
        return "trouble"
    if job.state in _OUT:
        return "take"
    fails = job.is_tried or scene.no_paper is not None
    # The clock may have been set back since: rather told too early than not at all.
    slow = abs(scene.at - job.created_at) >= PATIENCE
    under_way = job.state in {Slip.QUEUED, Slip.SENDING} and not fails and not slow
    return "printing" if under_way else "trouble"


class Taking:
    """Takes one ticket at a time through the desk; ``changed`` is called after every change."""

    def __init__(self, desk: TicketDesk, jobs: Jobs, changed: Callable[[], None]) -> None:
        """Begin with nothing taken."""
        self._desk, self._jobs, self._changed = desk, jobs, changed
        self._asking = False
        self.now = Take()

    def begin(self) -> None:
        """Prepare for a new ticket: a fresh request id, used until it has succeeded."""
        self.now = Take(request_id=uuid4().hex)

    def forget(self) -> None:
        """The person has gone."""
        self.now = Take()

    def forgive(self) -> None:
        """Forget the last failure: its cause is gone."""
        self.now = replace(self.now, trouble=None)

    def take(self, wish: Wish) -> None:
        """Ask the desk for a ticket; asking again while one is under way does nothing."""
        if self.now.busy or self.now.slip:
            return
        asked = replace(self.now, busy=True, trouble=None)
        self.now = asked
        tapped = replace(wish, request_id=asked.request_id)
        self._jobs.run(lambda: self._desk.take(tapped), self._taken, self._not_taken)
        self._changed()

    def follow(self) -> None:
        """Ask how far the slip is, one question at a time, until the paper is out."""
        job = self.now.job
        if job is None or job.state in _OUT or self._asking:
            return
        self._asking = True
        self._jobs.run(lambda: self._desk.slip(job.id), self._heard, self._not_heard)

    def _taken(self, slip: TakenSlip) -> None:
        self.now = replace(self.now, busy=False, slip=slip, job=self._queued(slip))
        self._changed()
        self.follow()

    def _not_taken(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            log.error("ticket not taken", extra={"request": self.now.request_id}, exc_info=error)
        self.now = replace(self.now, busy=False, trouble=error)
        self._changed()

    def _heard(self, job: PrintJob) -> None:
        self._asking = False
        known = self.now.job
        # The answer may come after the person has gone and the next one has begun.
        if known is not None and known.id == job.id and job != known:
            self.now = replace(self.now, job=job)
            self._changed()

    def _queued(self, slip: TakenSlip) -> PrintJob | None:
        """Know the job as it was made, until the desk tells more."""
        ticket, job, printer = (
            slip.taken.ticket,
            slip.taken.job,
            next(iter(self._desk.printers), ""),
        )
        if job is None:
            return None
        queued, at = Slip.QUEUED.value, ticket.taken_at
        return PrintJob(job, ticket.id, queued, printer, at, ticket.language, slip.taken.ahead)

    def _not_heard(self, error: Exception) -> None:
        self._asking = False
        log.warning("print job not readable", exc_info=error)
