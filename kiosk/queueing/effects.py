"""Effects: the rows an event makes or changes.

Operations write exactly these effects and the replay applies exactly these effects, so the journal
suffices to rebuild the rows: not by promise but by construction.
"""

from collections.abc import Callable, Iterator

from kiosk.queueing.announcements import Stand, Subject
from kiosk.queueing.calendar_effects import CALENDAR_EFFECTS
from kiosk.queueing.facts import Outcome, State
from kiosk.queueing.journal import Data, Event, Kind
from kiosk.queueing.move_table import STAGE_KINDS
from kiosk.queueing.moves import changes_of
from kiosk.queueing.people_effects import PEOPLE_EFFECTS
from kiosk.queueing.print_jobs import Slip
from kiosk.queueing.reviving import REVIVED, change_of_revived
from kiosk.queueing.row_changes import (
    ChangeClass,
    ChangeOffice,
    ChangeRow,
    ChangeStage,
    Effect,
    Insert,
    ShiftPlaces,
    WithdrawCall,
)


def effects_of(event: Event) -> Iterator[Effect]:
    """Derive the effects of an event, in order. Other kinds change no row of the domain."""
    if event.kind in STAGE_KINDS:
        yield _change(event, event.data)
        yield from (_change(event, other) for other in event.data.get("also", ()))
        yield from _opened(event)
        yield from _announced_call(event)
    elif event.kind in _EFFECTS:
        yield from _EFFECTS[event.kind](event)


def _opened(event: Event) -> Iterator[Effect]:
    """The stage that a move opens for its ticket; a new class is the ticket's as well."""
    data = event.data
    if (opens := data.get("opens")) is not None:
        row = {"id": event.seq, "ticket": data["ticket"], **opens}
        yield Insert("stage", {**row, "waiting_since": event.at, "calls": 0})
    if event.kind == Kind.CLASS_CHANGED:
        yield ChangeClass(data["ticket"], data["class"])


def _undone(event: Event) -> Iterator[Effect]:
    data = event.data
    if (opened := data["opened"]) is not None:
        gone = {**REVIVED, "state": State.ENDED.value, "ended_at": event.at}
        outcome = {"outcome": Outcome.UNDONE.value}
        yield ChangeStage(opened["stage"], opened["before"], {**gone, **outcome})
    for stage in data["stages"]:
        yield ChangeStage(stage["stage"], stage["before"], stage["columns"])
    if (class_ := data["class"]) is not None:
        yield ChangeClass(data["ticket"], class_)
    if data["withdrawn"]:
        yield WithdrawCall(data["undone"], event.at)


def _founded(event: Event) -> Iterator[Effect]:
    yield Insert("office", {"id": 1, **event.data, "created_at": event.at})


def _day_opened(event: Event) -> Iterator[Effect]:
    yield from (_change(event, left) for left in event.data["expired"])
    # Journals begun before days were revived say nothing of it.
    yield from map(change_of_revived, event.data.get("revived", ()))


def _shifted(event: Event) -> Iterator[Effect]:
    yield ShiftPlaces(event.data["business_day"], event.data["by"])
    # Journals begun before stages could wait again say nothing of those that do not wait now.
    for other in event.data.get("others", ()):
        yield ChangeStage(other["stage"], other["before"], {"place": other["place"]})


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


def _returned(event: Event) -> Iterator[Effect]:
    yield ChangeOffice({"evacuation_at": None, "evacuation_words": None})
    # Evacuations that ended before cut calls were said again tell of none.
    for zone, call in event.data.get("again", {}).items():
        yield _announcement(event, zone, Subject.CALL, call)


def _reprinted(event: Event) -> Iterator[Effect]:
    yield _job(event, event.data["ticket"])


def _change(event: Event, data: Data) -> ChangeStage:
    return ChangeStage(data["stage"], data["before"], changes_of(event.kind, event.at, data))


def _taken(event: Event) -> Iterator[Effect]:
    yield from _numbered(event, {"state": State.WAITING.value})
    if event.data["printer"] is not None:
        yield _job(event, event.seq)


def _walked_in(event: Event) -> Iterator[Effect]:
    times = dict.fromkeys(("called_at", "last_call_at", "serving_at"), event.at)
    data = event.data
    by: Data = {name: data[name] for name in ("counter", "officer") if name in data}
    yield from _numbered(event, {"state": State.SERVING.value, **times, **by})


def _numbered(event: Event, standing: Data) -> Iterator[Effect]:
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
            "place": data["place"],
            "waiting_since": at,
            "calls": 0,
            **standing,
        },
    )
    # Only those who come to their appointment name one.
    if (appointment := data.get("appointment")) is not None:
        yield ChangeRow("appointment", appointment, {"ticket": seq})


def _job(event: Event, ticket: int) -> Insert:
    data = event.data
    job = {"id": event.seq, "ticket": ticket, "state": Slip.QUEUED.value}
    # Tickets taken before there were fallbacks and copies say nothing of them.
    more = {name: data[name] for name in ("fallbacks", "copy", "reason") if data.get(name)}
    return Insert("print_job", {**job, "printer": data["printer"], "created_at": event.at, **more})


_EFFECTS: dict[str, Callable[[Event], Iterator[Effect]]] = {
    Kind.OFFICE_CREATED: _founded,
    Kind.TICKET_TAKEN: _taken,
    Kind.WALK_IN_TAKEN: _walked_in,
    Kind.MOVE_UNDONE: _undone,
    Kind.DAY_OPENED: _day_opened,
    Kind.CLOCK_CONFIRMED: _shifted,
    Kind.SLIP_REPRINTED: _reprinted,
    Kind.TICKETS_PAUSED: _paused,
    Kind.TICKETS_RESUMED: _resumed,
    Kind.MESSAGE_ANNOUNCED: _message,
    Kind.EVACUATION_BEGUN: _evacuated,
    Kind.EVACUATION_ENDED: _returned,
    **CALENDAR_EFFECTS,
    **PEOPLE_EFFECTS,
}
