"""When an office gives numbers and serves: the hours of a day, other hours for a while, holidays.

What a profile may leave out is left out of its canonical form as well, so a profile that was
published before there were such keys keeps its hash.
"""

from collections.abc import Iterator
from datetime import date, time
from operator import not_
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from kiosk.queueing.profile_findings import Finding, Steps, Unexpected
from kiosk.queueing.profile_values import CalendarDay, Clock, Part, Words

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def weekday(day: date) -> Weekday:
    """Name the day of the week as a profile does."""
    return WEEKDAYS[day.weekday()]


class RollingBreak(Part):
    """Some counters pause while others serve."""

    from_: Annotated[Clock, Field(alias="from")]
    to: Clock
    counters: Annotated[tuple[int, ...], Field(min_length=1, max_length=999)]


class DayHours(Part):
    """One day's local times: tickets ``kiosk_open`` to ``last_ticket``, service until ``close``.

    ``break`` is when counters pause; one that ``breaks`` name pauses by these instead.
    """

    kiosk_open: Clock
    service: Clock
    last_ticket: Clock
    close: Clock
    break_: Annotated[tuple[Clock, Clock] | None, Field(alias="break")] = None
    breaks: Annotated[tuple[RollingBreak, ...], Field(max_length=60, exclude_if=not_)] = ()

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        conditions = {
            ("last_ticket", "last_after_open"): self.kiosk_open < self.last_ticket,
            ("close", "close_after_last"): self.last_ticket <= self.close,
            ("service", "service_before_close"): self.service < self.close,
        }
        times = {key: f"{getattr(self, key):%H:%M}" for key in _TIMES}
        wrong = [
            Finding((key,), kind, times, times.get(key))
            for (key, kind), holds in conditions.items()
            if not holds
        ]
        wrong += [
            Finding(where, "break_in_service", times)
            for where, begins, ends in self._every_break()
            if not self.service <= begins < ends <= self.close
        ]
        if wrong:
            raise Unexpected(*wrong)
        return self

    def pauses_of(self, counter: int) -> tuple[tuple[time, time], ...]:
        """List when a counter pauses."""
        own = tuple((one.from_, one.to) for one in self.breaks if counter in one.counters)
        return own or ((self.break_,) if self.break_ else ())

    def _every_break(self) -> Iterator[tuple[Steps, time, time]]:
        if self.break_:
            yield ("break",), *self.break_
        for place, one in enumerate(self.breaks):
            yield ("breaks", place), one.from_, one.to


_TIMES = ("kiosk_open", "service", "last_ticket", "close")


class Schedule(Part):
    """Other hours from one day to another, both included: in Ramadan, in a week of its own."""

    name: Words
    from_: Annotated[CalendarDay, Field(alias="from")]
    to: CalendarDay
    hours: Annotated[dict[Weekday, DayHours], Field(min_length=1)]

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.to < self.from_:
            begins = {"from": self.from_.isoformat()}
            raise Unexpected(Finding(("to",), "to_before_from", begins, self.to.isoformat()))
        return self

    def holds_on(self, day: date) -> bool:
        """Tell whether these are the hours of a day."""
        return self.from_ <= day <= self.to


class Holiday(Part):
    """A day on which the office gives no tickets; an estimated one does, until it is confirmed."""

    date: CalendarDay
    name: Words
    estimated: Annotated[bool, Field(strict=True, exclude_if=not_)] = False
