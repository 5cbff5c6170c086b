"""Ways to break a machine for a test: what a technician would find in the field."""

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
ORDINARY_USER = "nobody"


@contextmanager
def ordinary_user() -> Iterator[None]:
    """Act as a user whom permissions bind: root may write everywhere, whatever they say."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(pwd.getpwnam(ORDINARY_USER).pw_uid)
    try:
        yield
    finally:
        os.seteuid(0)


@contextmanager
def shared_folder() -> Iterator[Path]:
    """A folder that an ordinary user can reach: pytest's own are closed to all but its owner."""
    folder = Path(tempfile.mkdtemp(prefix="kiosk-"))
    if os.geteuid() == 0:
        shutil.chown(folder, ORDINARY_USER)
    try:
        yield folder
    finally:
        folder.chmod(0o700)
        shutil.rmtree(folder)


def may_mount() -> bool:
    """Tell whether this user may mount a small disk, in a space of its own that ends with it."""
    if shutil.which("unshare") is None:
        return False
    with tempfile.TemporaryDirectory() as folder:
        command = [*_own_mounts(), "mount", "-t", "tmpfs", "-o", "size=64k", "small", folder]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0  # noqa: S603  fixed words


def on_a_small_disk(module: str, kilobytes: int) -> subprocess.CompletedProcess[str]:
    """Run ``python -m module FOLDER`` where FOLDER is a disk of so many kilobytes."""
    mount = f'mount -t tmpfs -o size={kilobytes}k small "$1" && exec "$2" -m "$3" "$1"'
    with tempfile.TemporaryDirectory() as folder:
        return subprocess.run(  # noqa: S603  fixed words
            [*_own_mounts(), "sh", "-c", mount, "sh", folder, sys.executable, module],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )


def _own_mounts() -> list[str]:
    return ["unshare", "--mount", *([] if os.geteuid() == 0 else ["--map-root-user"])]
