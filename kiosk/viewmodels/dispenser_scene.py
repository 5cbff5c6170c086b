"""What the dispenser's pages are derived from, and what they all ask of it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from kiosk.queueing.calendar import Closure, Opening, local_time, next_opening, opening
from kiosk.queueing.facts import Pause
from kiosk.queueing.hall import Hall, QueueStatus
from kiosk.queueing.printers import Alarm, name_of, stopped_by
from kiosk.queueing.profile import Profile, Service, Words
from kiosk.queueing.refusals import Translate
from kiosk.viewmodels.office_time import clock_at, day_word


@dataclass(frozen=True)
class Scene:
    """The office at one moment in one language; ``hall`` is ``None`` before the first snapshot."""

    profile: Profile
    demo: bool
    hall: Hall | None
    at: int
    language: str
    translate: Translate
    printers: tuple[str, ...] = ()
    """The URLs of this dispenser's printers, in the order in which they are tried."""

    @property
    def pause(self) -> Pause | None:
        """Since when staff let the tickets rest: everywhere, or at this dispenser."""
        if self.hall is None:
            return None
        here = (one for one in self.hall.paper.printers if one.url in self.printers[:1])
        rests = (Pause(one.paused_at, one.pause_words) for one in here if one.paused_at is not None)
        return self.hall.pause or next(rests, None)

    @property
    def gives_tickets(self) -> bool:
        """Tickets are given now: it is open, and staff did not pause."""
        return self.opening().is_open and self.pause is None

    @property
    def no_paper(self) -> Alarm | None:
        """Tell why none of this dispenser's printers prints now, as far as is known."""
        known = self.hall.paper.printers if self.hall else ()
        ours = [printer for printer in known if printer.url in self.printers]
        return stopped_by(ours) if len(ours) == len(self.printers) else None

    def printer_name(self, url: str) -> str:
        """Call a printer as people do."""
        known = self.hall.paper.printers if self.hall else ()
        return next((printer.name for printer in known if printer.url == url), name_of(url))

    @property
    def zone(self) -> str:
        """The office's time zone."""
        return self.profile.office.timezone

    def local(self) -> datetime:
        """Give the office's local time."""
        return local_time(self.at, self.zone)

    def said(self, words: Words | None) -> str:
        """Say words of the profile; nothing when it has none."""
        return words.said_in(self.language) if words else ""

    def opening(self) -> Opening:
        """Tell whether tickets are given; a demo is never closed."""
        return Opening(None) if self.demo else opening(self.profile, self.at)

    def queue(self, prefix: str) -> QueueStatus | None:
        """Find one line of people in the snapshot."""
        queues = self.hall.queues if self.hall else ()
        return next((status for status in queues if status.queue == prefix), None)

    def waiting_in(self, prefixes: Iterable[str]) -> int:
        """Count the people waiting in some lines."""
        found = (self.queue(prefix) for prefix in prefixes)
        return sum(status.waiting for status in found if status)

    def open_counters(self, prefixes: Iterable[str]) -> tuple[int, ...]:
        """List the running counters that serve some lines, in the order people walk."""
        wanted, running = set(prefixes), self.hall.open_counters if self.hall else ()
        return tuple(
            counter.number
            for counter in self.profile.counters
            if counter.number in running and wanted.intersection(counter.queues)
        )

    def is_used_up(self, prefix: str) -> bool:
        """Tell whether today's numbers of a queue are used up."""
        status = self.queue(prefix)
        return status is not None and status.quota is not None and status.issued >= status.quota

    def when(self, at: int | None) -> str:
        """Say when to come back: ``Tomorrow, 07.30``."""
        if at is None:
            return self.translate("Dispenser", "Please ask an officer")
        day = day_word(at, self.at, self.zone, self.language, self.translate)
        return f"{day}, {clock_at(at, self.zone, self.language)}"

    def next_day(self) -> int | None:
        """Find when numbers are given again on a later day."""
        return next_opening(self.profile, self.at)


@dataclass(frozen=True)
class NoTicket:
    """Why no ticket can be taken for a service now, and when to come back."""

    title: str = ""
    detail: str = ""


def no_ticket(scene: Scene, service: Service) -> NoTicket | None:
    """Say why a service gives no ticket now; ``None`` when it does."""
    opened = scene.opening()
    if opened.closure is not None:
        return not_now(scene, opened.closure, opened.opens_at)
    if scene.pause is not None:
        return paused(scene, scene.pause.words)
    if scene.is_used_up(service.queue):
        return used_up(scene, scene.next_day())
    return None


def not_now(scene: Scene, closure: Closure, opens_at: int | None) -> NoTicket:
    """Say that no numbers are given at this hour."""
    return NoTicket(_CLOSED[closure](scene.translate), _come_back(scene, opens_at))


def paused(scene: Scene, words: str) -> NoTicket:
    """Say that staff let the tickets rest, in their words if they gave some."""
    title = scene.translate("Dispenser", "No numbers for a while")
    default = scene.translate("Dispenser", "Please wait a moment, or ask an officer.")
    return NoTicket(title, words or default)


def used_up(scene: Scene, opens_at: int | None) -> NoTicket:
    """Say that the day's numbers are used up."""
    title = scene.translate("Dispenser", "The numbers for today are used up")
    return NoTicket(title, _come_back(scene, opens_at))


def _come_back(scene: Scene, at: int | None) -> str:
    if at is None:
        return scene.translate("Dispenser", "Please ask an officer when numbers are given again.")
    return scene.translate("Dispenser", "New numbers: {when}").format(when=scene.when(at))


_CLOSED: dict[Closure, Callable[[Translate], str]] = {
    Closure.BEFORE_OPENING: lambda translate: translate("Dispenser", "Not open yet"),
    Closure.LAST_TICKET_PASSED: lambda translate: translate("Dispenser", "No more numbers today"),
    Closure.HOLIDAY: lambda translate: translate("Dispenser", "Closed today, holiday"),
    Closure.DAY_OFF: lambda translate: translate("Dispenser", "Closed today"),
}
