"""What a killed founding leaves beside the database, and who clears it away."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.app.opening import create_office
from kiosk.storage.location import Location
from kiosk.storage.unfinished import clear_unfinished, unfinished

KILLED_OVER_IT = """
import os, signal, sys
from pathlib import Path
from kiosk.storage.unfinished import unfinished
path = Path(sys.argv[1])
for suffix in ("", "-wal", "-shm"):
    fresh = unfinished(path)
    fresh.with_name(fresh.name + suffix).touch()
unfinished(path.with_name(path.name + ".key")).touch()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def killed(location: Location) -> Location:
    """A place where a founding was killed."""
    command = [sys.executable, "-c", KILLED_OVER_IT, str(location.path)]
    subprocess.run(command, check=False, timeout=30)  # noqa: S603  fixed words
    return location


def names(location: Location) -> set[str]:
    """Name all files there."""
    return {file.name for file in location.path.parent.iterdir()}


def test_the_next_founding_clears_away_what_a_killed_one_left(killed: Location) -> None:
    assert len(names(killed)) == 4
    create_office(killed)
    assert names(killed) == {killed.path.name, killed.key_file.name}


def test_a_founding_that_is_alive_is_left_in_peace(location: Location) -> None:
    theirs = unfinished(location.path)
    theirs.touch()
    clear_unfinished(location.path)
    assert theirs.exists()


def test_only_our_own_unfinished_files_are_removed(killed: Location) -> None:
    others = {"other.sqlite3.1-abcdef01.new", f"{killed.path.name}.backup", "surat.new"}
    for name in others:
        killed.path.with_name(name).touch()
    clear_unfinished(killed.path)
    assert names(killed) == others


def test_a_folder_that_is_not_there_yet_holds_nothing_to_clear(tmp_path: Path) -> None:
    clear_unfinished(tmp_path / "later" / "kiosk.sqlite3")
    assert list(tmp_path.iterdir()) == []
