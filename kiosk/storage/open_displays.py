"""Open displays: each holds a number by a lock, and says in a note beside it what it does.

The lock alone says that it lives; the note of one that died is read by nobody.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from kiosk.queueing.hall import Duty, OpenDisplay
from kiosk.queueing.plain import as_json, facts_from
from kiosk.storage.faults import DatabaseReadOnly
from kiosk.storage.location import Location
from kiosk.storage.ownership import AlreadyOwned, Ownership, display_lock, is_owned

NUMBERS = range(1, 65)
"""More displays than any machine has screens; a look at all of them costs a millisecond."""


class DisplayPlace:
    """The lowest number that no other display has, and the note that belongs to it."""

    def __init__(self, location: Location, zones: tuple[str, ...], screen: str | None) -> None:
        self._location = location
        self._owned: Ownership | None = None
        self._note = OpenDisplay(0, zones, screen)

    def take(self) -> None:
        """Take a number, and say what is known; without the right to write nobody is told."""
        for number in NUMBERS:
            if is_owned(self._location, display_lock(number)):
                continue
            try:
                self._owned = Ownership(self._location, display_lock(number)).acquire()
            except AlreadyOwned:
                continue
            self._note = replace(self._note, number=number)
            self._write()
            return

    def tell(self, duty: Duty, silence: str) -> None:
        """Say something else."""
        self._note = replace(self._note, duty=duty, silence=silence)
        if self._owned is not None:
            self._write()

    def leave(self) -> None:
        """Give the number back."""
        if self._owned is not None:
            self._owned.release()

    def _write(self) -> None:
        note = _note_file(self._location, self._note.number)
        being_written = note.with_suffix(".new")
        try:
            being_written.write_text(json.dumps(as_json(self._note)))
            # Whoever looks reads the old note or the new one, never half of one.
            being_written.replace(note)
        except OSError as error:
            raise DatabaseReadOnly(str(note)) from error


def open_displays(location: Location) -> tuple[OpenDisplay, ...]:
    """List the displays of this machine that are open, by their numbers."""
    return tuple(_noted(location))


def _noted(location: Location) -> Iterator[OpenDisplay]:
    for number in NUMBERS:
        if not is_owned(location, display_lock(number)):
            continue
        try:
            yield facts_from(OpenDisplay, json.loads(_note_file(location, number).read_text()))
        except (OSError, ValueError):
            # Just opened, or of another version: it is there all the same.
            yield OpenDisplay(number, ())


def _note_file(location: Location, number: int) -> Path:
    return location.lock_file(display_lock(number)).with_suffix(".json")
