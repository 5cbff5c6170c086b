"""Ownership: who drives this printer, who works at this counter. One primitive, released by death.

An operating-system lock on a file beside the database: no heartbeat, nothing stale after a crash.
"""

import time
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import IO, Literal, Self

from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import Translate
from kiosk.storage.faults import DatabaseReadOnly, Fault
from kiosk.storage.location import Location

PROBE_GRACE = 0.5
"""Seconds an owner-to-be keeps trying, because a probe holds the lock for a moment."""

_STEP = 0.01


@dataclass
class AlreadyOwned(Fault):
    """Another process already drives this printer, or already works at this counter.

    ``printer``: what people call it, where that is known.
    """

    what: str
    printer: str = ""

    def for_people(self, translate: Translate) -> str:
        """Say what is in use, and what to close."""
        kind, _, name = self.what.partition("-")
        if kind == "counter":
            return translate(
                "Fault",
                "Another window on this machine already works at counter {counter}. "
                "Close it first.",
            ).format(counter=name)
        if self.printer:
            return translate(
                "Fault",
                "Another program on this machine already uses the printer “{printer}”: as a rule a "
                "dispenser's window. Close it first.",
            ).format(printer=self.printer)
        return translate("Fault", "Another program on this machine already uses this printer.")


@dataclass
class Ownership:
    """The right to drive ``what`` until it is released, or this process ends."""

    location: Location
    what: str
    _file: IO[str] | None = None

    @property
    def is_ours(self) -> bool:
        """Whether it was acquired and not released."""
        return self._file is not None

    def acquire(self) -> Self:
        """Become the owner, or raise ``AlreadyOwned``."""
        file = _opened_to_own(self.location.lock_file(self.what))
        deadline = time.monotonic() + PROBE_GRACE
        while not _locked(file, "alone"):
            if time.monotonic() > deadline:
                file.close()
                raise AlreadyOwned(self.what)
            time.sleep(_STEP)
        self._file = file
        return self

    def release(self) -> None:
        """Give the right back."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def __enter__(self) -> Self:
        return self.acquire()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.release()


def counter_lock(counter: int) -> str:
    """Name what a counter's window owns while it runs; a counter counts as open by it."""
    return f"counter-{counter}"


def zone_lock(zone: str) -> str:
    """Name what the display that announces a zone owns."""
    return f"zone-{zone}"


def display_lock(number: int) -> str:
    """Name what an open display owns: its number, so that it is known to be open."""
    return f"display-{number}"


def printer_lock(url: str) -> str:
    """Name what the driver of a printer owns; URLs may hold what file names may not."""
    return f"printer-{sha256(url.encode()).hexdigest()[:12]}"


def is_owned(location: Location, what: str) -> bool:
    """Tell whether some living process owns ``what``. Asking needs no right to write.

    A lock that may not even be read was made by another user, whose program may well be alive:
    it counts as owned. To take it for dead would hand the slips of a living printer to another.
    """
    try:
        file = location.lock_file(what).open()
    except FileNotFoundError:
        return False
    except OSError:
        return True
    with file:
        return not _locked(file, "shared")


@dataclass(frozen=True, slots=True)
class Alive:
    """What runs at this moment: the windows of ``counters``, the displays that speak ``zones``."""

    counters: tuple[int, ...] = ()
    zones: tuple[str, ...] = ()


NOTHING_ALIVE = Alive()


def alive(location: Location, profile: Profile) -> Alive:
    """Look which counters' windows run, and which zones are announced."""
    numbers = (counter.number for counter in profile.counters)
    codes = (zone.code for zone in profile.zones)
    return Alive(
        tuple(number for number in numbers if is_owned(location, counter_lock(number))),
        tuple(code for code in codes if is_owned(location, zone_lock(code))),
    )


def _opened_to_own(path: Path) -> IO[str]:
    try:
        return path.open("a+")
    except OSError as error:
        raise DatabaseReadOnly(str(path)) from error


def _locked(file: IO[str], kind: Literal["alone", "shared"]) -> bool:
    """Try once to lock an open file; closing it gives the lock back."""
    import portalocker  # noqa: PLC0415  10 ms: a window that owns nothing paints first

    mode = portalocker.LOCK_EX if kind == "alone" else portalocker.LOCK_SH
    try:
        portalocker.lock(file, mode | portalocker.LOCK_NB)
    except portalocker.LockException:
        return False
    return True
