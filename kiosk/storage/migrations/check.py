"""``python -m kiosk.storage.migrations.check``: the migrated database has exactly our tables."""

import sys
import tempfile
from pathlib import Path

from alembic.script import ScriptDirectory

from kiosk.storage.location import Location
from kiosk.storage.migrations.engine import sqlite_engine
from kiosk.storage.migrations.running import create_database, differences
from kiosk.storage.version import SCHEMA


def main() -> int:
    """Say what differs; the exit code is 1 when anything does."""
    problems: list[str] = []
    head = ScriptDirectory(str(Path(__file__).parent)).get_current_head()
    if head != SCHEMA:
        problems.append(f"storage/version.py says {SCHEMA}, the newest migration is {head}")
    with tempfile.TemporaryDirectory() as folder:
        location = Location(Path(folder) / "check.sqlite3")
        create_database(location)
        engine = sqlite_engine(str(location.path))
        with engine.connect() as connection:
            problems += [f"schema differs: {difference}" for difference in differences(connection)]
        engine.dispose()
    sys.stdout.write("".join(f"{problem}\n" for problem in problems) or "schema: ok\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
