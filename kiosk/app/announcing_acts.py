"""The verbs about announcements, each as one transaction."""

from collections.abc import Sequence

from kiosk.app.acts import Acts
from kiosk.operations import announce
from kiosk.operations.expect_calls import expected_calls
from kiosk.queueing.announcements import Announcement, Evacuation, Heard, Subject
from kiosk.queueing.calendar import business_day


class AnnouncingActs:
    """What is said in one office."""

    def __init__(self, acts: Acts) -> None:
        self._acts = acts

    def next(self, zone: str, ended: tuple[Announcement, Heard] | None) -> Announcement | None:
        """Tell what became of one announcement and take the zone's next."""
        # What was heard is recorded whatever the clock says.
        with self._acts.database.write(self._acts.clock, "clamp") as tx:
            return announce.next_announcement(tx, zone, ended)

    def expected(self, zone: str) -> list[Announcement]:
        """List the calls that each counter of a zone would make next, with their first words."""
        now = self._acts.clock()
        with self._acts.database.read() as connection:
            profile = self._acts.database.profile_in_force(connection)
            today = business_day(now, profile.office.timezone)
            return expected_calls(connection, profile, zone, today)

    def message(
        self,
        subject: Subject,
        zones: Sequence[str] = (),
        counter: int | None = None,
        words: str | None = None,
    ) -> tuple[str, ...]:
        """Have a message said in some zones, or in all of them; give the zones."""
        with self._acts.writing() as tx:
            return announce.announce_message(tx, subject, zones, counter, words)

    def begin_evacuation(self, words: str) -> Evacuation:
        """Ask everybody to leave."""
        with self._acts.writing("clamp") as tx:
            return announce.begin_evacuation(tx, words)

    def end_evacuation(self) -> Evacuation | None:
        """Call the evacuation off."""
        with self._acts.writing("clamp") as tx:
            return announce.end_evacuation(tx)
