"""The office, its published profiles and its journal."""

from sqlalchemy import BigInteger, CheckConstraint, Column, Text
from sqlmodel import Field, SQLModel

from kiosk.queueing.schema.columns import SEQ


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
    closed_day: str | None = Field(default=None, sa_type=Text)


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
