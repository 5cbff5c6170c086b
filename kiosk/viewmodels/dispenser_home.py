"""Pure derivation of the dispenser's first page: agencies, languages and the day's notice."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.queueing.calendar import all_pause_until
from kiosk.queueing.profile import Agency
from kiosk.viewmodels.dispenser_no_ticket import NoTicket, not_this
from kiosk.viewmodels.dispenser_scene import Scene
from kiosk.viewmodels.office_time import clock_at, clock_of, own_name


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


def language_rows(scene: Scene) -> list[LanguageRow]:
    """List the office's languages, each named in itself."""
    return [
        LanguageRow(code, own_name(code), code == scene.language)
        for code in scene.profile.office.languages
    ]


def next_language(scene: Scene) -> LanguageRow | None:
    """Find the language after the one spoken, round and round; none in an office with one."""
    codes = scene.profile.office.languages
    if len(codes) == 1:
        return None
    code = codes[(codes.index(scene.language) + 1) % len(codes)]
    return LanguageRow(code, own_name(code), current=False)


def agency_tiles(scene: Scene, first: Sequence[str] = ()) -> list[AgencyTile]:
    """Derive a tile for every agency: ``first`` these codes, then in the order of the profile."""
    places = {code: place for place, code in enumerate(first)}
    agencies = sorted(scene.profile.agencies, key=lambda one: places.get(one.code, len(places)))
    return [_agency_tile(scene, agency) for agency in agencies]


def most_used(scene: Scene) -> tuple[str, ...]:
    """Put the agencies in order by the numbers they gave today, most first."""
    agencies = (agency.code for agency in scene.profile.agencies)
    return tuple(sorted(agencies, key=lambda code: -_issued(scene, _queues_of(scene, code))))


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
        return scene.translate("Dispenser", "counters closed")
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


def _agency_tile(scene: Scene, agency: Agency) -> AgencyTile:
    queues = _queues_of(scene, agency.code)
    lead, second, tone = *counts_of(scene, agency.code), ""
    if stop := _stop(scene, agency.code):
        lead, second, tone = stop.lead, stop.second, stop.tone
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
    """Tell that an agency rests: all its counters have their break, and none of them is open."""
    if scene.hall is None or scene.open_counters(queues):
        return None
    counters = {number for queue in queues for number in scene.profile.counters_serving(queue)}
    ends_at = all_pause_until(scene.profile, counters, scene.at)
    if ends_at is None:
        return None
    until = scene.translate("Dispenser", "until {time}")
    return (
        scene.translate("Dispenser", "Break"),
        until.format(time=clock_at(ends_at, scene.zone, scene.language)),
    )


def _stop(scene: Scene, agency: str) -> NoTicket | None:
    """Tell why none of an agency's services gives a number, although the office does."""
    stops = [not_this(scene, service) for service in scene.profile.services_of(agency)]
    return stops[0] if all(stops) else None


def _queues_of(scene: Scene, agency: str) -> list[str]:
    return list(dict.fromkeys(service.queue for service in scene.profile.services_of(agency)))


def _issued(scene: Scene, queues: list[str]) -> int:
    found = (scene.queue(queue) for queue in queues)
    return sum(status.issued for status in found if status)


def _waiting(scene: Scene, count: int) -> str:
    return scene.translate("Dispenser", "{count} waiting").format(count=count)
