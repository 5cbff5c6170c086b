"""Every table. Rows are the present; the journal (``event``) is the past.

Instants are microseconds since 1970-01-01 UTC, business days ``YYYY-MM-DD`` of the office's zone.
``ticket.id`` and ``stage.id`` are the seq of the event that made them, so a replay finds the same
ids. Partial indexes hold only what is waiting, open or called, so a call costs the same after ten
years as on the first day.
"""

from sqlmodel import SQLModel

from kiosk.queueing.schema import announcements, calendar, counters, line, office, people, slips

metadata = SQLModel.metadata
"""All tables, for the migrations."""

__all__ = [
    "announcements",
    "calendar",
    "counters",
    "line",
    "metadata",
    "office",
    "people",
    "slips",
]
