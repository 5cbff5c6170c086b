"""Acts: every verb as one transaction over one office. Commands and windows stand on this alone."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from kiosk.operations import move_open
from kiosk.operations.call_next import call_next
from kiosk.operations.confirm_clock import ClockConfirmed, confirm_clock
from kiosk.operations.take_ticket import take_ticket
from kiosk.queueing.calendar import Clock, business_day
from kiosk.queueing.facts import Called, Moved, NobodyWaiting, Taken, TicketFacts, Wish
from kiosk.queueing.hall import AtCounter, Hall, OpenDisplay
from kiosk.queueing.print_jobs import PrintJob
from kiosk.queueing.profile import Profile
from kiosk.queueing.slip_refusals import UnknownJob
from kiosk.storage import counter_snapshot, print_jobs, queries, snapshots
from kiosk.storage.database import Database, WrongClock
from kiosk.storage.location import Location
from kiosk.storage.open_displays import open_displays
from kiosk.storage.ownership import alive
from kiosk.storage.profiles import version_in_force
from kiosk.storage.transaction import Transaction

if TYPE_CHECKING:
    from kiosk.operations.publish_profile import Published
    from kiosk.operations.verify_journal import Verified
    from kiosk.queueing.floor import Floor
    from kiosk.queueing.people import NewOfficer

DoneT = TypeVar("DoneT")


class Acts:
    """The verbs of one office: each opens one transaction, and commits it once.

    ``by``: the officer who acts, where somebody said who they are and proved it.
    """

    def __init__(
        self, database: Database, location: Location, clock: Clock, by: int | None = None
    ) -> None:
        self.database = database
        self.location = location
        self.clock = clock
        self._by = by

    def acting_as(self, officer: int) -> "Acts":
        """Give the same verbs, done by an officer: see ``app.officer_acts``."""
        return Acts(self.database, self.location, self.clock, officer)

    @property
    def profile(self) -> Profile:
        """The profile in force."""
        return self.version_and_profile()[1]

    def version_and_profile(self) -> tuple[int, Profile]:
        """Give the profile in force with the number of its version."""
        with self.database.read() as connection:
            version = version_in_force(connection)
            return version, self.database.profile(connection, version)

    @property
    def demo(self) -> bool:
        """Tell whether this office is a demo."""
        with self.database.read() as connection:
            return self.database.demo(connection)

    def take(self, wish: Wish) -> Taken:
        """Take a ticket."""
        with self.database.write(self.clock) as tx:
            return take_ticket(tx, wish, at_any_hour=self.database.demo(tx.connection))

    def call(self, counter: int) -> Called | NobodyWaiting:
        """Call the next ticket to a counter."""
        return self._act(lambda tx: call_next(tx, counter))

    def finish_and_call(self, counter: int) -> Called | NobodyWaiting:
        """Finish the open ticket and call the next, as one act."""

        def both(tx: Transaction) -> Called | NobodyWaiting:
            move_open.finish(tx, counter)
            return call_next(tx, counter, after=tx.head.seq)

        return self._act(both)

    def recall(self, counter: int) -> Called:
        """Call the open ticket again."""
        return self._act(lambda tx: move_open.recall(tx, counter))

    def start(self, counter: int) -> Moved:
        """Begin to serve the called ticket."""
        return self._act(lambda tx: move_open.start(tx, counter))

    def finish(self, counter: int) -> Moved:
        """Finish serving."""
        return self._act(lambda tx: move_open.finish(tx, counter))

    def no_show(self, counter: int) -> Moved:
        """Close the called ticket because nobody came."""
        return self._act(lambda tx: move_open.no_show(tx, counter))

    def confirm_clock(self) -> ClockConfirmed:
        """Let the journal go on from a clock that stands before its last act."""
        with self.writing("accept") as tx:
            return confirm_clock(tx)

    def is_founded(self) -> bool:
        """Tell whether there is an office in this database yet."""
        with self.database.read() as connection:
            return version_in_force(connection) != 0

    def publish(
        self, profile: Profile, *, demo: bool, first: "NewOfficer | None" = None
    ) -> "Published":
        """Found the office with the ``first`` who works there, or put a new profile in force."""
        # Windows start without what only commands do.
        from kiosk.operations.keep_officers import demo_supervisor  # noqa: PLC0415
        from kiosk.operations.publish_profile import found_office, publish_profile  # noqa: PLC0415

        if demo and not self.is_founded():
            first = demo_supervisor(self.database.key)
        with self.writing(founding=profile) as tx:
            if not tx.head.profile:
                return found_office(tx, profile, demo=demo, first=first)
            real = not self.database.demo(tx.connection)
            return publish_profile(tx, profile, as_demo=demo and real)

    def hall(self) -> Hall:
        """Read the hall as it is now."""
        with self.database.read() as connection:
            profile = self.database.profile_in_force(connection)
            now = self.clock()
            day = business_day(now, profile.office.timezone)
            return snapshots.hall(connection, profile, day, now, alive(self.location, profile))

    def floor(self) -> "Floor":
        """Read what a supervisor sees, but for the machines."""
        from kiosk.storage.floor import floor  # noqa: PLC0415  as above

        with self.database.read() as connection:
            profile = self.database.profile_in_force(connection)
            return floor(connection, profile, self.clock(), alive(self.location, profile))

    def displays(self) -> tuple[OpenDisplay, ...]:
        """List the displays that are open at this moment."""
        return open_displays(self.location)

    def at_counter(self, counter: int) -> AtCounter:
        """Read what the officer at one counter sees."""
        with self.database.read() as connection:
            profile = self.database.profile_in_force(connection)
            now = self.clock()
            day = business_day(now, profile.office.timezone)
            return counter_snapshot.at_counter(connection, profile, day, now, counter)

    def verify(self) -> "Verified":
        """Check the whole database against its journal."""
        from kiosk.operations.verify_journal import verify_journal  # noqa: PLC0415  as above

        with self.database.read() as connection:
            return verify_journal(connection, self.database.key)

    def print_job(self, job: int) -> PrintJob:
        """Look how far a slip is."""
        with self.database.read() as connection:
            return _known(print_jobs.print_job(connection, job), job)

    def slip_of(self, job: int) -> tuple[PrintJob, TicketFacts, Profile]:
        """Read what a slip is made of: its job, its ticket and the profile it was taken under."""
        with self.database.read() as connection:
            known = _known(print_jobs.print_job(connection, job), job)
            ticket = queries.ticket(connection, known.ticket)
            return known, ticket, self.database.profile(connection, ticket.profile)

    @contextmanager
    def writing(
        self, wrong_clock: WrongClock = "refuse", founding: Profile | None = None
    ) -> Iterator[Transaction]:
        """Do something in one transaction, as whoever acts."""
        with self.database.write(self.clock, wrong_clock, founding) as tx:
            tx.by = self._by
            yield tx

    def _act(self, operation: Callable[[Transaction], DoneT]) -> DoneT:
        with self.writing() as tx:
            return operation(tx)


def _known(job: PrintJob | None, number: int) -> PrintJob:
    if job is None:
        raise UnknownJob(number)
    return job
