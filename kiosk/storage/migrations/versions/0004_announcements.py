"""Announcements as rows; an evacuation of the office; a ticket that asks for a visual call"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

SEQ = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Change the schema."""
    op.create_table(
        "announcement",
        sa.Column("id", SEQ, autoincrement=False, nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("stage", SEQ, nullable=True),
        sa.Column("counter", sa.Integer(), nullable=True),
        sa.Column("nth", sa.Integer(), nullable=False, server_default="1"),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("stand", sa.Text(), nullable=False),
        sa.Column("manner", sa.Text(), nullable=True),
        sa.Column("started_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("heard", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["stage"], ["stage.id"]),
        sa.PrimaryKeyConstraint("id", "zone"),
    )
    still_open = sa.text("ended_at IS NULL")
    op.create_index(
        "announcement_open",
        "announcement",
        ["id"],
        sqlite_where=still_open,
        postgresql_where=still_open,
    )
    op.add_column("office", sa.Column("evacuation_at", sa.BigInteger(), nullable=True))
    op.add_column("office", sa.Column("evacuation_words", sa.Text(), nullable=True))
    for table in ("ticket", "stage"):
        op.add_column(
            table, sa.Column("visual", sa.Boolean(), nullable=False, server_default=sa.false())
        )
