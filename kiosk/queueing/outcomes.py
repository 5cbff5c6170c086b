"""Outcomes of moves that lead into a line or back: frozen facts, like those in ``facts``."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Joined:
    """A ticket stands in a line: ``ahead`` people are called before it as the line stands now.

    ``counter`` is where that was done; ``for_counter`` the only one that calls it.
    """

    move: str
    ticket: str
    counter: int | None
    queue: str
    service: str
    class_: str
    ahead: int
    for_counter: int | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """Another service is planned for a visit: its turn comes when the one before is served."""

    ticket: str
    counter: int
    service: str
    queue: str


@dataclass(frozen=True, slots=True)
class Closed:
    """A counter closes; ``put_back`` is the line that its open ticket stands in again."""

    counter: int
    put_back: Joined | None


@dataclass(frozen=True, slots=True)
class TakenBack:
    """One move that was undone. ``state`` is how its ticket stands again."""

    move: str
    ticket: str
    state: str


@dataclass(frozen=True, slots=True)
class Undone:
    """The last act at a counter was taken back: its moves, the last one first.

    ``withdrawn``: a call was among them. It may have been heard; the person waits again.
    """

    counter: int
    moves: tuple[TakenBack, ...]
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class Service:
    """One service of a visit: in which line, where, and when. ``counter``: or the one it is for."""

    service: str
    queue: str
    state: str
    outcome: str | None
    counter: int | None
    waiting_since: int
    called_at: int | None
    serving_at: int | None
    ended_at: int | None


@dataclass(frozen=True, slots=True)
class Visit:
    """A ticket with all its services; ``ahead`` while it waits."""

    ticket: str
    class_: str
    taken_at: int
    state: str
    ahead: int | None
    services: tuple[Service, ...]
