"""Reading from the journal what happened to people, whoever did it and in whichever process."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from benchmarks.offices import office
from kiosk.queueing.journal import Event, Kind
from kiosk.storage.location import Location
from kiosk.storage.verifying import all_events


@dataclass(frozen=True)
class Read:
    """What was counted; ``problems`` are those that ``kiosk verify`` finds."""

    tickets: int
    duplicates: int
    gaps: int
    called: int
    called_twice: int
    overtakings: int
    problems: int


def read_back(location: Location) -> Read:
    """Read an office's whole journal."""
    with office(location) as acts:
        with acts.database.read() as connection:
            events = [event.opened() for event in all_events(connection)]
        problems = len(acts.verify().problems)
    taken = [event for event in events if event.kind == Kind.TICKET_TAKEN]
    calls = Counter(event.data["ticket"] for event in events if event.kind == Kind.TICKET_CALLED)
    numbers = _numbers(taken)
    return Read(
        tickets=len(taken),
        duplicates=sum(len(line) - len(set(line)) for line in numbers),
        gaps=sum(max(line) - len(set(line)) for line in numbers),
        called=len(calls),
        called_twice=sum(times > 1 for times in calls.values()),
        overtakings=_overtakings(taken, list(calls)),
        problems=problems,
    )


def _numbers(taken: Sequence[Event]) -> list[list[int]]:
    lines = defaultdict(list)
    for event in taken:
        lines[event.data["business_day"], event.data["queue"]].append(event.data["number"])
    return list(lines.values())


def _overtakings(taken: Sequence[Event], called: Sequence[int]) -> int:
    """Count calls of someone who came after the next one called in the same line and class."""
    line = {event.seq: (event.data["queue"], event.data["class"]) for event in taken}
    order = defaultdict(list)
    for ticket in called:
        order[line[ticket]].append(ticket)
    return sum(later < earlier for one in order.values() for earlier, later in pairwise(one))
