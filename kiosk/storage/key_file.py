"""The office's key: 32 random bytes in a file only its owner can read, beside the database."""

import os
import secrets
from pathlib import Path

from kiosk.queueing.signing import KEY_BYTES
from kiosk.storage.faults import KeyMissing


def create_key(path: Path) -> bytes:
    """Create the key, durably, unless it is there already; give it."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return read_key(path)
    key = secrets.token_bytes(KEY_BYTES)
    with os.fdopen(handle, "wb") as file:
        file.write(key.hex().encode())
        file.flush()
        os.fsync(file.fileno())
    return key


def read_key(path: Path) -> bytes:
    """Read the key; a missing or broken one is a fault."""
    try:
        key = bytes.fromhex(path.read_text().strip())
    except (OSError, ValueError):
        raise KeyMissing(str(path)) from None
    if len(key) != KEY_BYTES:
        raise KeyMissing(str(path))
    return key
