"""The people who work in the hall, and their shifts at its counters."""

from sqlalchemy import BigInteger, Column, ForeignKey, Text
from sqlmodel import Field, SQLModel

from kiosk.queueing.schema.columns import SEQ, partial_index


class Officer(SQLModel, table=True):
    """Somebody who works here. Names and PINs are in this table alone; the journal knows the id.

    ``failures``: wrong PINs in a row; until ``locked_until`` no PIN is tried.
    """

    __table_args__ = (
        partial_index("officer_code", "code", where="dismissed_at IS NULL", unique=True),
    )

    id: int = Field(sa_column=Column(SEQ, primary_key=True, autoincrement=False))
    code: str = Field(sa_type=Text)
    name: str = Field(sa_type=Text)
    role: str = Field(sa_type=Text)
    pin_hash: str | None = Field(default=None, sa_type=Text)
    added_at: int = Field(sa_type=BigInteger)
    dismissed_at: int | None = Field(default=None, sa_type=BigInteger)
    failures: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    locked_until: int | None = Field(default=None, sa_type=BigInteger)


class Shift(SQLModel, table=True):
    """An officer's time at one counter; a break is a part of it."""

    __table_args__ = (
        partial_index("shift_of_officer", "officer", where="ended_at IS NULL", unique=True),
        partial_index("shift_at_counter", "counter", where="ended_at IS NULL", unique=True),
    )

    id: int = Field(sa_column=Column(SEQ, primary_key=True, autoincrement=False))
    officer: int = Field(sa_column=Column(SEQ, ForeignKey("officer.id"), nullable=False))
    counter: int
    begun_at: int = Field(sa_type=BigInteger)
    ended_at: int | None = Field(default=None, sa_type=BigInteger)
    ending: str | None = Field(default=None, sa_type=Text)
    break_since: int | None = Field(default=None, sa_type=BigInteger)
    break_reason: str | None = Field(default=None, sa_type=Text)
    break_until: int | None = Field(default=None, sa_type=BigInteger)
