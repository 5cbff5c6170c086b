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
    elsewhere: str = ""
    help: str = ""
    """What the key says that helps there."""


def derive_near(at: AtCounter, now: int, spoken: Spoken) -> NearView:
    """Derive the lines at ``now``."""
    slot = slot_of(at.counter, now, spoken) if at.shift is not None else None
    return NearView(
        absent=_absent(at, now, spoken),
        held=_held(at, spoken),
        slot=slot_words(slot, spoken),
        elsewhere=_elsewhere(at, now, spoken),
        help=_help(at, spoken),
    )


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


def _elsewhere(at: AtCounter, now: int, spoken: Spoken) -> str:
    if at.elsewhere is None or at.open is not None:
        return ""
    queue = spoken.profile.queue_by_prefix[at.elsewhere.queue]
    words = spoken.translate(
        "Counter", "Queue {queue} ({name}): {count} waiting, longest {minutes}"
    )
    return words.format(
        queue=queue.prefix,
        name=queue.name.said_in(spoken.language),
        count=at.elsewhere.waiting,
        minutes=minutes_of(now - at.elsewhere.longest_since, spoken),
    )


def _help(at: AtCounter, spoken: Spoken) -> str:
    if at.elsewhere is None:
        return ""
    return spoken.translate("Counter", "Help queue {queue}").format(queue=at.elsewhere.queue)


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
    elsewhere = Property(str, attrgetter("_seen.elsewhere"), notify=changed)
    help = Property(str, attrgetter("_seen.help"), notify=changed)
    slot = Property(str, attrgetter("_seen.slot"), notify=changed)
