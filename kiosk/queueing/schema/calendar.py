"""Queues that staff have closed for a while, and appointments."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from kiosk.queueing.schema.columns import SEQ, partial_index


class QueueClosure(SQLModel, table=True):
    """From when to when staff had closed a queue, and what they told the citizens."""

    __tablename__ = "queue_closure"
    __table_args__ = (
        partial_index("queue_closed", "queue", where="opened_at IS NULL", unique=True),
    )

    id: int = Field(sa_column=Column(SEQ, primary_key=True, autoincrement=False))
    queue: str = Field(sa_type=Text)
    words: str = Field(sa_type=Text)
    closed_at: int = Field(sa_type=BigInteger)
    until: int | None = Field(default=None, sa_type=BigInteger)
    opened_at: int | None = Field(default=None, sa_type=BigInteger)


class Appointment(SQLModel, table=True):
    """Somebody is expected at ``at``, known by ``code`` alone; ``ticket`` once they have come."""

    __table_args__ = (
        UniqueConstraint("code", name="one_appointment_per_code"),
        Index("appointment_on", "business_day", "queue", "at"),
    )

    id: int = Field(sa_column=Column(SEQ, primary_key=True, autoincrement=False))
    code: str = Field(sa_type=Text)
    service: str = Field(sa_type=Text)
    queue: str = Field(sa_type=Text)
    class_: str = Field(sa_column=Column("class", Text, nullable=False))
    business_day: str = Field(sa_type=Text)
    at: int = Field(sa_type=BigInteger)
    booked_at: int = Field(sa_type=BigInteger)
    ticket: int | None = Field(
        default=None, sa_column=Column(SEQ, ForeignKey("ticket.id"), nullable=True)
    )
    cancelled_at: int | None = Field(default=None, sa_type=BigInteger)
