"""Which schema this program reads and writes. Windows check it here and never load Alembic."""

APPLICATION_ID = 0x4B494F53
"""``PRAGMA application_id`` of our files: ``KIOS``."""

SCHEMAS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007")
"""Every schema so far, oldest first; the last is the one in use."""

SCHEMA = SCHEMAS[-1]
