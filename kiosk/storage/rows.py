"""From rows to facts."""

from kiosk.queueing.facts import StageFacts, TicketFacts
from kiosk.storage.connection import Columns

_SPELLED = ("class_", "visual")
"""Fields that are not spelled as their column is."""


def stage_facts(columns: Columns) -> StageFacts:
    """Turn a stage's row into facts."""
    return StageFacts(
        class_=columns["class"],
        visual=bool(columns["visual"]),
        **{name: columns[name] for name in StageFacts.__slots__ if name not in _SPELLED},
    )


def ticket_facts(columns: Columns) -> TicketFacts:
    """Turn a ticket's row into facts."""
    return TicketFacts(
        class_=columns["class"],
        visual=bool(columns["visual"]),
        **{name: columns[name] for name in TicketFacts.__slots__ if name not in _SPELLED},
    )
