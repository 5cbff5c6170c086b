"""Offices with quotas, appointments and other hours, made from the small one."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.queueing.calendar import instant_of
from kiosk.queueing.profile import Profile
from tests.offices import small_office

ZONE = "Asia/Jakarta"


def office(zone: str = ZONE, agency_days: tuple[str, ...] = (), **queue_b: Any) -> Profile:
    """Give the small office; ``queue_b``: what its queue B has besides its prefix and name."""
    data = small_office().model_dump(by_alias=True, mode="json")
    data["office"]["timezone"] = zone
    data["queues"][1] = {"prefix": "B", "name": "Pajak", **queue_b}
    if agency_days:
        data["agencies"][1]["days"] = agency_days
    return Profile.model_validate(data)


def local(text: str, zone: str = ZONE) -> int:
    """Read a local time."""
    return instant_of(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)))
