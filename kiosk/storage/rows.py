"""From rows to facts, whoever read them: SQLAlchemy's mappings and sqlite3's rows alike."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from kiosk.queueing.facts import StageFacts, TicketFacts


class Columns(Protocol):
    """A row by the names of its columns."""

    def __getitem__(self, name: str, /) -> Any:  # noqa: ANN401  what a column holds
        """Give one column."""


Ask = Callable[[str, Mapping[str, object]], Sequence[Columns]]
"""Runs a reading statement with its ``:names`` inside one snapshot, on whatever driver."""


def stage_facts(columns: Columns) -> StageFacts:
    """Turn a stage's row into facts."""
    return StageFacts(
        class_=columns["class"],
        **{name: columns[name] for name in StageFacts.__slots__ if name != "class_"},
    )


def ticket_facts(columns: Columns) -> TicketFacts:
    """Turn a ticket's row into facts."""
    return TicketFacts(
        class_=columns["class"],
        **{name: columns[name] for name in TicketFacts.__slots__ if name != "class_"},
    )
