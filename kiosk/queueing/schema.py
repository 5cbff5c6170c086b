"""Every table. Rows are the present; the journal (``event``) is the past.

Instants are microseconds since 1970-01-01 UTC, business days ``YYYY-MM-DD`` of the office's zone.
``ticket.id`` and ``stage.id`` are the seq of the event that made them, so a replay finds the same
ids. Partial indexes hold only what is waiting, open or called, so a call costs the same after ten
years as on the first day.
"""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Text,
    UniqueConstraint,
    false,
    text,
)
from sqlmodel import Field, SQLModel

metadata = SQLModel.metadata
"""All tables below, for statements and migrations."""

SEQ = BigInteger().with_variant(Integer(), "sqlite")
"""A journal position: 64 bits everywhere; on SQLite the spelling that makes it the row's own id."""


class Office(SQLModel, table=True):
    """The one office of this database."""

    __table_args__ = (CheckConstraint("id = 1", name="one_office"),)

    id: int = Field(default=1, primary_key=True)
    code: str = Field(sa_type=Text)
    demo: bool
    created_at: int = Field(sa_type=BigInteger)
    paused_at: int | None = Field(default=None, sa_type=BigInteger)
    pause_words: str | None = Field(default=None, sa_type=Text)
    evacuation_at: int | None = Field(default=None, sa_type=BigInteger)
    evacuation_words: str | None = Field(default=None, sa_type=Text)


class ProfileVersion(SQLModel, table=True):
    """A published profile: immutable, named by the seq of its event."""

    __tablename__ = "profile_version"

    id: int = Field(sa_column=Column(SEQ, primary_key=True, autoincrement=False))
    sha256: str = Field(sa_type=Text)
    body: str = Field(sa_type=Text)
    published_at: int = Field(sa_type=BigInteger)


class JournalHead(SQLModel, table=True):
    """Where the journal stands: locked first by every writing transaction."""

    __tablename__ = "journal_head"
    __table_args__ = (CheckConstraint("id = 1", name="one_head"),)

    id: int = Field(default=1, primary_key=True)
    seq: int = Field(sa_type=BigInteger)
    hash: str = Field(sa_type=Text)
    at: int = Field(sa_type=BigInteger)
    business_day: str = Field(sa_type=Text)
    profile: int


class Event(SQLModel, table=True):
    """The journal: append only, guarded by triggers, chained by ``hash``."""

    seq: int = Field(sa_column=Column(SEQ, primary_key=True, autoincrement=False))
    at: int = Field(sa_type=BigInteger)
    kind: str = Field(sa_type=Text)
    data: str = Field(sa_type=Text)
    hash: str = Field(sa_type=Text)


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
    """One service of a visit, with its place in the line and its times."""

    __table_args__ = (
        Index(
            "stage_waiting",
            "business_day",
            "queue",
            "class",
            "place",
            "id",
            sqlite_where=text("state = 'waiting'"),
            postgresql_where=text("state = 'waiting'"),
        ),
        Index(
            "stage_open_at_counter",
            "counter",
            unique=True,
            sqlite_where=text("ended_at IS NULL AND counter IS NOT NULL"),
            postgresql_where=text("ended_at IS NULL AND counter IS NOT NULL"),
        ),
        Index(
            "stage_called",
            "business_day",
            "last_call_at",
            sqlite_where=text("last_call_at IS NOT NULL"),
            postgresql_where=text("last_call_at IS NOT NULL"),
        ),
    )

    id: int = Field(sa_column=Column(SEQ, primary_key=True, autoincrement=False))
    ticket: int = Field(sa_column=Column(SEQ, ForeignKey("ticket.id"), nullable=False))
    business_day: str = Field(sa_type=Text)
    queue: str = Field(sa_type=Text)
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
    officer: int | None = None
    calls: int = 0
    outcome: str | None = Field(default=None, sa_type=Text)


class PrintJob(SQLModel, table=True):
    """A slip to print. Its state lives here; its making, end and resolution are events.

    The first job of a ticket has its id; ``copy`` counts the others from 1. ``fallbacks``: the URLs
    to go to when ``printer`` takes nothing, separated by spaces.
    """

    __tablename__ = "print_job"
    __table_args__ = (
        Index(
            "print_job_open",
            "printer",
            "id",
            sqlite_where=text("ended_at IS NULL"),
            postgresql_where=text("ended_at IS NULL"),
        ),
        Index(
            "print_job_unresolved",
            "ended_at",
            sqlite_where=text("state = 'unknown' AND resolution IS NULL"),
            postgresql_where=text("state = 'unknown' AND resolution IS NULL"),
        ),
        Index(
            "print_job_copy",
            "ticket",
            "copy",
            unique=True,
            sqlite_where=text("copy > 0"),
            postgresql_where=text("copy > 0"),
        ),
    )

    id: int = Field(sa_column=Column(SEQ, primary_key=True, autoincrement=False))
    ticket: int = Field(sa_column=Column(SEQ, ForeignKey("ticket.id"), nullable=False))
    state: str = Field(sa_type=Text)
    printer: str = Field(sa_type=Text)
    created_at: int = Field(sa_type=BigInteger)
    ended_at: int | None = Field(default=None, sa_type=BigInteger)
    detail: str | None = Field(default=None, sa_type=Text)
    copy_: int = Field(
        default=0, sa_column=Column("copy", Integer, nullable=False, server_default="0")
    )
    reason: str | None = Field(default=None, sa_type=Text)
    fallbacks: str | None = Field(default=None, sa_type=Text)
    resolution: str | None = Field(default=None, sa_type=Text)


class Announcement(SQLModel, table=True):
    """What is to be said in a zone. Its stand lives here; its making and its end are events.

    ``id`` is the seq of its event; ``nth`` counts the calls of a stage; ``words``: what a message
    says besides its subject (the time a break ends).
    """

    __table_args__ = (
        Index(
            "announcement_open",
            "id",
            sqlite_where=text("ended_at IS NULL"),
            postgresql_where=text("ended_at IS NULL"),
        ),
    )

    id: int = Field(sa_column=Column(SEQ, primary_key=True, autoincrement=False))
    zone: str = Field(sa_type=Text, primary_key=True)
    subject: str = Field(sa_type=Text)
    at: int = Field(sa_type=BigInteger)
    stage: int | None = Field(
        default=None, sa_column=Column(SEQ, ForeignKey("stage.id"), nullable=True)
    )
    counter: int | None = None
    nth: int = Field(default=1, sa_column_kwargs={"server_default": "1"})
    words: str | None = Field(default=None, sa_type=Text)
    stand: str = Field(sa_type=Text)
    manner: str | None = Field(default=None, sa_type=Text)
    started_at: int | None = Field(default=None, sa_type=BigInteger)
    ended_at: int | None = Field(default=None, sa_type=BigInteger)
    heard: str | None = Field(default=None, sa_type=Text)


class Printer(SQLModel, table=True):
    """What is known of a printer: learned from it and counted, so nothing a replay could rebuild.

    ``capability`` and ``said`` are JSON. ``used_mm`` of paper since the roll was changed. The
    pause is that of the dispensers that print here first.
    """

    url: str = Field(sa_type=Text, primary_key=True)
    name: str = Field(sa_type=Text)
    capability: str | None = Field(default=None, sa_type=Text)
    probed_at: int | None = Field(default=None, sa_type=BigInteger)
    said: str | None = Field(default=None, sa_type=Text)
    said_at: int | None = Field(default=None, sa_type=BigInteger)
    used_mm: int = Field(default=0, sa_type=BigInteger)
    roll_mm: int
    roll_changed_at: int | None = Field(default=None, sa_type=BigInteger)
    paused_at: int | None = Field(default=None, sa_type=BigInteger)
    pause_words: str | None = Field(default=None, sa_type=Text)
