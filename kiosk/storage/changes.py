"""Following the journal: the events after a seq."""

from kiosk.queueing.journal import SealedEvent
from kiosk.storage.connection import Connection

_AFTER = "SELECT seq, at, kind, data, hash FROM event WHERE seq > :seq ORDER BY seq LIMIT :limit"


def events_after(connection: Connection, seq: int, limit: int = 1000) -> list[SealedEvent]:
    """Read the events that follow ``seq``, in commit order."""
    names = ("seq", "at", "kind", "data", "hash")
    rows = connection.ask(_AFTER, seq=seq, limit=limit)
    return [SealedEvent(*(row[name] for name in names)) for row in rows]
