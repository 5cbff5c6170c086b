"""The schema's history (Alembic). Only creating and upgrading a database load this package."""
