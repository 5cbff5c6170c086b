"""The verbs about hours: closed queues, the day's end, appointments. Each is one transaction."""

from kiosk.app.acts import Acts
from kiosk.operations import close_day, close_queue, keep_appointments
from kiosk.operations.close_day import DayClosed, DayReopened
from kiosk.queueing.appointments import Appointment
from kiosk.queueing.calendar import business_day
from kiosk.queueing.facts import Class, Taken, Wish
from kiosk.queueing.hall import QueueClosure
from kiosk.storage.appointments import appointments_on


class CalendarActs:
    """What is done about the hours of one office."""

    def __init__(self, acts: Acts) -> None:
        self._acts = acts

    def close_queue(self, queue: str, words: str, until: int | None = None) -> QueueClosure:
        """Give no numbers of a queue, until it is opened or until an instant."""
        with self._acts.writing() as tx:
            return close_queue.close_queue(tx, queue, words, until)

    def open_queue(self, queue: str) -> QueueClosure | None:
        """Give a queue's numbers again; tell what ended."""
        with self._acts.writing() as tx:
            return close_queue.open_queue(tx, queue)

    def close_day(self, *, early: bool = False) -> DayClosed:
        """Expire what is left, and tell it."""
        with self._acts.writing() as tx:
            demo = self._acts.database.demo(tx.connection)
            return close_day.close_day(tx, early=early, at_any_hour=demo)

    def reopen_day(self) -> DayReopened:
        """Go on with a day that was closed by mistake."""
        with self._acts.writing() as tx:
            return close_day.reopen_day(tx)

    def book(self, service: str, at: int, class_: Class = Class.REGULAR) -> Appointment:
        """Expect somebody."""
        with self._acts.writing() as tx:
            return keep_appointments.book(tx, service, at, class_)

    def call_off(self, code: str) -> Appointment:
        """Expect somebody no longer."""
        with self._acts.writing() as tx:
            return keep_appointments.call_off(tx, code)

    def arrive(self, code: str, wish: Wish) -> Taken:
        """Give the number of somebody who comes to an appointment."""
        with self._acts.writing() as tx:
            demo = self._acts.database.demo(tx.connection)
            return keep_appointments.arrive(tx, code, wish, at_any_hour=demo)

    def appointments(self, day: str | None = None) -> list[Appointment]:
        """List a day's appointments; without a day today's."""
        today = business_day(self._acts.clock(), self._acts.profile.office.timezone)
        with self._acts.database.read() as connection:
            return appointments_on(connection, day or today)
