"""The journal: events in commit order, their canonical form, and the keyed hash chain.

Each event's hash is HMAC-SHA256 over ``[format, hash before, seq, at, kind, data]`` as canonical
JSON (sorted keys, no spaces, UTF-8). Whoever changes, inserts or removes an event without the
office's key breaks the chain from there on. Removing the *last* events together with their rows
cannot be seen from inside the file: it shows only against a head published elsewhere.
"""

import hashlib
import hmac
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

FORMAT = 1
GENESIS = "0" * 64
"""The hash before the first event."""

Data = dict[str, Any]


class Kind(StrEnum):
    """What can happen, one kind per act."""

    OFFICE_CREATED = "office_created"
    PROFILE_PUBLISHED = "profile_published"
    DAY_OPENED = "day_opened"
    CLOCK_CONFIRMED = "clock_confirmed"
    TICKET_TAKEN = "ticket_taken"
    TICKET_CALLED = "ticket_called"
    TICKET_RECALLED = "ticket_recalled"
    SERVICE_STARTED = "service_started"
    SERVICE_FINISHED = "service_finished"
    TICKET_NO_SHOW = "ticket_no_show"
    TICKET_CHOSEN = "ticket_chosen"
    TICKET_HELD = "ticket_held"
    TICKET_RESUMED = "ticket_resumed"
    TICKET_TRANSFERRED = "ticket_transferred"
    TICKET_RETURNED = "ticket_returned"
    TICKET_PUT_BACK = "ticket_put_back"
    TICKET_CANCELLED = "ticket_cancelled"
    CLASS_CHANGED = "class_changed"
    SERVICE_ADDED = "service_added"
    WALK_IN_TAKEN = "walk_in_taken"
    MOVE_UNDONE = "move_undone"
    SLIP_ENDED = "slip_ended"
    SLIP_RESOLVED = "slip_resolved"
    SLIP_REPRINTED = "slip_reprinted"
    ROLL_CHANGED = "roll_changed"
    TICKETS_PAUSED = "tickets_paused"
    TICKETS_RESUMED = "tickets_resumed"
    MESSAGE_ANNOUNCED = "message_announced"
    ANNOUNCEMENT_ENDED = "announcement_ended"
    ANNOUNCEMENTS_DROPPED = "announcements_dropped"
    EVACUATION_BEGUN = "evacuation_begun"
    EVACUATION_ENDED = "evacuation_ended"
    DISPENSER_PAUSED = "dispenser_paused"
    DISPENSER_RESUMED = "dispenser_resumed"
    QUEUE_CLOSED = "queue_closed"
    QUEUE_OPENED = "queue_opened"
    DAY_CLOSED = "day_closed"
    DAY_REOPENED = "day_reopened"
    APPOINTMENT_BOOKED = "appointment_booked"
    APPOINTMENT_CANCELLED = "appointment_cancelled"
    OFFICER_ADDED = "officer_added"
    OFFICER_DISMISSED = "officer_dismissed"
    OFFICER_LOCKED = "officer_locked"
    PIN_CHANGED = "pin_changed"
    SHIFT_BEGUN = "shift_begun"
    SHIFT_ENDED = "shift_ended"
    BREAK_BEGUN = "break_begun"
    BREAK_ENDED = "break_ended"
    COUNTER_ASSIGNED = "counter_assigned"
    COUNTER_AS_PUBLISHED = "counter_as_published"


@dataclass(frozen=True, slots=True)
class Event:
    """One act: ``seq`` gapless from 1, ``at`` an instant, ``data`` enough to rebuild the rows."""

    seq: int
    at: int
    kind: str
    data: Data


@dataclass(frozen=True, slots=True)
class SealedEvent:
    """An event as stored: its data in canonical text and the hash that seals it."""

    seq: int
    at: int
    kind: str
    text: str
    hash: str

    def opened(self) -> Event:
        """Read the data back."""
        return Event(self.seq, self.at, self.kind, json.loads(self.text))


_encode = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
).encode


def seal(event: Event, before: str, key: bytes) -> SealedEvent:
    """Put an event into canonical form and chain it to the hash before."""
    text = _encode(event.data)
    return _sealed(SealedEvent(event.seq, event.at, event.kind, text, ""), before, key)


def first_break(events: Iterable[SealedEvent], key: bytes) -> int | None:
    """Find the first seq at which the chain does not hold; ``None`` when all of it does."""
    before, expected = GENESIS, 1
    for event in events:
        sealed = _sealed(event, before, key)
        if event.seq != expected or not hmac.compare_digest(sealed.hash, event.hash):
            return expected
        before, expected = event.hash, expected + 1
    return None


def is_first_sealed_by(key: bytes, event: SealedEvent) -> bool:
    """Tell whether a journal's first event was sealed with this key: it is the office's own."""
    return first_break([event], key) is None


def _sealed(event: SealedEvent, before: str, key: bytes) -> SealedEvent:
    canonical = f'[{FORMAT},"{before}",{event.seq},{event.at},"{event.kind}",{event.text}]'
    return replace(event, hash=hmac.digest(key, canonical.encode(), hashlib.sha256).hex())
