"""Processes of a benchmark: started as people start them, told apart by id, ended by id."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

NO_SETTINGS = Path(__file__).parents[1] / "build" / "no-settings"
"""A folder in which there is no settings file; a sound library keeps its own files there."""

FAREWELL = 5.0
"""Seconds a child may take to end when asked to."""


def environment(**given: str) -> dict[str, str]:
    """Give the environment of a child: no office of this machine, no screen, stored bytecode."""
    NO_SETTINGS.mkdir(parents=True, exist_ok=True)
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("KIOSK_") and name != "PYTHONDONTWRITEBYTECODE"
    }
    kept |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    return {**kept, "XDG_CONFIG_HOME": str(NO_SETTINGS), **given}


@contextmanager
def child(
    arguments: Sequence[str], given: Mapping[str, str] | None = None
) -> Iterator[subprocess.Popen[str]]:
    """Run ``python ARGUMENTS`` beside this process; it ends with the block at the latest."""
    process = subprocess.Popen(  # noqa: S603  our own interpreter
        [sys.executable, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment(**(given or {})),
    )
    try:
        yield process
    finally:
        _end(process)


def said(process: subprocess.Popen[str]) -> dict[str, Any]:
    """Read the one JSON object that a child says next."""
    assert process.stdout is not None  # noqa: S101  ``child`` asks for it
    line = process.stdout.readline()
    if not line:
        raise ChildSilent(process.args)
    answer: dict[str, Any] = json.loads(line)
    return answer


class ChildSilent(RuntimeError):
    """A child ended without having said what it was asked for."""

    def __init__(self, arguments: object) -> None:
        super().__init__(f"said nothing: {arguments}")


def _end(process: subprocess.Popen[str]) -> None:
    if process.poll() is None:
        process.terminate()
    try:
        process.communicate(timeout=FAREWELL)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
