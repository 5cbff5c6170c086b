"""Pure derivation of the dispenser's closed page: why no numbers are given, and when they are."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from kiosk.printing.content.dates import weekday_name
from kiosk.queueing.calendar import Closure, Opening, local_time
from kiosk.queueing.facts import State
from kiosk.queueing.profile import WEEKDAYS, DayHours
from kiosk.viewmodels.dispenser_no_ticket import paused
from kiosk.viewmodels.dispenser_scene import Scene
from kiosk.viewmodels.office_time import EN_DASH, clock_of, date_at


@dataclass(frozen=True)
class HoursRow:
    """Some days of the week and when numbers are given on them."""

    days: str
    hours: str


@dataclass(frozen=True)
class Closed:
    """Why no numbers are given and when they are again; ``words`` instead while staff pause."""

    title: str = ""
    words: str = ""
    reason: str = ""
    opens: str = ""
    opensDate: str = ""
    waiting: str = ""
    help: str = ""
    hoursTitle: str = ""
    hours: tuple[HoursRow, ...] = ()


def closed_page(scene: Scene) -> Closed:
    """Derive the closed page; empty while numbers are given."""
    opened = scene.opening()
    if opened.closure is None:
        return _paused(scene)
    return Closed(
        title=_closed_title(scene, opened.closure),
        reason=_reason(scene, opened),
        opens=scene.when(opened.opens_at),
        opensDate=date_at(opened.opens_at, scene.zone, scene.translate) if opened.opens_at else "",
        waiting=_still_served(scene),
        help=scene.said(scene.profile.texts.help_place),
        hoursTitle=_hours_title(scene, opened),
        hours=tuple(weekly_hours(scene, opened)),
    )


def weekly_hours(scene: Scene, opened: Opening) -> list[HoursRow]:
    """List when numbers are given in the week that comes, equal days joined, closed days last."""
    hours = scene.profile.week_on(_comes(scene, opened))
    days = [(place, hours.get(day)) for place, day in enumerate(WEEKDAYS, start=1)]
    rows = [
        HoursRow(_span(scene, [day for day, _ in run]), f" {EN_DASH} ".join(key))
        for key, run in groupby(days, key=lambda pair: _given(scene, pair[1]))
        if key is not None
    ]
    closed = [_day_name(scene, day) for day, open_hours in days if open_hours is None]
    closed.append(scene.translate("Dispenser", "holidays"))
    closed_word = scene.translate("Dispenser", "closed")
    return [*rows, HoursRow(_capital(", ".join(closed)), closed_word)]


def _comes(scene: Scene, opened: Opening) -> date:
    """Give the day whose week is shown: that of the next opening, if one is known."""
    return local_time(opened.opens_at or scene.at, scene.zone).date()


def _hours_title(scene: Scene, opened: Opening) -> str:
    schedule = scene.profile.schedule_on(_comes(scene, opened))
    usual = scene.translate("Dispenser", "Hours for taking a number")
    return scene.said(schedule.name) if schedule else usual


def _paused(scene: Scene) -> Closed:
    if scene.pause is None:
        return Closed()
    said = paused(scene, scene.pause.words)
    return Closed(
        title=said.title,
        words=said.detail,
        waiting=_still_served(scene),
        help=scene.said(scene.profile.texts.help_place),
    )


def _closed_title(scene: Scene, closure: Closure) -> str:
    if closure is Closure.BEFORE_OPENING:
        return scene.translate("Dispenser", "Not open yet")
    if closure in {Closure.LAST_TICKET_PASSED, Closure.DAY_CLOSED}:
        return scene.translate("Dispenser", "No more numbers today")
    return scene.translate("Dispenser", "Closed today")


def _reason(scene: Scene, opened: Opening) -> str:
    if opened.closure is Closure.HOLIDAY:
        holiday = scene.profile.holiday_on(scene.local().date())
        name = scene.said(holiday.name) if holiday else ""
        return scene.translate("Dispenser", "Public holiday: {name}").format(name=name)
    if opened.closure is Closure.DAY_OFF:
        return scene.translate("Dispenser", "The office does not serve on this day of the week.")
    if opened.closure is Closure.DAY_CLOSED:
        return scene.translate("Dispenser", "Today's service has ended.")
    hours = scene.profile.hours_on(scene.local().date())
    return _reason_today(scene, opened, hours) if hours else ""


def _reason_today(scene: Scene, opened: Opening, hours: DayHours) -> str:
    if opened.closure is Closure.BEFORE_OPENING:
        return scene.translate("Dispenser", "Counters serve from {start} to {end}").format(
            start=clock_of(hours.service, scene.language), end=clock_of(hours.close, scene.language)
        )
    return scene.translate("Dispenser", "The last number today was given at {time}.").format(
        time=clock_of(hours.last_ticket, scene.language)
    )


def _still_served(scene: Scene) -> str:
    if scene.hall is None:
        return ""
    called = sum(call.state in {State.CALLED, State.SERVING} for call in scene.hall.calls)
    count = sum(status.waiting for status in scene.hall.queues) + called
    if count == 0:
        return ""
    if count == 1:
        return scene.translate("Dispenser", "1 number is still being served.")
    return scene.translate("Dispenser", "{count} numbers are still being served.").format(
        count=count
    )


def _given(scene: Scene, hours: DayHours | None) -> tuple[str, str] | None:
    if hours is None:
        return None
    return clock_of(hours.kiosk_open, scene.language), clock_of(hours.last_ticket, scene.language)


def _span(scene: Scene, days: list[int]) -> str:
    first, last = _day_name(scene, days[0]), _day_name(scene, days[-1])
    if len(days) == 1:
        return first
    return scene.translate("Dispenser", "{first} to {last}").format(first=first, last=last)


def _day_name(scene: Scene, day: int) -> str:
    today = scene.local()
    return weekday_name(today + timedelta(days=day - today.isoweekday()), scene.translate)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
