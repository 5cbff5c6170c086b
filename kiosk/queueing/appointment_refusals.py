"""Refusals about appointments, in the manner of ``refusals``.

Refusal
├── NoAppointments, NoSuchTime, TimeTaken           it cannot be booked
├── UnknownAppointment, AppointmentCancelled        the code leads nowhere
└── AppointmentOnAnotherDay, AppointmentPassed      come at another time
"""

from dataclasses import dataclass

from kiosk.queueing.refusals import NOTHING, Refusal, Translate


@dataclass
class NoAppointments(Refusal):
    """The service's queue takes none."""

    service: str
    queue: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "“{service}” takes no appointments. A queue that takes some has “appointments” in the "
            "office profile; {queue} has none.",
        ).format(service=self.service, queue=self.queue)


@dataclass
class NoSuchTime(Refusal):
    """Nobody can be expected then; ``times`` of that day, local ``HH:MM``, may be none."""

    at: str
    times: tuple[str, ...]

    def for_people(self, translate: Translate) -> str:
        if not self.times:
            return translate(
                "Refusal", "There are no appointments on {day}. Choose another day."
            ).format(day=self.at[:10])
        return translate(
            "Refusal", "There is no appointment at {at}. Times of that day: {times}."
        ).format(at=self.at, times=", ".join(self.times))


@dataclass
class TimeTaken(Refusal):
    """All appointments at this time are booked; ``free`` are the day's other times."""

    at: str
    free: tuple[str, ...]

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal", "All appointments at {at} are booked. Still free that day: {free}."
        ).format(at=self.at, free=", ".join(self.free) or NOTHING)


@dataclass
class UnknownAppointment(Refusal):
    """Nobody was given this code."""

    code: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "There is no appointment “{code}”. A code has six letters, such as BCD-FGH. See them "
            "all: kiosk appointment list",
        ).format(code=self.code)


@dataclass
class AppointmentCancelled(Refusal):
    """The appointment was called off."""

    code: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal", "Appointment {code} was called off. Take an ordinary number."
        ).format(code=self.code)


@dataclass
class AppointmentOnAnotherDay(Refusal):
    """The appointment is on another day; ``at``: local ``YYYY-MM-DD HH:MM``."""

    code: str
    at: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal", "Appointment {code} is on another day: {at}. Come then, or take a number."
        ).format(code=self.code, at=self.at)


@dataclass
class AppointmentPassed(Refusal):
    """Its person comes later than the queue waits for them."""

    code: str
    at: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal", "Appointment {code} was at {at} and is no longer kept. Take a number."
        ).format(code=self.code, at=self.at)
