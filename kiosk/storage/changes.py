"""Following the journal: the events after a seq."""

from sqlalchemy import Connection, select

from kiosk.queueing.journal import SealedEvent
from kiosk.storage.statements import EVENT


def events_after(connection: Connection, seq: int, limit: int = 1000) -> list[SealedEvent]:
    """Read the events that follow ``seq``, in commit order."""
    rows = connection.execute(
        select(EVENT.c.seq, EVENT.c.at, EVENT.c.kind, EVENT.c.data, EVENT.c.hash)
        .where(EVENT.c.seq > seq)
        .order_by(EVENT.c.seq)
        .limit(limit)
    )
    return [SealedEvent(*row) for row in rows]
