"""Effects: the rows an event makes or changes.

Operations write exactly these effects and the replay applies exactly these effects, so the journal
suffices to rebuild the rows: not by promise but by construction.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kiosk.queueing.facts import Slip, State
from kiosk.queueing.journal import Data, Event, Kind
from kiosk.queueing.moves import STAGE_KINDS, changes_of


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


Effect = Insert | ChangeStage | ShiftPlaces


def effects_of(event: Event) -> Iterator[Effect]:
    """Derive the effects of an event, in order. Other kinds change no row of the domain."""
    data = event.data
    match event.kind:
        case Kind.OFFICE_CREATED:
            yield Insert("office", {"id": 1, **data, "created_at": event.at})
        case Kind.TICKET_TAKEN:
            yield from _taken(event.seq, event.at, data)
        case Kind.DAY_OPENED:
            yield from (_change(event, left) for left in data["expired"])
        case Kind.CLOCK_CONFIRMED:
            yield ShiftPlaces(data["business_day"], data["by"])
        case kind if kind in STAGE_KINDS:
            yield _change(event, data)


def _change(event: Event, data: Data) -> ChangeStage:
    return ChangeStage(data["stage"], data["before"], changes_of(event.kind, event.at, data))


def _taken(seq: int, at: int, data: Data) -> Iterator[Effect]:
    shared = {
        "business_day": data["business_day"],
        "queue": data["queue"],
        "number": data["number"],
        "class": data["class"],
        "service": data["service"],
    }
    visit = {key: data[key] for key in ("ahead", "language", "profile", "request_id")}
    yield Insert("ticket", {"id": seq, **shared, "taken_at": at, **visit})
    yield Insert(
        "stage",
        {
            "id": seq,
            "ticket": seq,
            **shared,
            "state": State.WAITING.value,
            "place": data["place"],
            "waiting_since": at,
            "calls": 0,
        },
    )
    if data["printer"] is not None:
        job = {"id": seq, "ticket": seq, "printer": data["printer"], "created_at": at}
        yield Insert("print_job", {**job, "state": Slip.QUEUED.value})
