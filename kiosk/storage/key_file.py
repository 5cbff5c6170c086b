"""The office's key: 32 random bytes in a file only its owner can read, beside the database."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from kiosk.queueing.signing import KEY_BYTES
from kiosk.storage.faults import KeyMissing


def create_key(path: Path) -> bytes:
    """Create the key, durably, unless it is there already; give it.

    It appears whole or not at all, so neither a crash nor a second creator finds half a key.
    """
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    try:
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_bytes(KEY_BYTES).hex().encode())
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)
    return read_key(path)


def read_key(path: Path) -> bytes:
    """Read the key; a missing or broken one is a fault."""
    try:
        key = bytes.fromhex(path.read_text().strip())
    except (OSError, ValueError):
        raise KeyMissing(str(path)) from None
    if len(key) != KEY_BYTES:
        raise KeyMissing(str(path))
    return key
