"""The two charts of the supervisor's window, as parts of their height: pure derivations."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.day_figures import DayFigures, HalfHourFigures, HourFigures
from kiosk.viewmodels.counter_words import Spoken

MOST_HOURS = 10
_HOUR, _HALF_HOUR = 60 * MINUTE, 30 * MINUTE
_LABELS = 4
"""Half hours named below the lines."""
_LEAST_PEOPLE, _LEAST_MINUTES = 10, 40
_STEPS = (10, 20, 40, 60, 80, 100, 200, 400, 600, 800, 1000, 2000, 4000, 10_000)


@dataclass(frozen=True, slots=True)
class Bars:
    """One hour. ``came`` and ``served`` are parts of the chart's height, ``told`` both in words."""

    label: str
    came: float
    served: float
    told: str


@dataclass(frozen=True, slots=True)
class Mark:
    """One line of an axis: where it is, from 0 at the bottom to 1, and what stands beside it."""

    place: float
    label: str


@dataclass(frozen=True, slots=True)
class Point:
    """One half hour: where it is from left to right, and both waits as parts of the height.

    Lines lead from it to where the ``next`` one is; from the last one nowhere.
    """

    place: float
    p50: float
    p95: float
    label: str
    told: str
    nextPlace: float = 0.0
    nextP50: float = 0.0
    nextP95: float = 0.0


@dataclass(frozen=True, slots=True)
class Charts:
    """Both charts; ``target`` is the place of the office's target, as a part of the height."""

    bars: tuple[Bars, ...] = ()
    people: tuple[Mark, ...] = ()
    points: tuple[Point, ...] = ()
    minutes: tuple[Mark, ...] = ()
    target: float = 0.0
    targetWords: str = ""


def derive_charts(day: DayFigures, spoken: Spoken) -> Charts:
    """Derive the charts of a day."""
    hours = _every_hour(day.hours)
    people = _top(max((max(hour.came, hour.served) for hour in hours), default=0), _LEAST_PEOPLE)
    target = spoken.profile.rules.wait_target_minutes
    longest = max((half.waits.p95 or 0 for half in day.half_hours), default=0) / MINUTE
    minutes = _top(max(longest, target * 1.2), _LEAST_MINUTES)
    return Charts(
        tuple(_bars(hour, people, spoken) for hour in hours),
        tuple(Mark(part, f"{people * part:g}") for part in (0, 0.5, 1)),
        tuple(_points(day.half_hours, minutes, spoken)),
        tuple(Mark(part, f"{minutes * part:g}") for part in (0, 0.5, 1)),
        target / minutes,
        str(target),
    )


def _every_hour(hours: Sequence[HourFigures]) -> tuple[HourFigures, ...]:
    """Give the last hours of the day, those without anybody too."""
    if not hours:
        return ()
    known = {hour.begins: hour for hour in hours}
    begins = range(hours[0].begins, hours[-1].begins + 1, _HOUR)
    every = tuple(known.get(begin, HourFigures(begin, 0, 0)) for begin in begins)
    return every[-MOST_HOURS:]


def _bars(hour: HourFigures, top: int, spoken: Spoken) -> Bars:
    label = spoken.clock(hour.begins)
    told = spoken.translate("Supervisor", "{time}: {came} came, {served} served")
    return Bars(
        label,
        hour.came / top,
        hour.served / top,
        told.format(time=label, came=hour.came, served=hour.served),
    )


def _points(halves: Sequence[HalfHourFigures], top: int, spoken: Spoken) -> list[Point]:
    if not halves:
        return []
    first, last = halves[0].begins, halves[-1].begins
    width = max(last - first, _HALF_HOUR)
    apart = -(-(width // _HALF_HOUR + 1) // _LABELS)
    points = [_point(half, (first, width, apart), top, spoken) for half in halves]
    return [
        replace(one, nextPlace=then.place, nextP50=then.p50, nextP95=then.p95)
        for one, then in zip(points, [*points[1:], points[-1]], strict=True)
    ]


def _point(half: HalfHourFigures, across: tuple[int, int, int], top: int, spoken: Spoken) -> Point:
    first, width, apart = across
    p50, p95 = ((wait or 0) / MINUTE for wait in (half.waits.p50, half.waits.p95))
    time = spoken.clock(half.begins)
    told = spoken.translate("Supervisor", "{time}: P50 {p50} min, P95 {p95} min")
    named = (half.begins - first) // _HALF_HOUR % apart == 0
    return Point(
        (half.begins - first) / width,
        p50 / top,
        p95 / top,
        time if named else "",
        told.format(time=time, p50=int(p50), p95=int(p95)),
    )


def _top(most: float, least: int) -> int:
    """Choose a round end of an axis that has a round middle."""
    wanted = max(most, least)
    return next((step for step in (least, *_STEPS) if step >= wanted), int(wanted))
