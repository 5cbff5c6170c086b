"""The hall as a supervisor reads it: totals, queues and counters in words. Pure derivations."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.counter_stands import Doing, Stand, past_standard, serving_queue
from kiosk.queueing.day_figures import NO_WAITS
from kiosk.queueing.floor import Floor
from kiosk.queueing.hall import QueueStatus
from kiosk.viewmodels.counter_words import Spoken
from kiosk.viewmodels.office_time import EN_DASH

CALM, CLOSE, PAST = "calm", "close", "past"
_CLOSE_FROM = 0.9
"""Beyond this part of the target a wait is called close to it."""


@dataclass(frozen=True, slots=True)
class Total:
    """One figure of the whole hall and the words below it."""

    figure: str
    words: str
    tone: str = CALM


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One queue. ``share`` is its part of the longest queue; tones are calm, close, past."""

    prefix: str
    name: str
    waiting: str
    share: float
    longest: str
    longestTone: str
    p50: str
    p95: str
    p95Tone: str
    counters: str
    countersTone: str
    closed: bool


@dataclass(frozen=True, slots=True)
class CounterCell:
    """One counter. ``doing`` is a ``Doing``, or past the standard; ``told`` says it all."""

    number: int
    doing: str
    code: str
    word: str
    told: str


def derive_totals(floor: Floor, stands: Sequence[Stand], spoken: Spoken) -> tuple[Total, ...]:
    """Derive the six figures of the hall."""
    translate, waits = spoken.translate, floor.day.waits
    target = spoken.profile.rules.wait_target_minutes
    serving = sum(stand.doing is Doing.SERVING for stand in stands)
    open_ = translate("Supervisor", "{number} of {all}")
    return (
        Total(
            str(sum(one.waiting for one in floor.queues)), translate("Supervisor", "waiting now")
        ),
        Total(str(serving), translate("Supervisor", "being served")),
        Total(str(floor.day.served), translate("Supervisor", "served today")),
        Total(_minutes(waits.p50, spoken), translate("Supervisor", "median wait (P50)")),
        Total(
            _minutes(waits.p95, spoken),
            translate("Supervisor", "P95 of waits, target {number}").format(number=target),
            PAST if tone_of(waits.p95, spoken) == PAST else CALM,
        ),
        Total(
            open_.format(number=sum(stand.is_open for stand in stands), all=len(stands)),
            translate("Supervisor", "counters open"),
        ),
    )


def derive_queues(
    floor: Floor, stands: Sequence[Stand], now: int, spoken: Spoken
) -> tuple[QueueRow, ...]:
    """Derive the queues, in the order of the profile."""
    most = max((one.waiting for one in floor.queues), default=0)
    return tuple(_queue(one, most, floor, stands, (now, spoken)) for one in floor.queues)


def derive_cells(stands: Sequence[Stand], now: int, spoken: Spoken) -> tuple[CounterCell, ...]:
    """Derive the counters, in the order people walk."""
    return tuple(_cell(stand, now, spoken) for stand in stands)


def tone_of(wait: int | None, spoken: Spoken) -> str:
    """Tell whether a wait is within the office's target, close to it, or past it."""
    target = spoken.profile.rules.wait_target_minutes
    minutes = 0 if wait is None else wait // MINUTE
    if minutes > target:
        return PAST
    return CLOSE if minutes > _CLOSE_FROM * target else CALM


def minutes_of(length: int, spoken: Spoken) -> str:
    """Write the whole minutes of a length as briefly as can be read."""
    minutes = max(0, length) // MINUTE
    return spoken.translate("Supervisor", "{number} min").format(number=minutes)


def queue_name(prefix: str, spoken: Spoken) -> str:
    """Name a queue; one that an older profile had, by its letter."""
    queue = spoken.profile.queue_by_prefix.get(prefix)
    return queue.name.said_in(spoken.language) if queue else prefix


def counter_state(stand: Stand, now: int, spoken: Spoken) -> str:
    """Say in words what goes on at a counter."""
    translate = spoken.translate
    if stand.doing is Doing.BREAK and stand.shift and stand.shift.break_until:
        until = spoken.clock(stand.shift.break_until)
        return translate("Supervisor", "on a break until {time}").format(time=until)
    if stand.stage is not None:
        return _ticket_state(stand, now, spoken)
    return {
        Doing.FREE: translate("Supervisor", "ready"),
        Doing.BREAK: translate("Supervisor", "on a break"),
        Doing.NOBODY: translate("Supervisor", "nobody signed in"),
    }.get(stand.doing, translate("Supervisor", "closed"))


def _ticket_state(stand: Stand, now: int, spoken: Spoken) -> str:
    translate, stage = spoken.translate, stand.stage
    if stage is None:
        return ""
    since = stage.serving_at if stand.doing is Doing.SERVING else stage.called_at
    words = (
        translate("Supervisor", "serves {ticket} since {time}")
        if stand.doing is Doing.SERVING
        else translate("Supervisor", "has called {ticket} at {time}")
    ).format(ticket=stage.code, time=spoken.clock(since or now))
    past = past_standard(stage, spoken.profile, now)
    if past >= MINUTE:
        beyond = translate("Supervisor", "{state}, {minutes} past the standard")
        return beyond.format(state=words, minutes=minutes_of(past, spoken))
    return words


def _queue(
    one: QueueStatus,
    most: int,
    floor: Floor,
    stands: Sequence[Stand],
    at: tuple[int, Spoken],
) -> QueueRow:
    now, spoken = at
    waits = floor.day.by_queue.get(one.queue, NO_WAITS)
    longest = None if one.longest_since is None else max(0, now - one.longest_since)
    counters = serving_queue(stands, one.queue)
    open_ = sum(stand.is_open for stand in counters)
    return QueueRow(
        prefix=one.queue,
        name=queue_name(one.queue, spoken),
        waiting=str(one.waiting),
        share=one.waiting / most if most else 0.0,
        longest=_minutes(longest, spoken),
        longestTone=PAST if tone_of(longest, spoken) == PAST else CALM,
        p50=_number(waits.p50),
        p95=_number(waits.p95),
        p95Tone=tone_of(waits.p95, spoken),
        counters=f"{open_}/{len(counters)}",
        countersTone=CALM if open_ else CLOSE,
        closed=one.closure is not None,
    )


def _cell(stand: Stand, now: int, spoken: Spoken) -> CounterCell:
    translate = spoken.translate
    past = stand.stage is not None and past_standard(stand.stage, spoken.profile, now) > 0
    words = {
        Doing.FREE: translate("Supervisor", "ready"),
        Doing.NOBODY: EN_DASH,
        Doing.CLOSED: translate("Supervisor", "closed"),
    }
    told = translate("Supervisor", "Counter {number}: {state}")
    return CounterCell(
        number=stand.counter,
        doing=PAST if past else stand.doing.value,
        code=stand.stage.code if stand.stage else "",
        word="" if stand.stage else words.get(stand.doing, ""),
        told=told.format(number=stand.counter, state=counter_state(stand, now, spoken)),
    )


def _minutes(length: int | None, spoken: Spoken) -> str:
    return EN_DASH if length is None else minutes_of(length, spoken)


def _number(length: int | None) -> str:
    return EN_DASH if length is None else str(length // MINUTE)
