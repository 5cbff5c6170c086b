"""A ticket desk that notes what it is asked, and a dispenser standing before it."""

from dataclasses import dataclass, field, replace

from kiosk.queueing.facts import Taken, TicketFacts, Wish
from kiosk.queueing.hall import Hall, QueueStatus
from kiosk.queueing.print_jobs import PrintJob, Slip
from kiosk.queueing.printers import PaperState, PrinterFacts, PrinterSaid
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import english
from kiosk.viewmodels.dispenser import Dispenser
from kiosk.viewmodels.ports import Surroundings, TakenSlip
from tests.clock import MORNING, Clock
from tests.offices import small_office
from tests.viewmodels.hand_jobs import HandJobs

JOB = 7


@dataclass
class TicketDeskDouble:
    """Gives A001, A002 …; a repeated request gives the same ticket, as the real desk does."""

    requests: list[str] = field(default_factory=list)
    classes: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    visual: list[bool] = field(default_factory=list)
    trouble: Exception | None = None
    state: str = Slip.QUEUED
    job: int | None = JOB
    signature: str = "7K2M"
    printers: tuple[str, ...] = ("usb",)
    printer: str = "usb"
    detail: str | None = None
    clock: Clock = field(default_factory=Clock)
    taken_at: int = MORNING

    def take(self, wish: Wish) -> TakenSlip:
        assert wish.request_id is not None
        repeated = wish.request_id in self.requests
        self.requests.append(wish.request_id)
        self.classes.append(wish.class_.value)
        self.languages.append(wish.language)
        self.visual.append(wish.visual)
        if self.trouble is not None:
            raise self.trouble
        number = len(set(self.requests))
        self.taken_at = self.taken_at if repeated else self.clock()
        ticket = TicketFacts(
            number, "2026-11-24", "A", number, wish.class_, wish.service, self.taken_at, 1,
            wish.language, visual=wish.visual,
        )  # fmt: skip
        return TakenSlip(Taken(ticket, 5, repeated, self.job), "KIOSK;A001", self.signature)

    def slip(self, job: int) -> PrintJob:
        return PrintJob(job, 1, self.state, self.printer, self.taken_at, "id", 5, self.detail)

    @property
    def tickets(self) -> int:
        """How many different tickets were asked for."""
        return len(set(self.requests))


@dataclass
class Stand:
    """A dispenser with everything around it in the test's hand."""

    clock: Clock
    profile: Profile = field(default_factory=small_office)
    demo: bool = False
    desk: TicketDeskDouble = field(default_factory=TicketDeskDouble)
    jobs: HandJobs = field(default_factory=HandJobs)
    spoken: list[str] = field(default_factory=list)

    def dispenser(self) -> Dispenser:
        """Put up the dispenser; it moves with the time only when the test ticks."""
        self.desk.clock = self.clock
        around = Surroundings(
            self.profile, self.demo, self.clock, english, self.spoken.append, self.jobs
        )
        return Dispenser(around, self.desk)

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.clock.pass_minutes(seconds / 60)


def without_paper(hall: Hall) -> Hall:
    """Tell of the same hall while the dispenser's printer has no paper."""
    printer = PrinterFacts("usb", "usb", PrinterSaid(paper="out", online=False))
    return replace(hall, paper=PaperState((printer,)))


def hall_of(
    waiting: int = 0, issued: int = 0, quota: int | None = None, counters: tuple[int, ...] = (1, 2)
) -> Hall:
    """Tell of a hall by its queue A."""
    queues = (
        QueueStatus("A", waiting, 0, issued, quota, None),
        QueueStatus("B", 0, 0, 0, 5, None),
        QueueStatus("C", 0, 0, 0, None, None),
    )
    return Hall(1, MORNING, "2026-11-24", queues, (), counters)
