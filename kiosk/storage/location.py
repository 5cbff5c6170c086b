"""Where the database lies: its URL, its file, its key beside it, and what is refused."""

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from platformdirs import user_data_path

from kiosk.storage.faults import (
    DatabaseMissing,
    DatabaseOnNetwork,
    DatabaseOptionsUnknown,
    DatabaseUnsupported,
)

NETWORK_FILESYSTEMS = frozenset(
    [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "afs",
        "ncpfs",
        "9p",
        "ceph",
        "glusterfs",
        "lustre",
        "davfs",
        "fuse.sshfs",
        "fuse.glusterfs",
        "fuse.davfs",
        "fuse.rclone",
        "fuse.s3fs",
        "webdav",
    ]
)
SQLITE = ("sqlite", "sqlite+pysqlite")
_LONGEST_SCHEME_SHOWN = 40


@dataclass(frozen=True)
class Location:
    """An SQLite file of this machine."""

    path: Path

    @property
    def key_file(self) -> Path:
        """The office's key, beside the database."""
        return self.path.with_name(self.path.name + ".key")

    def lock_file(self, what: str) -> Path:
        """The lock that says who drives ``what``, beside the database."""
        return self.path.with_name(f"{self.path.name}.{what}.lock")


def default_location() -> Location:
    """The office's database in the user's data folder."""
    return Location(user_data_path("kiosk") / "kiosk.sqlite3")


def location_of(url: str) -> Location:
    """Understand a database URL, or a plain path; other databases are refused with words."""
    path = url if "://" not in url else _path_in(url)
    try:
        return Location(Path(path).expanduser().absolute())
    except RuntimeError:
        raise DatabaseMissing(path) from None  # ~nobody has no home


def _path_in(url: str) -> str:
    scheme, _, rest = url.partition("://")
    spelled, has_options, _ = rest.removeprefix("/").partition("?")
    path = unquote(spelled)
    if scheme not in SQLITE or not rest.startswith("/") or path in ("", ":memory:"):
        raise DatabaseUnsupported(_without_secrets(url))
    if has_options:
        raise DatabaseOptionsUnknown(path)
    return path


def _without_secrets(url: str) -> str:
    """Keep what names the kind of database: the rest may hold a password anywhere."""
    return f"{url.partition('://')[0][:_LONGEST_SCHEME_SHOWN]}://…"


def is_there(path: Path) -> bool:
    """Tell whether something is at ``path``; what cannot even be looked at is not."""
    try:
        path.stat()
    except (OSError, ValueError):
        return False
    return True


def is_writable(path: Path) -> bool:
    """Tell whether this process may write a file, without opening it.

    SQLite would open a read-only file and leave files beside it that stay read-only when a
    technician has mended the permissions; and closing a file of ours drops SQLite's locks on it.
    """
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def file_identity(path: str) -> tuple[int, int] | None:
    """Name the file itself that is at ``path`` now, whatever it is called later."""
    try:
        found = os.stat(path)  # noqa: PTH116  twice as fast as Path's, and once per transaction
    except OSError:
        return None
    return found.st_dev, found.st_ino


def refuse_network(location: Location) -> None:
    """Refuse a file on a network share: locks and durability do not hold there."""
    filesystem = filesystem_of(location.path)
    if filesystem in NETWORK_FILESYSTEMS:
        raise DatabaseOnNetwork(str(location.path), filesystem)


def filesystem_of(path: Path) -> str:
    """Name the type of the file system that holds ``path``: the longest mount point above it."""
    import psutil  # noqa: PLC0415  a window paints before its disk is looked at

    mounts = {Path(part.mountpoint): part for part in psutil.disk_partitions(all=True)}
    real = path.resolve()
    for folder in (real, *real.parents):
        if folder in mounts:
            part = mounts[folder]
            return "smbfs" if "remote" in part.opts.split(",") else part.fstype.lower()
    return ""
