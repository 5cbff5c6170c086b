"""Short ways to move people through the small office."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from kiosk.app.acts import Acts
from kiosk.queueing.facts import Called, Class, State, Wish
from kiosk.storage.changes import events_after
from kiosk.storage.location import Location


def take(acts: Acts, service: str = "ktp", class_: Class = Class.REGULAR) -> str:
    """Take a ticket; give its code."""
    return acts.take(Wish(service, class_)).ticket.code


def call(acts: Acts, counter: int = 1) -> str | None:
    """Call the next one; give the code, or nothing when nobody waits."""
    outcome = acts.call(counter)
    return outcome.ticket if isinstance(outcome, Called) else None


def bring_to(acts: Acts, state: State, counter: int = 1) -> str:
    """Bring a fresh ticket into a state at a counter; give its code."""
    code = take(acts)
    if state is State.WAITING:
        return code
    assert call(acts, counter) == code
    if state in (State.SERVING, State.ENDED):
        acts.start(counter)
    if state is State.ENDED:
        acts.finish(counter)
    return code


def serve_all(acts: Acts, counter: int) -> list[str]:
    """Call everybody who waits for a counter; give their codes in the order of the calls."""
    codes = []
    while code := call(acts, counter):
        acts.no_show(counter)
        codes.append(code)
    return codes


def kinds(acts: Acts) -> list[str]:
    """List what the journal tells happened."""
    with acts.database.read() as connection:
        return [event.kind for event in events_after(connection, 0)]


@contextmanager
def tampering(location: Location) -> Iterator[sqlite3.Connection]:
    """Change the file behind the program's back; what guards the journal is not in the way."""
    with closing(sqlite3.connect(location.path)) as connection, connection:
        for table in ("event", "profile_version"):
            for act in ("update", "delete"):
                connection.execute(f"DROP TRIGGER {table}_refuses_{act}")
        yield connection


def rows(location: Location, query: str) -> list[tuple[object, ...]]:
    """Ask the file itself."""
    with closing(sqlite3.connect(location.path)) as connection:
        return connection.execute(query).fetchall()
