"""A busy demo hall: two queues, four services, eight counters that serve both; open at any hour."""

from kiosk.app.acts import Acts
from kiosk.app.here import now
from kiosk.app.opening import create_office
from kiosk.queueing.profile import Profile
from kiosk.storage.database import Database
from kiosk.storage.location import Location
from tests.offices import small_office

SERVICES = ("ktp", "aduan", "akta", "pbb")
COUNTERS = 8


def busy_hall() -> Profile:
    """Describe the hall."""
    data = small_office().model_dump(by_alias=True, mode="json")
    data["queues"] = [{"prefix": prefix, "name": f"Antrean {prefix}"} for prefix in "AC"]
    for service in data["services"]:
        service["queue"] = {"ktp": "A", "akta": "A"}.get(service["code"], "C")
    data["counters"] = [
        {"number": number, "queues": ["A", "C"]} for number in range(1, COUNTERS + 1)
    ]
    return Profile.model_validate(data)


def founded(location: Location) -> Acts:
    """Found the hall."""
    create_office(location)
    acts = Acts(Database.open(location), location, now)
    acts.publish(busy_hall(), demo=True)
    return acts
