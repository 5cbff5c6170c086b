"""A PostgreSQL server of our own, in a temporary folder, on a socket that only this test knows."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL

ORDINARY_USER = "nobody"
"""Who runs the server when the tests run as root: PostgreSQL refuses root."""

SETTINGS = ("-c", "listen_addresses=", "-c", "fsync=off", "-c", "max_connections=20")


def _program(name: str) -> str:
    versions = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    found = str(versions[-1]) if versions else shutil.which(name)
    assert found, f"{name} is not installed: see packaging/debian-packages-tests.txt"
    return found


def _run(*command: str) -> None:
    as_root = os.geteuid() == 0
    done = subprocess.run(  # noqa: S603  the server's own programs
        command,
        user=ORDINARY_USER if as_root else None,
        extra_groups=[] if as_root else None,
        cwd="/",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@contextmanager
def server() -> Iterator[URL]:
    """Start a fresh server, give the URL of its one database, and stop it."""
    folder = Path(tempfile.mkdtemp(prefix="kiosk-pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, ORDINARY_USER)
    data, log, control = str(folder / "data"), str(folder / "log"), _program("pg_ctl")
    try:
        _run(
            _program("initdb"),
            "-D",
            data,
            "-U",
            "kiosk",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--no-locale",
            "--no-sync",
        )
        options = " ".join((*SETTINGS, "-k", str(folder)))
        _run(control, "-D", data, "-l", log, "-o", options, "-w", "start")
        try:
            yield URL.create(
                "postgresql+psycopg",
                username="kiosk",
                database="postgres",
                query={"host": str(folder)},
            )
        finally:
            _run(control, "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder)
