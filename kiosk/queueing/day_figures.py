"""The day in figures: how long people waited, and how many came and were served in each hour.

A *wait* lasts from joining a line to the first call. It counts as soon as it has ended, so who
still waits is told by the longest wait of the moment instead.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from kiosk.queueing.calendar import MINUTE, instant_of, local_time

QUARTER = 15 * MINUTE
"""Every time zone stands a whole number of quarters of an hour from UTC."""
_HALF_HOUR, _HOUR = 30, 60


@dataclass(frozen=True, slots=True)
class Waits:
    """How long people waited: so many, half of them at most ``p50``, 95 of 100 at most ``p95``.

    Microseconds; ``None`` while nobody has been called.
    """

    people: int = 0
    p50: int | None = None
    p95: int | None = None


NO_WAITS = Waits()


@dataclass(frozen=True, slots=True)
class HourFigures:
    """One hour by the office's clock: how many took a number, how many were served to the end."""

    begins: int
    came: int
    served: int


@dataclass(frozen=True, slots=True)
class HalfHourFigures:
    """One half hour by the office's clock: the waits that ended in it."""

    begins: int
    waits: Waits


@dataclass(frozen=True, slots=True)
class DayFigures:
    """A business day until now. An hour or half hour in which nothing was is left out."""

    waits: Waits = NO_WAITS
    by_queue: Mapping[str, Waits] = field(default_factory=dict)
    served: int = 0
    hours: tuple[HourFigures, ...] = ()
    half_hours: tuple[HalfHourFigures, ...] = ()


@dataclass(frozen=True, slots=True)
class EndedWait:
    """One wait of the day: in which queue, when it ended with the first call, how long it was."""

    queue: str
    called_at: int
    length: int


def percentile(ascending: Sequence[int], percent: int) -> int | None:
    """Give the nearest-rank percentile of lengths in ascending order; ``None`` of nothing.

    It is the smallest of them that at least ``percent`` per cent are not longer than: the one at
    place ⌈percent × n / 100⌉, counted from 1. So it is always a wait that somebody had.
    """
    if not ascending:
        return None
    place = -(-percent * len(ascending) // 100)
    return ascending[max(place, 1) - 1]


def waits_of(lengths: Iterable[int]) -> Waits:
    """Describe waits; one that a clock set back made negative counts as none at all."""
    ascending = sorted(max(0, length) for length in lengths)
    return Waits(len(ascending), percentile(ascending, 50), percentile(ascending, 95))


def day_figures(
    ended: Sequence[EndedWait], came: Mapping[int, int], served: Mapping[int, int], zone: str
) -> DayFigures:
    """Make the figures of a day; ``came`` and ``served`` count people by ``QUARTER`` since 1970."""
    by_queue: dict[str, list[int]] = defaultdict(list)
    by_quarter: dict[int, list[int]] = defaultdict(list)
    for wait in ended:
        by_queue[wait.queue].append(wait.length)
        by_quarter[wait.called_at // QUARTER].append(wait.length)
    return DayFigures(
        waits_of(wait.length for wait in ended),
        {queue: waits_of(lengths) for queue, lengths in sorted(by_queue.items())},
        sum(served.values()),
        _hours(came, served, zone),
        _half_hours(by_quarter, zone),
    )


def _hours(
    came: Mapping[int, int], served: Mapping[int, int], zone: str
) -> tuple[HourFigures, ...]:
    arrived, finished = (_by_hour(people, zone) for people in (came, served))
    begins = sorted(arrived.keys() | finished.keys())
    return tuple(HourFigures(begin, arrived[begin], finished[begin]) for begin in begins)


def _by_hour(people: Mapping[int, int], zone: str) -> Counter[int]:
    hours: Counter[int] = Counter()
    for quarter, count in people.items():
        hours[_begin_of(quarter, _HOUR, zone)] += count
    return hours


def _half_hours(by_quarter: Mapping[int, Sequence[int]], zone: str) -> tuple[HalfHourFigures, ...]:
    slots: dict[int, list[int]] = defaultdict(list)
    for quarter, lengths in by_quarter.items():
        slots[_begin_of(quarter, _HALF_HOUR, zone)] += lengths
    return tuple(HalfHourFigures(begin, waits_of(slots[begin])) for begin in sorted(slots))


def _begin_of(quarter: int, minutes: int, zone: str) -> int:
    """Give when the slot of so many minutes began on the office's clock."""
    here = local_time(quarter * QUARTER, zone)
    return instant_of(here - timedelta(minutes=here.minute % minutes))
