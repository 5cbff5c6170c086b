"""The parts of an office profile: who, what and on which promises."""

from operator import not_
from typing import Annotated

from pydantic import Field

from kiosk.queueing.profile_hours import Weekday
from kiosk.queueing.profile_values import (
    Accent,
    Code,
    Language,
    LongWords,
    Part,
    Prefix,
    Words,
    Zone,
)


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


class Texts(Part):
    """Sentences of the office: on the slip, the display and the dispenser."""

    ticker: Annotated[tuple[Words, ...], Field(max_length=40)] = ()
    slip_notes: Annotated[tuple[Words, ...], Field(max_length=10)] = ()
    complaints: Annotated[tuple[Words, ...], Field(max_length=20)] = ()
    pledge: LongWords | None = None
    help_place: Words | None = None
    choose_title: Words | None = None


class Agency(Part):
    """An agency (instansi) in the hall; with ``days`` it is there on these alone."""

    code: Code
    name: Words
    short_name: Words | None = None
    hint: Words | None = None
    icon: Code = "landmark"
    booth: Words | None = None
    days: Annotated[tuple[Weekday, ...], Field(min_length=1, exclude_if=not_)] = ()

    @property
    def heading(self) -> Words:
        """The name where room is short."""
        return self.short_name or self.name


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
