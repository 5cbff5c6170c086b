"""Publish an office profile: found the office with it, or put a new version over a live one."""

from dataclasses import dataclass
from hashlib import sha256

from kiosk.operations.keep_officers import enrol
from kiosk.operations.on_duty import demand, named
from kiosk.operations.turn_day import turn_day
from kiosk.queueing.calendar import business_day
from kiosk.queueing.facts import StageFacts
from kiosk.queueing.journal import Kind
from kiosk.queueing.people import NewOfficer, Right
from kiosk.queueing.people_refusals import AdministratorMissing
from kiosk.queueing.profile import Profile
from kiosk.queueing.profile_refusals import (
    AppointmentsStand,
    CounterInUse,
    DayInUse,
    OfficeDiffers,
    OfficeIsReal,
    QueueInUse,
    ServiceInUse,
)
from kiosk.storage.appointments import services_expecting
from kiosk.storage.people import administrators, demo_officer
from kiosk.storage.profiles import publish
from kiosk.storage.queries import left_open, waiting_by_queue
from kiosk.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Published:
    """A version in force. ``unchanged``: the office had exactly this profile already."""

    office: str
    version: int
    founded: bool
    unchanged: bool = False


def found_office(
    tx: Transaction, profile: Profile, *, demo: bool, first: NewOfficer | None = None
) -> Published:
    """Create the office in an empty database, with the first who works there."""
    if first is None and profile.rules.sign_in == "pin":
        raise AdministratorMissing(founding=True)
    tx.record(Kind.OFFICE_CREATED, {"code": profile.office.code, "demo": demo})
    published = Published(profile.office.code, _publish(tx, profile), founded=True)
    if first is not None:
        enrol(tx, first)
    return published


def publish_profile(tx: Transaction, profile: Profile, *, as_demo: bool = False) -> Published:
    """Put a new version in force; refuse one that would break tickets of today.

    Whoever is named must be an administrator; the machine's own account has no name.
    ``as_demo`` asks to make a real office a demo: refused, for its journal is no play.
    """
    if profile.office.code != tx.profile.office.code:
        raise OfficeDiffers(tx.profile.office.code, profile.office.code)
    if tx.by is not None:
        demand(tx, Right.PUBLISH)
    if as_demo:
        raise OfficeIsReal(profile.office.code)
    if profile.canonical() == tx.profile.canonical():
        return Published(profile.office.code, tx.head.profile, founded=False, unchanged=True)
    _refuse_without_administrator(tx, profile)
    _refuse_broken_tickets(tx, profile, turn_day(tx))
    _refuse_broken_appointments(tx, profile)
    return Published(profile.office.code, _publish(tx, profile), founded=False)


def _publish(tx: Transaction, profile: Profile) -> int:
    body = profile.canonical()
    digest = sha256(body.encode()).hexdigest()
    told = {"sha256": digest, "office": profile.office.code, **named(tx)}
    event = tx.record(Kind.PROFILE_PUBLISHED, told)
    publish(tx.connection, event.seq, digest, body, event.at)
    tx.head.profile = event.seq
    tx.profile = profile
    return event.seq


def _refuse_without_administrator(tx: Transaction, profile: Profile) -> None:
    """Let an office begin to ask for PINs only when somebody could keep the officers then."""
    proved = any(one.has_pin for one in administrators(tx.connection))
    if profile.rules.sign_in == "pin" and not proved and demo_officer(tx.connection) is None:
        raise AdministratorMissing(founding=False)


def _refuse_broken_tickets(tx: Transaction, profile: Profile, today: str) -> None:
    for queue, waiting in waiting_by_queue(tx.connection, today).items():
        if queue not in profile.queue_by_prefix:
            raise QueueInUse(queue, waiting)
    zone = profile.office.timezone
    other = business_day(tx.now, zone)
    for stage in left_open(tx.connection, today):
        _refuse_stranding(stage, profile)
        if other != today:
            raise DayInUse(today, other, zone, stage.code)


def _refuse_broken_appointments(tx: Transaction, profile: Profile) -> None:
    for service in services_expecting(tx.connection, tx.head.business_day):
        if service not in profile.service_by_code:
            raise AppointmentsStand(service)


def _refuse_stranding(stage: StageFacts, profile: Profile) -> None:
    if stage.service not in profile.service_by_code:
        raise ServiceInUse(stage.service, stage.code)
    if stage.queue not in profile.queue_by_prefix:
        raise QueueInUse(stage.queue, 1)
    counter = stage.counter or stage.for_counter
    if counter is not None and counter not in profile.counter_by_number:
        raise CounterInUse(counter, stage.code, stage.state)
