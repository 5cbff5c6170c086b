"""Taking one ticket: one request under way, repeated with the same id, and its slip followed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import uuid4

import structlog

from kiosk.queueing.calendar import SECOND
from kiosk.queueing.facts import PrintJob, Slip
from kiosk.queueing.refusals import Refusal
from kiosk.viewmodels.ports import Jobs, TakenSlip, TicketDesk

PATIENCE = 15 * SECOND
"""How long a slip may be under way before the page says how to do without it."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Choice:
    """What the citizen chose."""

    service: str
    class_: str
    language: str


@dataclass(frozen=True)
class Take:
    """How far the taking is, and why the last try failed.

    ``slip_state`` is a ``Slip``, or ``None`` when nothing is printed.
    """

    request_id: str = ""
    busy: bool = False
    trouble: Exception | None = None
    slip: TakenSlip | None = None
    slip_state: str | None = None

    def is_in_trouble(self, at: int) -> bool:
        """Tell whether the person must do without paper."""
        return self.slip is not None and self._band(self.slip, at) == "trouble"

    def _band(self, slip: TakenSlip, at: int) -> str:
        return band_of(self.slip_state, slip.taken.ticket.taken_at, at)


def band_of(state: str | None, taken_at: int, now: int) -> str:
    """Choose the band by what is known of the slip; without a slip (``None``) it is trouble."""
    if state in {Slip.CONFIRMED, Slip.SENT_UNVERIFIED}:
        return "take"
    under_way = state in {Slip.QUEUED, Slip.SENDING} and now - taken_at < PATIENCE
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

    def take(self, chosen: Choice) -> None:
        """Ask the desk for a ticket; asking again while one is under way does nothing."""
        if self.now.busy or self.now.slip:
            return
        asked = replace(self.now, busy=True, trouble=None)
        self.now = asked
        self._jobs.run(
            lambda: self._desk.take(
                chosen.service, chosen.class_, chosen.language, asked.request_id
            ),
            self._taken,
            self._not_taken,
        )
        self._changed()

    def follow(self) -> None:
        """Ask how far the slip is, one question at a time, until the paper is out."""
        job = self.now.slip.taken.job if self.now.slip else None
        out = self.now.slip_state in {Slip.CONFIRMED, Slip.SENT_UNVERIFIED}
        if job is None or out or self._asking:
            return
        self._asking = True
        self._jobs.run(lambda: self._desk.slip(job), self._heard, self._not_heard)

    def _taken(self, slip: TakenSlip) -> None:
        state = None if slip.taken.job is None else Slip.QUEUED.value
        self.now = replace(self.now, busy=False, slip=slip, slip_state=state)
        self._changed()
        self.follow()

    def _not_taken(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            log.error("ticket not taken", request=self.now.request_id, exc_info=error)
        self.now = replace(self.now, busy=False, trouble=error)
        self._changed()

    def _heard(self, job: PrintJob) -> None:
        self._asking = False
        slip = self.now.slip
        # The answer may come after the person has gone and the next one has begun.
        if slip and slip.taken.job == job.id and job.state != self.now.slip_state:
            self.now = replace(self.now, slip_state=job.state)
            self._changed()

    def _not_heard(self, error: Exception) -> None:
        self._asking = False
        log.warning("print job not readable", exc_info=error)
