"""Counters that serve other queues for the rest of a day"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

SEQ = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Change the schema."""
    op.create_table(
        "assignment",
        sa.Column("id", SEQ, autoincrement=False, nullable=False),
        sa.Column("business_day", sa.Text(), nullable=False),
        sa.Column("counter", sa.Integer(), nullable=False),
        sa.Column("queues", sa.Text(), nullable=False),
        sa.Column("begun_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    stands = sa.text("ended_at IS NULL")
    op.create_index(
        "assignment_at",
        "assignment",
        ["business_day", "counter"],
        unique=True,
        sqlite_where=stands,
        postgresql_where=stands,
    )
