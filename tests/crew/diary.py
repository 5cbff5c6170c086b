"""A diary that survives a kill: one line per fact, each written whole by one call."""

import json
import os
from pathlib import Path
from typing import Any


class Diary:
    """Appends facts; many processes may write at once."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def note(self, **facts: Any) -> None:
        """Write one fact; what was written stays, whatever happens to the process."""
        os.write(self._file, json.dumps(facts).encode() + b"\n")


def read(path: Path) -> list[dict[str, Any]]:
    """Read every fact, in the order of writing."""
    return [json.loads(line) for line in path.read_text().splitlines()]
