"""What is to be said in the zones."""

from sqlalchemy import BigInteger, Column, ForeignKey, Text
from sqlmodel import Field, SQLModel

from kiosk.queueing.schema.columns import SEQ, partial_index


class Announcement(SQLModel, table=True):
    """What is to be said in a zone. Its stand lives here; its making and its end are events.

    ``id`` is the seq of its event; ``nth`` counts the calls of a stage; ``words``: what a message
    says besides its subject (the time a break ends).
    """

    __table_args__ = (partial_index("announcement_open", "id", where="ended_at IS NULL"),)

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
