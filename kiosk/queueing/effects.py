"""Effects: the rows an event makes or changes.

Operations write exactly these effects and the replay applies exactly these effects, so the journal
suffices to rebuild the rows: not by promise but by construction.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from kiosk.queueing.announcements import Stand, Subject
from kiosk.queueing.facts import Slip, State
from kiosk.queueing.journal import Data, Event, Kind
from kiosk.queueing.moves import STAGE_KINDS, changes_of
from kiosk.queueing.people_rows import CHANGING, MAKING, row_changed, row_made
from kiosk.queueing.reviving import REVIVED


@dataclass(frozen=True, slots=True)
class Insert:
    """A new row of ``table``."""

    table: str
    row: dict[str, Any]


@dataclass(frozen=True, slots=True)
class ChangeStage:
    """New columns for a stage that must still be in state ``before``."""

    stage: int
    before: str
    columns: dict[str, Any]


@dataclass(frozen=True, slots=True)
class ShiftPlaces:
    """A corrected clock moves everybody who waits by the same time; the order stays."""

    business_day: str
    by: int


@dataclass(frozen=True, slots=True)
class ChangeOffice:
    """New columns for the one office."""

    columns: dict[str, Any]


@dataclass(frozen=True, slots=True)
class ChangeOpen:
    """New columns for an officer or a shift that has not ended yet."""

    table: str
    id: int
    columns: dict[str, Any]


Effect = Insert | ChangeStage | ShiftPlaces | ChangeOffice | ChangeOpen


def effects_of(event: Event) -> Iterator[Effect]:
    """Derive the effects of an event, in order. Other kinds change no row of the domain."""
    if event.kind in STAGE_KINDS:
        yield _change(event, event.data)
        yield from _announced_call(event)
    elif table := MAKING.get(event.kind):
        yield Insert(table, row_made(event))
    elif table := CHANGING.get(event.kind):
        yield ChangeOpen(table, event.data[table], row_changed(event))
    elif event.kind in _EFFECTS:
        yield from _EFFECTS[event.kind](event)


def _founded(event: Event) -> Iterator[Effect]:
    yield Insert("office", {"id": 1, **event.data, "created_at": event.at})


def _day_opened(event: Event) -> Iterator[Effect]:
    yield from (_change(event, left) for left in event.data["expired"])
    # Journals begun before days were revived say nothing of it.
    yield from map(_revive, event.data.get("revived", ()))


def _shifted(event: Event) -> Iterator[Effect]:
    yield ShiftPlaces(event.data["business_day"], event.data["by"])


def _paused(event: Event) -> Iterator[Effect]:
    yield ChangeOffice({"paused_at": event.at, "pause_words": event.data["words"]})


def _resumed(_event: Event) -> Iterator[Effect]:
    yield ChangeOffice({"paused_at": None, "pause_words": None})


def _announced_call(event: Event) -> Iterator[Effect]:
    data = event.data
    # Calls made before there were announcements name no zone.
    if (zone := data.get("zone")) is not None:
        call = {name: data[name] for name in ("stage", "counter")}
        yield _announcement(event, zone, Subject.CALL, {**call, "nth": data["calls"]})


def _message(event: Event) -> Iterator[Effect]:
    said = {name: event.data[name] for name in ("counter", "words")}
    for zone in event.data["zones"]:
        yield _announcement(event, zone, event.data["subject"], said)


def _announcement(event: Event, zone: str, subject: str, said: Data) -> Insert:
    row = {"id": event.seq, "zone": zone, "subject": subject, "at": event.at}
    return Insert("announcement", {**row, "stand": Stand.QUEUED.value, **said})


def _evacuated(event: Event) -> Iterator[Effect]:
    yield ChangeOffice({"evacuation_at": event.at, "evacuation_words": event.data["words"]})


def _returned(_event: Event) -> Iterator[Effect]:
    yield ChangeOffice({"evacuation_at": None, "evacuation_words": None})


def _reprinted(event: Event) -> Iterator[Effect]:
    yield _job(event, event.data["ticket"])


def _change(event: Event, data: Data) -> ChangeStage:
    return ChangeStage(data["stage"], data["before"], changes_of(event.kind, event.at, data))


def _revive(stage: Data) -> ChangeStage:
    columns = {**REVIVED, "place": stage["place"]}
    return ChangeStage(stage["stage"], State.ENDED.value, columns)


def _taken(event: Event) -> Iterator[Effect]:
    seq, at, data = event.seq, event.at, event.data
    shared = {
        "business_day": data["business_day"],
        "queue": data["queue"],
        "number": data["number"],
        "class": data["class"],
        "service": data["service"],
    }
    visit = {key: data[key] for key in ("ahead", "language", "profile", "request_id")}
    # Tickets taken before there were visual calls say nothing of them.
    shared["visual"] = data.get("visual", False)
    yield Insert("ticket", {"id": seq, **shared, "taken_at": at, **visit})
    yield Insert(
        "stage",
        {
            "id": seq,
            "ticket": seq,
            **shared,
            "series": data["queue"],
            "state": State.WAITING.value,
            "place": data["place"],
            "waiting_since": at,
            "calls": 0,
        },
    )
    if data["printer"] is not None:
        yield _job(event, seq)


def _job(event: Event, ticket: int) -> Insert:
    data = event.data
    job = {"id": event.seq, "ticket": ticket, "state": Slip.QUEUED.value}
    # Tickets taken before there were fallbacks and copies say nothing of them.
    more = {name: data[name] for name in ("fallbacks", "copy", "reason") if data.get(name)}
    return Insert("print_job", {**job, "printer": data["printer"], "created_at": event.at, **more})


_EFFECTS: dict[str, Callable[[Event], Iterator[Effect]]] = {
    Kind.OFFICE_CREATED: _founded,
    Kind.TICKET_TAKEN: _taken,
    Kind.DAY_OPENED: _day_opened,
    Kind.CLOCK_CONFIRMED: _shifted,
    Kind.SLIP_REPRINTED: _reprinted,
    Kind.TICKETS_PAUSED: _paused,
    Kind.TICKETS_RESUMED: _resumed,
    Kind.MESSAGE_ANNOUNCED: _message,
    Kind.EVACUATION_BEGUN: _evacuated,
    Kind.EVACUATION_ENDED: _returned,
}
