"""Tickets and their stages, and the numbers they were given."""

from sqlalchemy import BigInteger, Column, ForeignKey, Text, UniqueConstraint, false
from sqlmodel import Field, SQLModel

from kiosk.queueing.schema.columns import SEQ, partial_index


class NumberSeries(SQLModel, table=True):
    """The last number given in a queue on a business day."""

    __tablename__ = "number_series"

    business_day: str = Field(sa_type=Text, primary_key=True)
    queue: str = Field(sa_type=Text, primary_key=True)
    last: int


class Ticket(SQLModel, table=True):
    """A visit: its number, class and language."""

    __table_args__ = (
        UniqueConstraint("business_day", "queue", "number", name="one_ticket_per_number"),
        UniqueConstraint("request_id", name="one_ticket_per_request"),
    )

    id: int = Field(sa_column=Column(SEQ, primary_key=True, autoincrement=False))
    business_day: str = Field(sa_type=Text)
    queue: str = Field(sa_type=Text)
    number: int
    class_: str = Field(sa_column=Column("class", Text, nullable=False))
    service: str = Field(sa_type=Text)
    taken_at: int = Field(sa_type=BigInteger)
    visual: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    ahead: int
    language: str = Field(sa_type=Text)
    profile: int
    request_id: str | None = Field(default=None, sa_type=Text)


class Stage(SQLModel, table=True):
    """One service of a visit, with its place in the line and its times.

    ``queue`` is the line it stands in, ``series`` the one that gave its number: a ticket that goes
    to another line keeps it. ``for_counter``: only that counter calls it. Of a ticket one stage at
    most is neither ended nor planned.
    """

    __table_args__ = (
        partial_index(
            "stage_waiting",
            "business_day",
            "queue",
            "for_counter",
            "class",
            "place",
            "id",
            where="state = 'waiting'",
        ),
        partial_index(
            "stage_for_counter",
            "business_day",
            "for_counter",
            "class",
            "place",
            "id",
            where="state = 'waiting' AND for_counter IS NOT NULL",
        ),
        partial_index(
            "stage_of_ticket",
            "ticket",
            where="ended_at IS NULL AND state <> 'planned'",
            unique=True,
        ),
        partial_index(
            "stage_open_at_counter",
            "counter",
            where="ended_at IS NULL AND counter IS NOT NULL",
            unique=True,
        ),
        partial_index(
            "stage_set_aside", "business_day", "id", where="state IN ('held', 'planned')"
        ),
        partial_index(
            "stage_called", "business_day", "last_call_at", where="last_call_at IS NOT NULL"
        ),
    )

    id: int = Field(sa_column=Column(SEQ, primary_key=True, autoincrement=False))
    ticket: int = Field(sa_column=Column(SEQ, ForeignKey("ticket.id"), nullable=False))
    business_day: str = Field(sa_type=Text)
    queue: str = Field(sa_type=Text)
    series: str = Field(sa_type=Text, sa_column_kwargs={"server_default": ""})
    number: int
    class_: str = Field(sa_column=Column("class", Text, nullable=False))
    service: str = Field(sa_type=Text)
    visual: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    state: str = Field(sa_type=Text)
    place: int = Field(sa_type=BigInteger)
    waiting_since: int = Field(sa_type=BigInteger)
    called_at: int | None = Field(default=None, sa_type=BigInteger)
    last_call_at: int | None = Field(default=None, sa_type=BigInteger)
    serving_at: int | None = Field(default=None, sa_type=BigInteger)
    ended_at: int | None = Field(default=None, sa_type=BigInteger)
    counter: int | None = None
    held_at: int | None = Field(default=None, sa_type=BigInteger)
    held_counter: int | None = None
    held_for: int | None = Field(default=None, sa_type=BigInteger)
    for_counter: int | None = None
    officer: int | None = None
    calls: int = 0
    outcome: str | None = Field(default=None, sa_type=Text)
