"""Pure derivation of the dispenser's first pages: agencies, languages, and the closed page."""

from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QLocale

from kiosk.queueing.calendar import Closure, Opening
from kiosk.queueing.facts import State
from kiosk.queueing.profile import WEEKDAYS, Agency, DayHours
from kiosk.viewmodels.dispenser_scene import Scene
from kiosk.viewmodels.office_time import EN_DASH, clock_of, date_at, locale_of, own_name


@dataclass(frozen=True)
class LanguageRow:
    """One language to choose."""

    code: str
    name: str
    current: bool


@dataclass(frozen=True)
class AgencyTile:
    """One agency. ``tone`` is empty, ``quota``, ``pause``, or ``more`` for the tile that turns."""

    code: str
    icon: str
    name: str
    hint: str
    lead: str
    second: str
    tone: str = ""


@dataclass(frozen=True)
class HoursRow:
    """Some days of the week and when numbers are given on them."""

    days: str
    hours: str


@dataclass(frozen=True)
class Closed:
    """Why no numbers are given and when they are again."""

    title: str = ""
    reason: str = ""
    opens: str = ""
    opensDate: str = ""
    waiting: str = ""
    help: str = ""
    hours: tuple[HoursRow, ...] = ()


def language_rows(scene: Scene) -> list[LanguageRow]:
    """List the office's languages, each named in itself."""
    return [
        LanguageRow(code, own_name(code), code == scene.language)
        for code in scene.profile.office.languages
    ]


def agency_tiles(scene: Scene) -> list[AgencyTile]:
    """Derive a tile for every agency, in the order of the profile."""
    return [_agency_tile(scene, agency) for agency in scene.profile.agencies]


def more_agencies(scene: Scene) -> AgencyTile:
    """Make the tile that turns to the other agencies."""
    name = scene.translate("Dispenser", "More agencies")
    return AgencyTile("", "layout-grid", name, "", "", "", "more")


def counts_of(scene: Scene, agency: str) -> tuple[str, str]:
    """Say how many wait for an agency and how many counters are open, as far as is known."""
    if scene.hall is None:
        return "", ""
    queues = _queues_of(scene, agency)
    return _waiting(scene, scene.waiting_in(queues)), counters_open(scene, queues)


def counters_open(scene: Scene, queues: list[str]) -> str:
    """Say how many counters serve some lines now."""
    count = len(scene.open_counters(queues))
    if count == 0:
        return scene.translate("Dispenser", "no counter open")
    if count == 1:
        return scene.translate("Dispenser", "1 counter open")
    return scene.translate("Dispenser", "{count} counters open").format(count=count)


def notice_of(scene: Scene) -> tuple[str, str]:
    """Say until when numbers are given today and when the counters serve."""
    hours = scene.profile.hours_on(scene.local().date())
    if hours is None or not scene.opening().is_open or scene.local().time() > hours.last_ticket:
        return "", ""
    last = scene.translate("Dispenser", "Last number at {time}")
    serve = scene.translate("Dispenser", "Counters serve from {start} to {end}")
    return (
        last.format(time=clock_of(hours.last_ticket, scene.language)),
        serve.format(
            start=clock_of(hours.service, scene.language),
            end=clock_of(hours.close, scene.language),
        ),
    )


def closed_page(scene: Scene) -> Closed:
    """Derive the closed page; empty while numbers are given."""
    opened = scene.opening()
    if opened.closure is None:
        return Closed()
    return Closed(
        title=_closed_title(scene, opened.closure),
        reason=_reason(scene, opened),
        opens=scene.when(opened.opens_at),
        opensDate=date_at(opened.opens_at, scene.zone, scene.language) if opened.opens_at else "",
        waiting=_still_served(scene),
        help=scene.said(scene.profile.texts.help_place),
        hours=tuple(weekly_hours(scene)),
    )


def weekly_hours(scene: Scene) -> list[HoursRow]:
    """List when numbers are given, equal days after one another joined, closed days last."""
    hours = scene.profile.hours
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


def _agency_tile(scene: Scene, agency: Agency) -> AgencyTile:
    queues = _queues_of(scene, agency.code)
    lead, second, tone = *counts_of(scene, agency.code), ""
    if queues and all(scene.is_used_up(queue) for queue in queues):
        lead, tone = scene.translate("Dispenser", "Used up today"), "quota"
        second = scene.when(scene.next_day()).replace(",", "")
    elif pause := _pause(scene, queues):
        lead, second, tone = *pause, "pause"
    return AgencyTile(
        agency.code,
        agency.icon,
        scene.said(agency.heading),
        scene.said(agency.hint),
        lead,
        second,
        tone,
    )


def _pause(scene: Scene, queues: list[str]) -> tuple[str, str] | None:
    """Tell that an agency rests: the office's break, and none of its counters is open."""
    hours, clock = scene.profile.hours_on(scene.local().date()), scene.local().time()
    if scene.hall is None or hours is None or hours.break_ is None:
        return None
    if not hours.break_[0] <= clock < hours.break_[1] or scene.open_counters(queues):
        return None
    until = scene.translate("Dispenser", "until {time}")
    return (
        scene.translate("Dispenser", "Break"),
        until.format(time=clock_of(hours.break_[1], scene.language)),
    )


def _queues_of(scene: Scene, agency: str) -> list[str]:
    return list(dict.fromkeys(service.queue for service in scene.profile.services_of(agency)))


def _waiting(scene: Scene, count: int) -> str:
    return scene.translate("Dispenser", "{count} waiting").format(count=count)


def _closed_title(scene: Scene, closure: Closure) -> str:
    if closure is Closure.BEFORE_OPENING:
        return scene.translate("Dispenser", "Not open yet")
    if closure is Closure.LAST_TICKET_PASSED:
        return scene.translate("Dispenser", "No more numbers today")
    return scene.translate("Dispenser", "Closed today")


def _reason(scene: Scene, opened: Opening) -> str:
    if opened.closure is Closure.HOLIDAY:
        holiday = scene.profile.holiday_on(scene.local().date())
        name = scene.said(holiday.name) if holiday else ""
        return scene.translate("Dispenser", "Public holiday: {name}").format(name=name)
    if opened.closure is Closure.DAY_OFF:
        return scene.translate("Dispenser", "The office does not serve on this day of the week.")
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
    return locale_of(scene.language).standaloneDayName(day, QLocale.FormatType.LongFormat)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
