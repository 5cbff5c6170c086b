"""Effects of what staff change in a day: its end, queues, counters, appointments."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from kiosk.queueing.journal import Event, Kind
from kiosk.queueing.moves import changes_of
from kiosk.queueing.reviving import change_of_revived
from kiosk.queueing.row_changes import ChangeOffice, ChangeRow, ChangeStage, Effect, Insert


def _day_closed(event: Event) -> Iterator[Effect]:
    yield ChangeOffice({"closed_day": event.data["business_day"]})
    for left in event.data["expired"]:
        columns = changes_of(Kind.DAY_OPENED, event.at, left)
        yield ChangeStage(left["stage"], left["before"], columns)


def _day_reopened(event: Event) -> Iterator[Effect]:
    yield ChangeOffice({"closed_day": None})
    yield from map(change_of_revived, event.data["revived"])


def _queue_closed(event: Event) -> Iterator[Effect]:
    data = event.data
    if data["instead_of"] is not None:
        yield ChangeRow("queue_closure", data["instead_of"], {"opened_at": event.at})
    said = {name: data[name] for name in ("queue", "words", "until")}
    yield Insert("queue_closure", {"id": event.seq, "closed_at": event.at, **said})


def _queue_opened(event: Event) -> Iterator[Effect]:
    yield ChangeRow("queue_closure", event.data["closure"], {"opened_at": event.at})


def _assigned(event: Event) -> Iterator[Effect]:
    data = event.data
    if data["instead_of"] is not None:
        yield ChangeRow("assignment", data["instead_of"], {"ended_at": event.at})
    given = {name: data[name] for name in ("business_day", "counter")}
    queues = " ".join(data["queues"])
    yield Insert("assignment", {"id": event.seq, **given, "queues": queues, "begun_at": event.at})


def _as_published(event: Event) -> Iterator[Effect]:
    yield ChangeRow("assignment", event.data["assignment"], {"ended_at": event.at})


def _booked(event: Event) -> Iterator[Effect]:
    booked = {name: said for name, said in event.data.items() if name != "officer"}
    yield Insert("appointment", {"id": event.seq, "booked_at": event.at, **booked})


def _cancelled(event: Event) -> Iterator[Effect]:
    yield ChangeRow("appointment", event.data["appointment"], {"cancelled_at": event.at})


CALENDAR_EFFECTS: Mapping[str, Callable[[Event], Iterator[Effect]]] = MappingProxyType(
    {
        Kind.QUEUE_CLOSED: _queue_closed,
        Kind.QUEUE_OPENED: _queue_opened,
        Kind.COUNTER_ASSIGNED: _assigned,
        Kind.COUNTER_AS_PUBLISHED: _as_published,
        Kind.DAY_CLOSED: _day_closed,
        Kind.DAY_REOPENED: _day_reopened,
        Kind.APPOINTMENT_BOOKED: _booked,
        Kind.APPOINTMENT_CANCELLED: _cancelled,
    }
)
