"""Snapshots of a hall for tests of the windows, told as short stories about the small office."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.queueing.calendar import instant_of
from kiosk.queueing.facts import Class, Outcome, StageFacts, State
from kiosk.queueing.hall import AtCounter, CallLine, Hall, Served

DAY = "2026-11-24"
ZONE = "Asia/Jakarta"


def at(hour: int, minute: int, second: int = 0) -> int:
    """Give an instant of the day all stories happen on."""
    return instant_of(datetime(2026, 11, 24, hour, minute, second, tzinfo=ZoneInfo(ZONE)))


NINE = at(9, 0)
ZONE_OF = dict.fromkeys(range(1, 41), "hall")
"""Every counter stands in the one zone."""


def called(number: int, counter: int = 1, *, calls: int = 1, state: str = State.CALLED) -> CallLine:
    """Tell of ticket A``number`` called to a counter."""
    code = f"A{number:03}"
    return CallLine(number, code, "A", "akta", Class.REGULAR, counter, state, NINE, calls)


def hall(*calls: CallLine, day: str = DAY, seq: int = 1, counters: tuple[int, ...] = (1,)) -> Hall:
    """Tell of a hall by its last calls, newest first."""
    return Hall(seq, NINE, day, (), calls, counters)


def waiting(number: int, *, since: int = NINE, class_: str = Class.REGULAR) -> StageFacts:
    """Tell of somebody waiting with A``number``."""
    return StageFacts(
        id=number,
        ticket=number,
        business_day=DAY,
        queue="A",
        number=number,
        class_=class_,
        service="akta",
        state=State.WAITING,
        place=number,
        waiting_since=since,
        called_at=None,
        serving_at=None,
        ended_at=None,
        counter=None,
        calls=0,
        outcome=None,
    )


def at_the_counter(number: int, *, calls: int = 1, class_: str = Class.REGULAR) -> StageFacts:
    """Tell of A``number``, waiting since nine, called at 9.19."""
    return replace(
        waiting(number, class_=class_),
        state=State.CALLED,
        called_at=at(9, 19),
        counter=1,
        calls=calls,
    )


def being_served(number: int) -> StageFacts:
    """Tell of A``number``, served since 9.20."""
    return replace(at_the_counter(number), state=State.SERVING, serving_at=at(9, 20))


def ended(number: int, outcome: str = Outcome.SERVED) -> StageFacts:
    """Tell of A``number``, which ended at 9.30."""
    return replace(being_served(number), state=State.ENDED, ended_at=at(9, 30), outcome=outcome)


def counter(
    stage: StageFacts | None = None,
    *line: StageFacts,
    seq: int = 1,
    recent: tuple[StageFacts, ...] = (),
    today: Served | None = None,
) -> AtCounter:
    """Tell of counter 1: its open ticket and who waits for it."""
    return AtCounter(
        counter=1,
        seq=seq,
        at=NINE,
        open=stage,
        ahead_when_taken=5 if stage else None,
        waiting=line,
        waiting_total=len(line),
        waiting_priority=sum(one.class_ == Class.PRIORITY for one in line),
        longest_since=min((one.waiting_since for one in line), default=None),
        recent=recent,
        today=today or Served(0, 0, None),
    )
