"""Slips to print, and the printers."""

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, Text
from sqlmodel import Field, SQLModel

from kiosk.queueing.schema.columns import SEQ, partial_index


class PrintJob(SQLModel, table=True):
    """A slip to print. Its state lives here; its making, end and resolution are events.

    The first job of a ticket has its id; ``copy`` counts the others from 1. ``fallbacks``: the URLs
    to go to when ``printer`` takes nothing, separated by spaces.
    """

    __tablename__ = "print_job"
    __table_args__ = (
        partial_index("print_job_open", "printer", "id", where="ended_at IS NULL"),
        partial_index(
            "print_job_unresolved", "ended_at", where="state = 'unknown' AND resolution IS NULL"
        ),
        partial_index("print_job_copy", "ticket", "copy", where="copy > 0", unique=True),
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
