"""Counters that serve other queues than the profile says, for the rest of a day."""

from sqlalchemy import BigInteger, Column, Text
from sqlmodel import Field, SQLModel

from kiosk.queueing.schema.columns import SEQ, partial_index


class Assignment(SQLModel, table=True):
    """Which queues staff gave a counter on one business day, separated by spaces.

    No row ends with the day: those of other days are not looked at.
    """

    __table_args__ = (
        partial_index(
            "assignment_at", "business_day", "counter", where="ended_at IS NULL", unique=True
        ),
    )

    id: int = Field(sa_column=Column(SEQ, primary_key=True, autoincrement=False))
    business_day: str = Field(sa_type=Text)
    counter: int
    queues: str = Field(sa_type=Text)
    begun_at: int = Field(sa_type=BigInteger)
    ended_at: int | None = Field(default=None, sa_type=BigInteger)
