"""The office's key: 32 random bytes in a file only its owner can read, beside the database."""

import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.queueing.refusals import Translate
from kiosk.queueing.signing import KEY_BYTES
from kiosk.storage.faults import Fault
from kiosk.storage.unfinished import unfinished


@dataclass
class KeyFault(Fault):
    """A fault of the office's key in the file ``key_file``."""

    key_file: str


@dataclass
class KeyMissing(KeyFault):
    """The key is not beside the database."""

    def for_people(self, translate: Translate) -> str:
        """Name the file and where another copy of it is."""
        return translate(
            "Fault", "The office's key is missing: {key_file}. Restore it from the backup."
        ).format(key_file=self.key_file)


@dataclass
class KeyUnreadable(KeyFault):
    """The key is there and this user may not, or cannot, read it; ``reason`` is the system's word.

    The key itself may well be whole: a copy from the backup would not help.
    """

    reason: str

    def for_people(self, translate: Translate) -> str:
        """Name the file and who may read it."""
        return translate(
            "Fault",
            "The office's key cannot be read: {key_file} ({reason}). "
            "Start Kiosk as the user who loaded the office, or mend the permissions of the file.",
        ).format(key_file=self.key_file, reason=self.reason)


@dataclass
class KeyDamaged(KeyFault):
    """What is in the file is no key."""

    def for_people(self, translate: Translate) -> str:
        """Name the file; it is kept as it is, for whoever looks into it."""
        return translate(
            "Fault",
            "The office's key is damaged: {key_file}. Move it away and restore it from the backup.",
        ).format(key_file=self.key_file)


@dataclass
class KeyForeign(Fault):
    """The key did not seal the first event: what it would seal now could never be verified."""

    def for_people(self, translate: Translate) -> str:
        """Say which key is wanted, and what tells more."""
        return translate(
            "Fault",
            "The key beside the database did not seal its journal. Restore the key that was backed "
            "up together with it. What still holds is told by: kiosk verify",
        )


def create_key(path: Path) -> bytes:
    """Create the key, durably, unless it is there already; give it.

    It appears whole or not at all, so neither a crash nor a second creator finds half a key.
    """
    fresh = unfinished(path)
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
    """Read the key; a missing, unreadable or damaged one is a fault, and each says so."""
    try:
        written = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        raise KeyMissing(str(path)) from None
    except OSError as error:
        raise KeyUnreadable(str(path), str(error.strerror)) from None
    try:
        key = bytes.fromhex(written.decode().strip())
    except ValueError:
        raise KeyDamaged(str(path)) from None
    if len(key) != KEY_BYTES:
        raise KeyDamaged(str(path))
    return key
