"""Queues in an office profile: how many numbers they give, in a day and in a slot of it."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from kiosk.queueing.profile_findings import Finding, Unexpected
from kiosk.queueing.profile_values import Part, Prefix, Words

Minutes = Annotated[int, Field(strict=True, ge=5, le=480)]
Numbers = Annotated[int, Field(strict=True, ge=1, le=9999)]


class Slot(Part):
    """The most numbers in each of the day's slots; the first begins when tickets are given."""

    minutes: Minutes
    quota: Numbers


class Appointments(Part):
    """At most ``most`` appointments every so many ``minutes``, the first when service begins.

    Whoever comes up to ``late_minutes`` after it stands where one who came in time would; later,
    at the end of the line, or nowhere (``refuse``).
    """

    minutes: Minutes
    most: Numbers
    late_minutes: Annotated[int, Field(strict=True, ge=0, le=120)] = 10
    late: Literal["end", "refuse"] = "end"


class Queue(Part):
    """A line of people: a prefix, a series of numbers and, where set, quotas."""

    prefix: Prefix
    name: Words
    daily_quota: Numbers | None = None
    slot: Slot | None = None
    appointments: Appointments | None = None

    @property
    def slot_quota(self) -> int | None:
        """The most numbers in a slot, where it has slots."""
        return self.slot.quota if self.slot else None

    @model_validator(mode="after")
    def _leaves_room(self) -> Self:
        # Who comes without an appointment gets a number in every slot: what is told to them holds.
        if self.slot and self.appointments:
            booked = self.appointments.most * -(-self.slot.minutes // self.appointments.minutes)
            if booked >= self.slot.quota:
                values = {"quota": str(self.slot.quota)}
                raise Unexpected(Finding(("appointments",), "room_in_slot", values, str(booked)))
        return self
