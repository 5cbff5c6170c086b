"""What an officer's window shows of the line and of the day: pure derivations."""

from dataclasses import dataclass

from kiosk.queueing.facts import Class, Outcome
from kiosk.queueing.hall import AtCounter
from kiosk.queueing.refusals import Translate
from kiosk.viewmodels.counter_words import Spoken, minutes_of, short_length

NEXT_SHOWN = 6
RECENT_SHOWN = 6
UNKNOWN = "—"
"""A figure of which nothing is known: before the first snapshot, or of nobody served yet."""


@dataclass(frozen=True, slots=True)
class LineView:
    """Who waits for this counter, as numbers."""

    queues: str = ""
    waiting: str = UNKNOWN
    people: str = ""
    longest: str = ""


@dataclass(frozen=True, slots=True)
class DayView:
    """What this counter did today."""

    served: str = UNKNOWN
    noShows: str = UNKNOWN
    average: str = UNKNOWN


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """One waiting ticket, without a name."""

    code: str
    service: str
    priority: bool
    minutes: str
    isNext: bool


@dataclass(frozen=True, slots=True)
class RecentRow:
    """One ticket that ended at this counter."""

    code: str
    service: str
    outcome: str
    time: str


def derive_line(at: AtCounter, now: int, spoken: Spoken) -> LineView:
    """Derive the totals of who waits for this counter."""
    translate = spoken.translate
    longest = "" if at.longest_since is None else minutes_of(now - at.longest_since, spoken)
    people = (
        translate("Counter", "person") if at.waiting_total == 1 else translate("Counter", "people")
    )
    if at.waiting_priority:
        people = translate("Counter", "{people}, {count} priority").format(
            people=people, count=at.waiting_priority
        )
    return LineView(_queues(served_at(at, spoken), spoken), str(at.waiting_total), people, longest)


def derive_waiting(at: AtCounter, now: int, spoken: Spoken) -> tuple[WaitingRow, ...]:
    """Derive the next tickets in calling order."""
    return tuple(
        WaitingRow(
            stage.code,
            spoken.service(stage.service),
            stage.class_ == Class.PRIORITY,
            minutes_of(now - stage.waiting_since, spoken),
            isNext=place == 0,
        )
        for place, stage in enumerate(at.waiting[:NEXT_SHOWN])
    )


def derive_recent(at: AtCounter, spoken: Spoken) -> tuple[RecentRow, ...]:
    """Derive the tickets that ended here last, newest first."""
    return tuple(
        RecentRow(
            stage.code,
            spoken.service(stage.service),
            _outcome(stage.outcome, spoken.translate),
            spoken.clock(stage.ended_at) if stage.ended_at is not None else "",
        )
        for stage in at.recent[:RECENT_SHOWN]
    )


def derive_day(at: AtCounter, spoken: Spoken) -> DayView:
    """Derive the counter's day in three figures."""
    average = at.today.average
    text = UNKNOWN if average is None else short_length(average, spoken.translate)
    return DayView(str(at.today.served), str(at.today.no_shows), text)


def served_at(at: AtCounter, spoken: Spoken) -> tuple[str, ...]:
    """Tell which queues a counter serves today."""
    known = spoken.profile.counter_by_number.get(at.counter)
    return at.queues or (known.queues if known else ())


def counter_agencies(counter: int, spoken: Spoken) -> str:
    """Name the agencies this counter works for."""
    known = spoken.profile.counter_by_number.get(counter)
    queues = known.queues if known else ()
    codes = [s.agency for s in spoken.profile.services if s.queue in queues]
    agencies = (spoken.profile.agency_by_code[code] for code in dict.fromkeys(codes))
    return ", ".join(agency.heading.said_in(spoken.language) for agency in agencies)


def _queues(prefixes: tuple[str, ...], spoken: Spoken) -> str:
    translate = spoken.translate
    words = translate("Counter", "Waiting in queue {queues}")
    if len(prefixes) > 1:
        words = translate("Counter", "Waiting in queues {queues}")
    return words.format(queues=", ".join(prefixes))


def _outcome(outcome: str | None, translate: Translate) -> str:
    return {
        Outcome.SERVED.value: translate("Counter", "Served"),
        Outcome.NO_SHOW.value: translate("Counter", "No-show"),
        Outcome.EXPIRED.value: translate("Counter", "Expired"),
        Outcome.TRANSFERRED.value: translate("Counter", "Transferred"),
        Outcome.RETURNED.value: translate("Counter", "Came back"),
        Outcome.CANCELLED.value: translate("Counter", "Cancelled"),
    }.get(outcome or "", "")
