"""Effects of events about people: the rows of officers and shifts.

A name, a code and all about a PIN are columns that no event holds, so no replay rebuilds them: an
officer's row is made nameless, and the operation that adds them writes the rest.
"""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from kiosk.queueing.journal import Event, Kind
from kiosk.queueing.row_changes import ChangeOpen, Effect, Insert

ENDS = {"officer": "dismissed_at", "shift": "ended_at"}
"""The column that is empty as long as such a row may change."""


def _officer_added(event: Event) -> Iterator[Effect]:
    nameless = {"id": event.seq, "code": "", "name": ""}
    yield Insert("officer", {**nameless, "role": event.data["role"], "added_at": event.at})


def _officer_dismissed(event: Event) -> Iterator[Effect]:
    yield ChangeOpen("officer", event.data["officer"], {"dismissed_at": event.at})


def _shift_begun(event: Event) -> Iterator[Effect]:
    named = {name: event.data[name] for name in ("officer", "counter")}
    yield Insert("shift", {"id": event.seq, **named, "begun_at": event.at})


def _shift_ended(event: Event) -> Iterator[Effect]:
    ended = {name: event.data[name] for name in ("ended_at", "ending")}
    yield ChangeOpen("shift", event.data["shift"], ended)


def _break_begun(event: Event) -> Iterator[Effect]:
    data = event.data
    away = {"break_reason": data["reason"], "break_until": data["until"]}
    yield ChangeOpen("shift", data["shift"], {"break_since": event.at, **away})


def _break_ended(event: Event) -> Iterator[Effect]:
    back = {"break_since": None, "break_reason": None, "break_until": event.at}
    yield ChangeOpen("shift", event.data["shift"], back)


PEOPLE_EFFECTS: Mapping[str, Callable[[Event], Iterator[Effect]]] = MappingProxyType(
    {
        Kind.OFFICER_ADDED: _officer_added,
        Kind.OFFICER_DISMISSED: _officer_dismissed,
        Kind.SHIFT_BEGUN: _shift_begun,
        Kind.SHIFT_ENDED: _shift_ended,
        Kind.BREAK_BEGUN: _break_begun,
        Kind.BREAK_ENDED: _break_ended,
    }
)
