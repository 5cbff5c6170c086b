"""Questions about a visit: its stages, the one it stands in, and what is set aside.

States are spelled as literals: with a value SQLite does not use a partial index.
"""

from kiosk.queueing.facts import Outcome, StageFacts, TicketFacts
from kiosk.storage.connection import Connection, only
from kiosk.storage.rows import stage_facts

_LIVE = "SELECT * FROM stage WHERE ticket = :ticket AND ended_at IS NULL AND state <> 'planned'"
_SET_ASIDE = (
    "SELECT * FROM stage WHERE business_day = :day AND state IN ('held', 'planned') ORDER BY id"
)
_PLANNED = (
    "SELECT * FROM stage WHERE business_day = :day AND state IN ('held', 'planned')"
    " AND state = 'planned' AND ticket = :ticket ORDER BY id"
)
_VISIT = (
    "SELECT * FROM stage WHERE id >= :ticket AND ticket = :ticket AND business_day = :day"
    " ORDER BY id"
)


def standing_stage(connection: Connection, ticket: TicketFacts) -> StageFacts:
    """Read the stage a ticket stands in now, or the one that ended last.

    A stage that was taken back counts only where there was no other.
    """
    live = connection.ask(_LIVE, ticket=ticket.id)
    if live:
        return stage_facts(only(live))
    ended = (one for one in stages_of(connection, ticket) if one.ended_at is not None)
    return max(ended, key=lambda one: (one.outcome != Outcome.UNDONE, one.ended_at, one.id))


def stages_of(connection: Connection, ticket: TicketFacts) -> list[StageFacts]:
    """Read a whole visit, in the order its stages were opened.

    Looks through what came since on its day: a person asks, seldom.
    """
    return stages_of_visit(connection, ticket.id, ticket.business_day)


def stages_of_visit(connection: Connection, ticket: int, business_day: str) -> list[StageFacts]:
    """Read the same by the id of its ticket."""
    rows = connection.ask(_VISIT, ticket=ticket, day=business_day)
    return [stage_facts(row) for row in rows]


def set_aside(connection: Connection, business_day: str) -> list[StageFacts]:
    """Read what is held, and what is planned, in order of id."""
    return [stage_facts(row) for row in connection.ask(_SET_ASIDE, day=business_day)]


def planned_of(connection: Connection, business_day: str, ticket: int) -> list[StageFacts]:
    """Read which services are still planned for a visit, the next one first."""
    rows = connection.ask(_PLANNED, day=business_day, ticket=ticket)
    return [stage_facts(row) for row in rows]
