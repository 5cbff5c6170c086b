"""The rows that events about people make and change: the same live and in the replay.

A name, a code and all about a PIN are columns that no event holds, so no replay rebuilds them: an
officer's row is made nameless, and the operation that adds them writes the rest.
"""

from typing import Any

from kiosk.queueing.journal import Event, Kind

Columns = dict[str, Any]

MAKING = {Kind.OFFICER_ADDED.value: "officer", Kind.SHIFT_BEGUN.value: "shift"}
"""The table of the row that each of these kinds makes; its id is the event's seq."""

CHANGING = {
    Kind.OFFICER_DISMISSED.value: "officer",
    Kind.SHIFT_ENDED.value: "shift",
    Kind.BREAK_BEGUN.value: "shift",
    Kind.BREAK_ENDED.value: "shift",
}
"""The table of the row that each of these kinds changes; the event names its id."""

ENDS = {"officer": "dismissed_at", "shift": "ended_at"}
"""The column that is empty as long as such a row may change."""


def row_made(event: Event) -> Columns:
    """Give the row that an event makes."""
    if event.kind == Kind.OFFICER_ADDED:
        return {
            "id": event.seq,
            "code": "",
            "name": "",
            "role": event.data["role"],
            "added_at": event.at,
        }
    named = {name: event.data[name] for name in ("officer", "counter")}
    return {"id": event.seq, **named, "begun_at": event.at}


def row_changed(event: Event) -> Columns:
    """Give the columns that an event changes."""
    data = event.data
    match event.kind:
        case Kind.OFFICER_DISMISSED:
            return {"dismissed_at": event.at}
        case Kind.SHIFT_ENDED:
            return {"ended_at": data["ended_at"], "ending": data["ending"]}
        case Kind.BREAK_BEGUN:
            began = {"break_since": event.at, "break_reason": data["reason"]}
            return {**began, "break_until": data["until"]}
        case _:
            return {"break_since": None, "break_reason": None, "break_until": event.at}
