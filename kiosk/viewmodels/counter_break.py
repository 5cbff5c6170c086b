"""Breaks as an officer's window words them: the calendar's slot, and the break that runs."""

from dataclasses import dataclass

from kiosk.queueing.calendar import local_time, time_on
from kiosk.queueing.people import ShiftFacts
from kiosk.queueing.people_words import break_word
from kiosk.viewmodels.counter_words import Spoken, minutes_of, stopwatch
from kiosk.viewmodels.office_time import EN_DASH


@dataclass(frozen=True, slots=True)
class Slot:
    """When a counter pauses by the calendar. ``runs``: it has begun."""

    begins: int
    ends: int
    runs: bool


@dataclass(frozen=True, slots=True)
class BreakView:
    """The break page: why, until when, what is left. ``late``: the expected return has passed."""

    reason: str = ""
    until: str = ""
    left: str = ""
    words: str = ""
    late: bool = False


def slot_of(counter: int, now: int, spoken: Spoken) -> Slot | None:
    """Find the pause of a counter that runs or comes next today."""
    zone = spoken.profile.office.timezone
    today = local_time(now, zone).date()
    hours = spoken.profile.hours_on(today)
    for begin, end in sorted(hours.pauses_of(counter)) if hours else ():
        begins, ends = time_on(today, begin, zone), time_on(today, end, zone)
        if now < ends:
            return Slot(begins, ends, runs=begins <= now)
    return None


def slot_words(slot: Slot | None, spoken: Spoken) -> str:
    """Write when the pause is, ``12.00–12.30``."""
    return "" if slot is None else f"{spoken.clock(slot.begins)}{EN_DASH}{spoken.clock(slot.ends)}"


def derive_break(shift: ShiftFacts | None, now: int, spoken: Spoken) -> BreakView:
    """Derive the break page at ``now``."""
    if shift is None or not shift.is_on_break or shift.break_until is None:
        return BreakView()
    translate, left = spoken.translate, shift.break_until - now
    until = translate("Counter", "Back at about {clock}").format(
        clock=spoken.clock(shift.break_until)
    )
    reason = break_word(shift.break_reason or "other", translate)
    if left >= 0:
        words = translate("Counter", "left")
        return BreakView(reason, until, stopwatch(left, spoken.language), words)
    late = translate("Counter", "later than expected")
    return BreakView(reason, until, minutes_of(-left, spoken), late, late=True)
