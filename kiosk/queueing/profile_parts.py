"""The parts of an office profile: who, when, what and on which promises."""

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from kiosk.queueing.profile_findings import Finding, Unexpected
from kiosk.queueing.profile_values import (
    Accent,
    CalendarDay,
    Clock,
    Code,
    Language,
    LongWords,
    Prefix,
    Words,
    Zone,
)

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Part(BaseModel):
    """A group of keys; a key it does not know is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Office(Part):
    """Who the office is and how it presents itself."""

    code: Code
    name: Words
    short_name: Words | None = None
    government: Words | None = None
    address: Words | None = None
    timezone: Zone
    languages: Annotated[tuple[Language, ...], Field(min_length=1, max_length=12)]
    accent: Accent = "#00665C"

    @property
    def heading(self) -> Words:
        """The name where room is short."""
        return self.short_name or self.name


class DayHours(Part):
    """One day's local times: tickets ``kiosk_open`` to ``last_ticket``, service until ``close``."""

    kiosk_open: Clock
    service: Clock
    last_ticket: Clock
    close: Clock
    break_: Annotated[tuple[Clock, Clock] | None, Field(alias="break")] = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        pause = self.break_ or (self.service, self.close)
        conditions = {
            ("last_ticket", "last_after_open"): self.kiosk_open < self.last_ticket,
            ("close", "close_after_last"): self.last_ticket <= self.close,
            ("service", "service_before_close"): self.service < self.close,
            ("break", "break_in_service"): self.service <= pause[0] < pause[1] <= self.close
            or not self.break_,
        }
        times = {key: f"{getattr(self, key):%H:%M}" for key in _TIMES}
        wrong = [
            Finding((key,), kind, times, times.get(key))
            for (key, kind), holds in conditions.items()
            if not holds
        ]
        if wrong:
            raise Unexpected(*wrong)
        return self


_TIMES = ("kiosk_open", "service", "last_ticket", "close")


class Holiday(Part):
    """A day on which the office gives no tickets."""

    date: CalendarDay
    name: Words


class Rules(Part):
    """How the lines are run. Minutes are whole minutes."""

    priority_head_start_minutes: Annotated[int, Field(strict=True, ge=0, le=240)] = 15
    calls_before_no_show: Annotated[int, Field(strict=True, ge=1, le=10)] = 3
    sign_in: Literal["pin", "name", "none"] = "none"
    """How officers say who they are. Profiles from before there were officers say nothing of it."""
    pin_tries: Annotated[int, Field(strict=True, ge=3, le=10)] = 5
    pin_lock_minutes: Annotated[int, Field(strict=True, ge=1, le=60)] = 5
    sign_out_minutes: Annotated[int, Field(strict=True, ge=0, le=720)] = 120
    """After so long without an act a shift is over; 0: never."""


class Texts(Part):
    """Sentences of the office: on the slip, the display and the dispenser."""

    ticker: Annotated[tuple[Words, ...], Field(max_length=40)] = ()
    slip_notes: Annotated[tuple[Words, ...], Field(max_length=10)] = ()
    complaints: Annotated[tuple[Words, ...], Field(max_length=20)] = ()
    pledge: LongWords | None = None
    help_place: Words | None = None
    choose_title: Words | None = None


class Agency(Part):
    """An agency (instansi) in the hall."""

    code: Code
    name: Words
    short_name: Words | None = None
    hint: Words | None = None
    icon: Code = "landmark"
    booth: Words | None = None

    @property
    def heading(self) -> Words:
        """The name where room is short."""
        return self.short_name or self.name


class Queue(Part):
    """A line of people: a prefix, a series of numbers and, where set, a quota per day."""

    prefix: Prefix
    name: Words
    daily_quota: Annotated[int, Field(strict=True, ge=1, le=9999)] | None = None


class Fee(Part):
    """What it costs: ``amount`` in rupiah where it is one sum (0 is free), and the words for it."""

    amount: Annotated[int, Field(strict=True, ge=0, le=1_000_000_000)] | None = None
    text: Words


class Standard(Part):
    """The six public components of a service standard (Law 25/2009), and the counter time."""

    requirements: Annotated[tuple[Words, ...], Field(max_length=40)] = ()
    procedure: Annotated[tuple[Words, ...], Field(max_length=40)] = ()
    completion: Words
    completion_note: Words | None = None
    fee: Fee
    product: Words
    complaints: Words | None = None
    legal_basis: Words | None = None
    counter_minutes: Annotated[int, Field(strict=True, ge=1, le=480)]


class Service(Part):
    """One service a citizen can choose; several services may share a queue."""

    code: Code
    name: Words
    short_name: Words | None = None
    hint: Words | None = None
    icon: Code = "file-text"
    agency: Code
    queue: Prefix
    standard: Standard

    @property
    def heading(self) -> Words:
        """The name where room is short."""
        return self.short_name or self.name


class Counter(Part):
    """A counter (loket) and the queues it serves."""

    number: Annotated[int, Field(strict=True, ge=1, le=999)]
    name: Words | None = None
    queues: Annotated[tuple[Prefix, ...], Field(min_length=1, max_length=200)]
