"""Officers and their shifts; stages that are held, planned, or meant for one counter"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

SEQ = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Change the schema."""
    op.create_table(
        "officer",
        sa.Column("id", SEQ, autoincrement=False, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("pin_hash", sa.Text(), nullable=True),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        sa.Column("dismissed_at", sa.BigInteger(), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("locked_until", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "shift",
        sa.Column("id", SEQ, autoincrement=False, nullable=False),
        sa.Column("officer", SEQ, nullable=False),
        sa.Column("counter", sa.Integer(), nullable=False),
        sa.Column("begun_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("ending", sa.Text(), nullable=True),
        sa.Column("break_since", sa.BigInteger(), nullable=True),
        sa.Column("break_reason", sa.Text(), nullable=True),
        sa.Column("break_until", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["officer"], ["officer.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    _index("officer_code", "officer", ["code"], "dismissed_at IS NULL", unique=True)
    _index("shift_of_officer", "shift", ["officer"], "ended_at IS NULL", unique=True)
    _index("shift_at_counter", "shift", ["counter"], "ended_at IS NULL", unique=True)
    op.add_column("stage", sa.Column("series", sa.Text(), nullable=False, server_default=""))
    op.execute("UPDATE stage SET series = queue")
    for name, kind in (
        ("held_at", sa.BigInteger()),
        ("held_counter", sa.Integer()),
        ("held_for", sa.BigInteger()),
        ("for_counter", sa.Integer()),
    ):
        op.add_column("stage", sa.Column(name, kind, nullable=True))
    _index("stage_set_aside", "stage", ["business_day", "id"], "state IN ('held', 'planned')")
    op.drop_index("stage_waiting", "stage")
    in_line = ["class", "place", "id"]
    waiting, of_counter = "state = 'waiting'", "state = 'waiting' AND for_counter IS NOT NULL"
    _index("stage_waiting", "stage", ["business_day", "queue", "for_counter", *in_line], waiting)
    _index("stage_for_counter", "stage", ["business_day", "for_counter", *in_line], of_counter)
    live = "ended_at IS NULL AND state <> 'planned'"
    _index("stage_of_ticket", "stage", ["ticket"], live, unique=True)


def _index(name: str, table: str, columns: list[str], where: str, *, unique: bool = False) -> None:
    holds = sa.text(where)
    op.create_index(name, table, columns, unique=unique, sqlite_where=holds, postgresql_where=holds)
