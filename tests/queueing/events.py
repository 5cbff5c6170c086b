"""A short history for tests of the journal and its replay."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from kiosk.queueing.journal import GENESIS, Event, Kind, SealedEvent, seal

KEY = bytes(range(32))
DAY = "2026-11-24"


def chained(events: Sequence[Event], key: bytes = KEY) -> list[SealedEvent]:
    """Seal events one after the other."""
    sealed: list[SealedEvent] = []
    for event in events:
        sealed.append(seal(event, sealed[-1].hash if sealed else GENESIS, key))
    return sealed


@dataclass
class History:
    """Events in the making: each takes the next seq, a thousand microseconds later."""

    events: list[Event] = field(default_factory=list)

    def add(self, kind: Kind, **data: Any) -> int:
        """Let something happen; give its seq."""
        seq = len(self.events) + 1
        self.events.append(Event(seq, seq * 1_000, kind.value, data))
        return seq

    def take(self, number: int, day: str = DAY, **changes: Any) -> int:
        """Let somebody take the next number of queue A."""
        seq = len(self.events) + 1
        data = {
            "business_day": day,
            "queue": "A",
            "number": number,
            "class": "regular",
            "service": "ktp",
            "place": seq * 1_000,
            "ahead": 0,
            "language": "id",
            "profile": 2,
            "request_id": None,
            "printer": None,
        }
        return self.add(Kind.TICKET_TAKEN, **(data | changes))

    def call(self, stage: int, counter: int = 2) -> int:
        """Let a counter call a stage that waits."""
        return self.move(Kind.TICKET_CALLED, stage, "waiting", counter=counter, calls=1)

    def move(self, kind: Kind, stage: int, before: str, **data: Any) -> int:
        """Let a stage make a move."""
        return self.add(kind, stage=stage, ticket=stage, code="A001", before=before, **data)
