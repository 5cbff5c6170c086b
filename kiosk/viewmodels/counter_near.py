"""What lies near a counter's day: who may come back, who is on hold, the officer's break slot."""

from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.hall import AtCounter
from kiosk.viewmodels.counter_break import slot_of, slot_words
from kiosk.viewmodels.counter_words import Spoken, minutes_of

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class NearView:
    """Lines that are shown while there is something to tell; empty otherwise."""

    absent: str = ""
    held: str = ""
    slot: str = ""


def derive_near(at: AtCounter, now: int, spoken: Spoken) -> NearView:
    """Derive the lines at ``now``."""
    slot = slot_of(at.counter, now, spoken) if at.shift is not None else None
    return NearView(_absent(at, now, spoken), _held(at, spoken), slot_words(slot, spoken))


def _absent(at: AtCounter, now: int, spoken: Spoken) -> str:
    grace, translate = spoken.profile.rules.return_grace_minutes * MINUTE, spoken.translate
    left = [(one, (one.ended_at or 0) + grace - now) for one in at.absent]
    still = [(one, time) for one, time in left if time >= 0]
    if not still:
        return ""
    first, time = still[0]
    if len(still) > 1:
        words = translate("Counter", "{ticket} and {count} more were absent and may come back")
        return words.format(ticket=first.code, count=len(still) - 1)
    words = translate("Counter", "{ticket} was absent, may come back for {minutes}")
    return words.format(ticket=first.code, minutes=minutes_of(time, spoken))


def _held(at: AtCounter, spoken: Spoken) -> str:
    if not at.held:
        return ""
    codes = ", ".join(one.code for one in at.held)
    return spoken.translate("Counter", "On hold: {tickets}").format(tickets=codes)


@QmlElement
class CounterNear(QObject):
    """The same for QML."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing to tell."""
        super().__init__(parent)
        self._seen = NearView()

    def show(self, at: AtCounter, now: int, spoken: Spoken) -> None:
        """Show a snapshot as it looks at ``now``."""
        seen = derive_near(at, now, spoken)
        if seen != self._seen:
            self._seen = seen
            self.changed.emit()

    absent = Property(str, attrgetter("_seen.absent"), notify=changed)
    held = Property(str, attrgetter("_seen.held"), notify=changed)
    slot = Property(str, attrgetter("_seen.slot"), notify=changed)
