"""A pause of one dispenser, with the printer that it prints on first"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Change the schema."""
    op.add_column("printer", sa.Column("paused_at", sa.BigInteger(), nullable=True))
    op.add_column("printer", sa.Column("pause_words", sa.Text(), nullable=True))
