"""What a supervisor's window may do, each as one act in the name of who has signed in."""

from collections.abc import Sequence

from kiosk.app.acts import Acts
from kiosk.app.announcing_acts import AnnouncingActs
from kiosk.app.calendar_acts import CalendarActs
from kiosk.app.counter_acts import CounterActs
from kiosk.app.officer_acts import OfficerActs
from kiosk.app.printer_acts import PrinterActs
from kiosk.queueing.announcements import Subject
from kiosk.queueing.people import LEAST, Right, may
from kiosk.queueing.people_refusals import NotAllowed, UnknownOfficer
from kiosk.queueing.pins import Pin
from kiosk.queueing.printers import ReprintReason
from kiosk.storage import people
from kiosk.viewmodels.supervisor_ports import Supervising


class SupervisorDeskHere:
    """Supervises this machine's office."""

    def __init__(self, acts: Acts) -> None:
        self._acts = acts

    def sign_in(self, code: str, pin: Pin | None) -> Supervising:
        """Give who a code and a PIN are, if they may watch the hall."""
        known = OfficerActs(self._acts)
        officer_id = known.named(code) if pin is None else known.identify(code, pin)
        with self._acts.database.read() as connection:
            officer = people.officer(connection, officer_id)
        if officer is None:
            raise UnknownOfficer(code)
        if not may(officer.role, Right.WATCH):
            raise NotAllowed(officer.code, LEAST[Right.WATCH].value)
        return Supervising(officer.id, officer.name)

    def close_queue(self, by: Supervising, queue: str, words: str) -> object:
        """Give no numbers of a queue."""
        return CalendarActs(self._as(by)).close_queue(queue, words)

    def open_queue(self, by: Supervising, queue: str) -> object:
        """Give a queue's numbers again."""
        return CalendarActs(self._as(by)).open_queue(queue)

    def serve(self, by: Supervising, counter: int, queues: Sequence[str]) -> object:
        """Let a counter serve these queues today; none: those of the profile."""
        return CounterActs(self._as(by)).serve(counter, queues)

    def announce(self, by: Supervising, subject: Subject, zones: Sequence[str]) -> object:
        """Have a message said."""
        return AnnouncingActs(self._as(by)).message(subject, zones)

    def begin_evacuation(self, by: Supervising, words: str) -> object:
        """Ask everybody to leave."""
        return AnnouncingActs(self._as(by)).begin_evacuation(words)

    def end_evacuation(self, by: Supervising) -> object:
        """Call the evacuation off."""
        return AnnouncingActs(self._as(by)).end_evacuation()

    def change_roll(self, by: Supervising, printer: str) -> object:
        """Record that somebody put a new roll into a printer."""
        return PrinterActs(self._as(by)).change_roll(printer)

    def slip_came_out(self, by: Supervising, job: int) -> object:
        """Record that somebody saw a slip whose outcome was unknown."""
        return PrinterActs(self._as(by)).resolve_as_printed(job)

    def print_copy(self, by: Supervising, job: int) -> object:
        """Order a marked copy in place of such a slip."""
        acts = PrinterActs(self._as(by))
        return acts.resolve_by_reprint(job, ReprintReason.UNKNOWN_OUTCOME)

    def confirm_clock(self, by: Supervising) -> object:
        """Let the journal go on from a clock that stands before its last act."""
        return self._as(by).confirm_clock()

    def _as(self, by: Supervising) -> Acts:
        return self._acts if by.id is None else self._acts.acting_as(by.id)
