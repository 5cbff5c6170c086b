"""Pictures of the dispenser when the calendar refuses: each says why and when to come back."""

from dataclasses import dataclass
from typing import Any

from kiosk.app.calendar_acts import CalendarActs
from kiosk.app.dispenser import open_dispenser
from kiosk.app.tapping import settle
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.facts import Wish
from kiosk.queueing.profile import Profile
from tests.clock import MORNING
from tests.screens.studio import KIOSK_SIZES, PAGE_MS, Studio, suffix_of


@dataclass(frozen=True)
class State:
    """A state of the dispenser: its name, and the service whose page shows it."""

    name: str
    agency: str
    service: str


STATES = (
    State("left", "bapenda", "pbb-bayar"),
    State("slot-full", "dpmptsp", "nib"),
    State("queue-closed", "dukcapil", "ktp-rekam"),
    State("away", "imigrasi", "paspor-e5"),
)


def calendar(mpp: Studio) -> None:
    """Take the first page, a list and each service's page at two sizes in three languages."""
    _prepare(mpp)
    for size in KIOSK_SIZES[:2]:
        for language in mpp.acts.profile.office.languages:
            tongue = "" if language == "id" else f"-{language}"
            _walk(mpp, size, language, f"{suffix_of(size, KIOSK_SIZES[0])}{tongue}")


def ramadan(mpp: Studio) -> None:
    """Take the closed page of an office with other hours for a while, and of a closed day."""
    mpp.acts.publish(_with_calendar(mpp.acts.profile), demo=False)
    CalendarActs(mpp.acts).close_day(early=True)
    for size in KIOSK_SIZES[:2]:
        with mpp.role("dispenser") as role:
            window = open_dispenser(role)
            window.resize(*size)
            settle(PAGE_MS)
            mpp.keep(window, f"dispenser-day-closed{suffix_of(size, KIOSK_SIZES[0])}")


def _walk(mpp: Studio, size: tuple[int, int], language: str, suffix: str) -> None:
    with mpp.role("dispenser") as role:
        window = open_dispenser(role)
        window.resize(*size)
        settle(PAGE_MS)
        mpp.tap(window, f"language-{language}")
        mpp.keep(window, f"dispenser-calendar{suffix}")
        for state in STATES:
            mpp.tap(window, f"agency-{state.agency}")
            mpp.keep(window, f"dispenser-{state.name}-list{suffix}")
            mpp.tap(window, f"service-{state.service}")
            mpp.keep(window, f"dispenser-{state.name}{suffix}")
            mpp.tap(window, "back")
            settle(PAGE_MS)
            mpp.tap(window, "back")
            settle(PAGE_MS)


def _prepare(mpp: Studio) -> None:
    """Let a queue be closed, a slot be full, an agency be away, and of a quota some be left."""
    mpp.acts.publish(_with_calendar(mpp.acts.profile), demo=False)
    staff = CalendarActs(mpp.acts)
    mpp.acts.take(Wish("nib"))
    mpp.acts.take(Wish("pbb-bayar"))
    staff.close_queue(
        "A", "Jaringan terputus. Mohon tunggu atau tanya petugas.", MORNING + 76 * MINUTE
    )


def _with_calendar(profile: Profile) -> Profile:
    data: dict[str, Any] = profile.model_dump(by_alias=True, mode="json")
    service = {one["code"]: one for one in data["services"]}
    away = service["paspor-e5"]["agency"]
    queues = {one["prefix"]: one for one in data["queues"]}
    queues[service["nib"]["queue"]]["slot"] = {"minutes": 60, "quota": 1}
    queues[service["pbb-bayar"]["queue"]]["slot"] = {"minutes": 60, "quota": 13}
    next(one for one in data["agencies"] if one["code"] == away)["days"] = ["mon", "thu"]
    hours = {"kiosk_open": "08:00", "service": "08:00", "last_ticket": "13:30", "close": "14:00"}
    week = dict.fromkeys(("mon", "tue", "wed", "thu"), hours)
    week["fri"] = hours | {"last_ticket": "11:00", "close": "11:30"}
    name = {"id": "Jam Ramadan", "en": "Ramadan hours", "jv": "Wekdal Pasa"}
    dates = {"from": "2026-11-25", "to": "2026-12-23"}
    data["schedules"] = [{"name": name, **dates, "hours": week}]
    return Profile.model_validate(data)
