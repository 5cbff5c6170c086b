"""What the tables are made of."""

from sqlalchemy import BigInteger, Index, Integer, text

SEQ = BigInteger().with_variant(Integer(), "sqlite")
"""A journal position: 64 bits everywhere; on SQLite the spelling that makes it the row's own id."""


def partial_index(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """Index only the rows of which ``where`` holds: it stays small for ever."""
    holds = text(where)
    return Index(name, *columns, unique=unique, sqlite_where=holds, postgresql_where=holds)
