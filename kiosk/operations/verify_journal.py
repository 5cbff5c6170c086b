"""Verify: the chain holds, each event follows from those before, the rows are what it tells."""

from dataclasses import dataclass
from hashlib import sha256

from kiosk.queueing.journal import GENESIS, Kind, SealedEvent, first_break
from kiosk.queueing.replay import Replayed, Row, replay
from kiosk.storage import verifying
from kiosk.storage.connection import Connection
from kiosk.storage.transaction import Head, read_head

LONGEST_LIST = 20
_STAYS_OF_A_JOB = ("ticket", "created_at", "copy", "reason")


@dataclass(frozen=True, slots=True)
class Verified:
    """What was checked, what does not hold, and the ``head`` to publish: it guards the end."""

    events: int
    tickets: int
    head: str
    problems: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Tell whether everything holds."""
        return not self.problems


def verify_journal(connection: Connection, key: bytes) -> Verified:
    """Check the whole database against its journal, in one snapshot."""
    events = list(verifying.all_events(connection))
    found = verifying.rows_as_they_are(connection)
    problems = verifying.file_problems(connection)
    broken = first_break(events, key)
    if broken is not None:
        # What a broken journal tells is nobody's word, so no row is compared with it.
        problems.append(f"the journal does not hold from event {broken} on")
    else:
        problems += _head(events, read_head(connection))
        problems += _different(replay(event.opened() for event in events), found)
        problems += _profiles(events, verifying.profile_hashes(connection))
    last = events[-1].hash if events else GENESIS
    return Verified(len(events), len(found.tickets), last, tuple(problems[:LONGEST_LIST]))


def _head(events: list[SealedEvent], found: Head | None) -> list[str]:
    told = Head(0, GENESIS, 0, "", 0)
    for event in events:
        told.seq, told.hash, told.at = event.seq, event.hash, event.at
        if event.kind == Kind.DAY_OPENED:
            told.business_day = event.opened().data["business_day"]
        if event.kind == Kind.PROFILE_PUBLISHED:
            told.profile = event.seq
    return [] if found == told else ["the journal's head is not where its events lead"]


def _different(told: Replayed, found: Replayed) -> list[str]:
    return [
        *(f"event {seq} does not follow from those before" for seq in told.impossible),
        *_rows("office", told.offices, found.offices),
        *_rows("ticket", told.tickets, found.tickets),
        *_rows("stage", told.stages, found.stages),
        *_rows("queue closure", told.closures, found.closures),
        *_rows("appointment", told.appointments, found.appointments),
        *_rows("assignment", told.assignments, found.assignments),
        *_rows("officer", _without_names(told.officers), found.officers),
        *_rows("shift", told.shifts, found.shifts),
        *(
            f"number series {key} differs"
            for key in told.last
            if told.last[key] != found.last.get(key)
        ),
        *(f"number series {key} is in no event" for key in found.last.keys() - told.last.keys()),
        *(
            f"announcement {event} in zone {zone} differs"
            for event, zone in told.announcements ^ found.announcements
        ),
        *_jobs(told.jobs, found.jobs),
    ]


def _rows(table: str, told: dict[int, Row], found: dict[int, Row]) -> list[str]:
    return [
        f"{table} {key} differs from the journal"
        for key in sorted(told.keys() | found.keys())
        if _known(told.get(key)) != found.get(key)
    ]


def _without_names(told: dict[int, Row]) -> dict[int, Row]:
    """Leave out what the journal never knew."""
    return {
        key: {name: value for name, value in row.items() if name not in {"code", "name"}}
        for key, row in told.items()
    }


def _jobs(told: dict[int, Row], found: dict[int, Row]) -> list[str]:
    return [
        f"print job {job} differs"
        for job in sorted(told.keys() | found.keys())
        if not _is_as_made(told.get(job), found.get(job))
    ]


def _is_as_made(told: Row | None, found: Row | None) -> bool:
    """Compare what stays: at which printer a job stands, and how, is a row and no effect."""
    if told is None or found is None:
        return False
    made = {"copy": 0, **told}
    return all(made.get(name) == found.get(name) for name in _STAYS_OF_A_JOB)


def _known(row: Row | None) -> Row | None:
    return (
        None if row is None else {name: value for name, value in row.items() if value is not None}
    )


def _profiles(events: list[SealedEvent], found: dict[int, tuple[str, str]]) -> list[str]:
    told = {
        event.seq: event.opened().data["sha256"]
        for event in events
        if event.kind == Kind.PROFILE_PUBLISHED
    }
    return [
        f"profile version {version} differs from the journal"
        for version in sorted(told.keys() | found.keys())
        if not _body_holds(told.get(version), found.get(version))
    ]


def _body_holds(told: str | None, found: tuple[str, str] | None) -> bool:
    return found is not None and told == found[0] == sha256(found[1].encode()).hexdigest()
