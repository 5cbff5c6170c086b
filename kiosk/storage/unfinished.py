"""Files that appear whole or not at all: written under another name, then put in their place.

A process that is killed over it leaves them behind; whoever makes an office there clears them away.
"""

import os
import re
import secrets
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path


def unfinished(path: Path) -> Path:
    """Name the file to write before it is put at ``path``; nobody else takes the same."""
    return path.with_name(f"{path.name}.{os.getpid()}-{secrets.token_hex(4)}.new")


def clear_unfinished(path: Path) -> None:
    """Remove what dead processes left of the database at ``path``, and of its key.

    What cannot be removed harms nobody.
    """
    with suppress(OSError):
        for left in _left_behind(path):
            left.unlink()


def _left_behind(path: Path) -> Iterator[Path]:
    import psutil  # noqa: PLC0415  only loading an office asks

    ours = re.compile(
        re.escape(path.name) + r"(\.key)?\.(\d{1,9})-[0-9a-f]{8}\.new(-wal|-shm|-journal)?"
    )
    for file in list(path.parent.iterdir()):
        named = ours.fullmatch(file.name)
        if named and not psutil.pid_exists(int(named[2])):
            yield file
