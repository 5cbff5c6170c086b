"""Halls for many at once: a busy demo of eight counters, and a full one of sixty with officers."""

from kiosk.app.acts import Acts
from kiosk.app.here import now
from kiosk.app.officer_acts import OfficerActs, ShiftActs
from kiosk.app.opening import create_office
from kiosk.queueing.people import NewOfficer, Role
from kiosk.queueing.profile import Profile
from kiosk.storage.database import Database
from kiosk.storage.location import Location
from tests.offices import small_office

SERVICES = ("ktp", "aduan", "akta", "pbb")
COUNTERS = 8
QUEUES, FULL = "ABCDEFGHJKLM", 60


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


def founded(location: Location, hall: Profile | None = None) -> Acts:
    """Found the busy hall, or another."""
    create_office(location)
    acts = Acts(Database.open(location), location, now)
    acts.publish(hall or busy_hall(), demo=True)
    return acts


def full_hall() -> Profile:
    """Describe a hall of twelve queues and sixty counters, each of which serves two of them.

    Its officers sign in; a no-show is one after one call, for nobody waits here for anybody.
    """
    data = small_office().model_dump(by_alias=True, mode="json")
    template = data["services"][0]
    data["queues"] = [{"prefix": prefix, "name": f"Antrean {prefix}"} for prefix in QUEUES]
    data["services"] = [template | {"code": code_of(one), "queue": one} for one in QUEUES]
    data["agencies"] = data["agencies"][:1]
    data["counters"] = [
        {"number": number, "queues": [QUEUES[number % 12], QUEUES[(number + 1) % 12]]}
        for number in range(1, FULL + 1)
    ]
    data["rules"] |= {"sign_in": "pin"}
    return Profile.model_validate(data)


def code_of(queue: str) -> str:
    """Name the one service of a queue."""
    return f"layanan-{queue.lower()}"


def with_officers(acts: Acts) -> dict[int, int]:
    """Sign an officer in at every counter of the full hall; give their ids by counter."""
    officers = OfficerActs(acts)
    ids = {}
    for number in range(1, FULL + 1):
        code = f"petugas-{number}"
        made = officers.add(NewOfficer(code, f"Petugas {number}", Role.OFFICER.value, "none"))
        ids[number] = made.id
        ShiftActs(acts.acting_as(made.id)).sign_in(number)
    return ids
