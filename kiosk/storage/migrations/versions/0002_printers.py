"""Printers as rows; copies, fallbacks and resolutions of slips; a pause of the tickets"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Change the schema."""
    op.create_table(
        "printer",
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("capability", sa.Text(), nullable=True),
        sa.Column("probed_at", sa.BigInteger(), nullable=True),
        sa.Column("said", sa.Text(), nullable=True),
        sa.Column("said_at", sa.BigInteger(), nullable=True),
        sa.Column("used_mm", sa.BigInteger(), nullable=False),
        sa.Column("roll_mm", sa.Integer(), nullable=False),
        sa.Column("roll_changed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("url"),
    )
    op.add_column("office", sa.Column("paused_at", sa.BigInteger(), nullable=True))
    op.add_column("office", sa.Column("pause_words", sa.Text(), nullable=True))
    op.add_column("print_job", sa.Column("copy", sa.Integer(), nullable=False, server_default="0"))
    for name in ("reason", "fallbacks", "resolution"):
        op.add_column("print_job", sa.Column(name, sa.Text(), nullable=True))
    _index("print_job_unresolved", ["ended_at"], "state = 'unknown' AND resolution IS NULL")
    _index("print_job_copy", ["ticket", "copy"], "copy > 0", unique=True)


def _index(name: str, columns: list[str], where: str, *, unique: bool = False) -> None:
    held = sa.text(where)
    op.create_index(
        name, "print_job", columns, unique=unique, sqlite_where=held, postgresql_where=held
    )
