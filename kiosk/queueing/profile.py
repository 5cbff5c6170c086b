"""The office profile: what an office offers, where, when and on which promises.

The shapes here are the published format (version 1); ``docs/office-profile.md`` explains it to the
people who write it. A profile is immutable once published: tickets refer to codes in it, and codes
are never reused for something else.
"""

import json
from datetime import date
from functools import cached_property
from operator import not_
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from kiosk.queueing.profile_announcing import WHOLE_HALL, Announcing, Zone
from kiosk.queueing.profile_checks import inconsistencies, texts_of
from kiosk.queueing.profile_findings import Finding, Unexpected, shown
from kiosk.queueing.profile_hours import (
    WEEKDAYS,
    DayHours,
    Holiday,
    Schedule,
    Weekday,
    weekday,
)
from kiosk.queueing.profile_parts import (
    Agency,
    Counter,
    Fee,
    Office,
    Service,
    Standard,
    Texts,
)
from kiosk.queueing.profile_queues import Queue
from kiosk.queueing.profile_rules import Rules
from kiosk.queueing.profile_slip import Logo, SlipTemplate
from kiosk.queueing.profile_values import Part, Words

__all__ = [
    "WEEKDAYS",
    "Agency",
    "Announcing",
    "Counter",
    "DayHours",
    "Fee",
    "Holiday",
    "Logo",
    "Office",
    "Profile",
    "Queue",
    "Rules",
    "Schedule",
    "Service",
    "SlipTemplate",
    "Standard",
    "Texts",
    "Weekday",
    "Words",
    "Zone",
]


def _no_truth(value: object) -> object:
    # Python takes true for 1.
    if isinstance(value, bool):
        raise Unexpected(Finding((), "literal_error", {"expected": "1"}, shown(value)))
    return value


class Profile(Part):
    """The whole office, as published."""

    format: Annotated[Literal[1], BeforeValidator(_no_truth)]
    office: Office
    hours: Annotated[dict[Weekday, DayHours], Field(min_length=1)]
    schedules: Annotated[tuple[Schedule, ...], Field(max_length=60, exclude_if=not_)] = ()
    holidays: Annotated[tuple[Holiday, ...], Field(max_length=400)] = ()
    rules: Rules = Rules()
    texts: Texts = Texts()
    slip: SlipTemplate = SlipTemplate()
    announcing: Announcing = Announcing()
    agencies: Annotated[tuple[Agency, ...], Field(min_length=1, max_length=60)]
    queues: Annotated[tuple[Queue, ...], Field(min_length=1, max_length=200)]
    services: Annotated[tuple[Service, ...], Field(min_length=1, max_length=500)]
    counters: Annotated[tuple[Counter, ...], Field(min_length=1, max_length=999)]

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        findings = tuple(inconsistencies(self))
        if findings:
            raise Unexpected(*findings)
        self._put_first_language_first()
        return self

    def _put_first_language_first(self) -> None:
        # Canonical JSON sorts keys; what a reader of another language sees must not depend on it.
        places = {language: place for place, language in enumerate(self.office.languages)}
        for _, words in texts_of(self):
            if len(words) > 1:
                ordered = sorted(words.items(), key=lambda item: places.get(item[0], len(places)))
                words.clear()
                words.update(ordered)

    @cached_property
    def agency_by_code(self) -> dict[str, Agency]:
        """The agencies by their code."""
        return {agency.code: agency for agency in self.agencies}

    @cached_property
    def queue_by_prefix(self) -> dict[str, Queue]:
        """The queues by their prefix."""
        return {queue.prefix: queue for queue in self.queues}

    @cached_property
    def service_by_code(self) -> dict[str, Service]:
        """The services by their code."""
        return {service.code: service for service in self.services}

    @cached_property
    def counter_by_number(self) -> dict[int, Counter]:
        """The counters by their number."""
        return {counter.number: counter for counter in self.counters}

    @cached_property
    def zone_of(self) -> dict[int, str]:
        """The code of each counter's zone."""
        return {number: zone.code for zone in self.zones for number in zone.counters}

    @cached_property
    def zones(self) -> tuple[Zone, ...]:
        """The zones; an office that names none is one zone."""
        numbers = tuple(counter.number for counter in self.counters)
        whole = Zone(code=WHOLE_HALL, name=self.office.heading, counters=numbers)
        return self.announcing.zones or (whole,)

    @property
    def spoken_languages(self) -> tuple[str, ...]:
        """The languages of a call, in the order they are said."""
        return self.announcing.languages or self.office.languages[:1]

    def canonical(self) -> str:
        """Write it as the JSON it is stored and hashed as: sorted keys, no spaces, no nulls."""
        plain = self.model_dump(mode="json", by_alias=True, exclude_none=True)
        return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    def services_of(self, agency: str) -> tuple[Service, ...]:
        """List an agency's services in the order of the profile."""
        return tuple(service for service in self.services if service.agency == agency)

    def counters_serving(self, queue: str) -> tuple[int, ...]:
        """List the counters that serve a queue, in the order people walk."""
        return tuple(counter.number for counter in self.counters if queue in counter.queues)

    def holiday_on(self, day: date) -> Holiday | None:
        """Find the holiday that closes the office on a day; an estimated one does not."""
        known = (one for one in self.holidays if one.date == day and not one.estimated)
        return next(known, None)

    def schedule_on(self, day: date) -> Schedule | None:
        """Find the schedule whose hours hold on a day instead of the usual ones."""
        return next((one for one in self.schedules if one.holds_on(day)), None)

    def week_on(self, day: date) -> dict[Weekday, DayHours]:
        """Give the week's hours as they hold on a day."""
        schedule = self.schedule_on(day)
        return schedule.hours if schedule else self.hours

    def hours_on(self, day: date) -> DayHours | None:
        """Find the hours of a day; ``None`` when the office is closed all day."""
        return None if self.holiday_on(day) else self.week_on(day).get(weekday(day))

    def is_here(self, agency: str, day: date) -> bool:
        """Tell whether an agency is in the hall on this day of the week."""
        days = self.agency_by_code[agency].days
        return not days or weekday(day) in days
