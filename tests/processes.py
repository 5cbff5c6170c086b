"""Real ``python -m kiosk`` processes for tests: started, waited for within bounds, ended by pid."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic, sleep
from typing import IO, Any

PATIENCE = 30.0
"""Seconds a command may take on a busy machine."""

STEP = 0.02


@dataclass(frozen=True)
class Ended:
    """How a process ended."""

    code: int
    out: str
    err: str

    @property
    def facts(self) -> dict[str, Any]:
        """The one JSON object on standard output."""
        [line] = self.out.splitlines()
        facts: dict[str, Any] = json.loads(line)
        return facts

    @property
    def logs(self) -> list[dict[str, Any]]:
        """The log lines on standard error; each is JSON."""
        return [json.loads(line) for line in self.err.splitlines()]


@dataclass
class Programs:
    """Starts programs over one database; none outlives the test."""

    database: Path
    env: dict[str, str] = field(default_factory=dict)
    started: list[subprocess.Popen[str]] = field(default_factory=list)

    def start(
        self,
        *arguments: str,
        stdout: int | IO[bytes] = subprocess.PIPE,
        stderr: int | IO[bytes] = subprocess.PIPE,
        module: str = "kiosk",
    ) -> subprocess.Popen[str]:
        """Start ``python -m kiosk`` with arguments."""
        program = subprocess.Popen(  # noqa: S603  our own program, no shell
            [sys.executable, "-m", module, *arguments],
            env=self._environment(),
            stdin=subprocess.PIPE,
            stdout=stdout,
            stderr=stderr,
            text=True,
        )
        self.started.append(program)
        return program

    def run(self, *arguments: str) -> Ended:
        """Run a command to its end."""
        return ended(self.start(*arguments))

    def end_all(self) -> None:
        """Kill what is still running, each by its own id."""
        for program in self.started:
            if program.poll() is None:
                program.kill()
            program.wait(timeout=PATIENCE)
            for stream in (program.stdin, program.stdout, program.stderr):
                if stream is not None:
                    stream.close()

    def _environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name[:6] != "KIOSK_"}
        ours = {
            "KIOSK_DATABASE_URL": str(self.database),
            "KIOSK_SETTINGS": os.devnull,
            "KIOSK_LANGUAGE": "en",
            "QT_QPA_PLATFORM": "offscreen",
        }
        return {**kept, **ours, **self.env}


def ended(program: subprocess.Popen[str]) -> Ended:
    """Wait for a process to end by itself."""
    out, err = program.communicate(timeout=PATIENCE)
    return Ended(program.returncode, out or "", err or "")


def window_open(program: subprocess.Popen[str]) -> None:
    """Wait until a window's process has logged that its window stands."""
    assert program.stderr is not None
    for line in program.stderr:
        if "window open" in line:
            return
    raise AssertionError(program.wait(timeout=PATIENCE))


def wait_until(holds: Callable[[], object], what: str, patience: float = PATIENCE) -> None:
    """Look again and again until something holds."""
    deadline = monotonic() + patience
    while not holds():
        assert monotonic() < deadline, f"in vain: {what}"
        sleep(STEP)


@contextmanager
def programs(database: Path) -> Iterator[Programs]:
    """Give a starter of programs; end what it started."""
    starter = Programs(database)
    try:
        yield starter
    finally:
        starter.end_all()
