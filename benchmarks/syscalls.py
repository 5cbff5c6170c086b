"""Counting what a process asks of the disk, from outside."""

import re
import shutil
import subprocess
import sys

from benchmarks.children import environment

LIMIT = 100.0
"""Seconds; strace makes a process many times slower."""

COUNTING = ("-f", "-c", "-e", "trace=fdatasync,fsync")
_CALLS = re.compile(r"^\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+)\s.*\b(?:fsync|fdatasync)$", re.MULTILINE)


class StraceMissing(RuntimeError):
    """Nothing else counts system calls from outside without privileges."""

    def __init__(self) -> None:
        super().__init__("strace is missing: apt-get install strace")


def syncs_of(module: str, *arguments: str) -> int:
    """Run ``python -m MODULE ARGUMENTS`` to its end and count its fsync and fdatasync."""
    strace = shutil.which("strace")
    if strace is None:
        raise StraceMissing
    done = subprocess.run(  # noqa: S603  our own module
        [strace, *COUNTING, sys.executable, "-m", module, *arguments],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=True,
    )
    return sum(int(calls) for calls in _CALLS.findall(done.stderr))
