"""What the dispenser's pages are derived from, and what they all ask of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kiosk.queueing.calendar import Opening, local_time, opening
from kiosk.queueing.facts import Pause
from kiosk.queueing.hall import Hall, QueueClosure, QueueStatus
from kiosk.queueing.printers import Alarm, name_of, stopped_by
from kiosk.queueing.profile import Profile, Words
from kiosk.queueing.quotas import Room, SlotTimes, Use, next_room, room_in
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

    def opening(self, agency: str | None = None) -> Opening:
        """Tell whether tickets are given, by the office or one agency; a demo is never closed."""
        if self.demo:
            return Opening(None)
        closed_day = self.hall.closed_day if self.hall else None
        return opening(self.profile, self.at, agency, closed_day)

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
        if self.hall is None:
            return ()
        wanted, running = set(prefixes), self.hall.open_counters
        return tuple(
            counter.number
            for counter in self.profile.counters
            if counter.number in running and wanted.intersection(self.hall.queues_at(counter))
        )

    def closure(self, prefix: str) -> QueueClosure | None:
        """Tell that staff have closed a queue for a while."""
        status = self.queue(prefix)
        closed = status.closure if status else None
        over = closed is not None and closed.until is not None and closed.until <= self.at
        return None if over else closed

    def room(self, prefix: str) -> Room | None:
        """Tell how many numbers a queue has left; ``None`` where no quota is known."""
        status = self.queue(prefix)
        if status is None:
            return None
        runs = status.slot_ends is not None and self.at < status.slot_ends
        # The seconds between a slot's end and the next look at the hall belong to the new slot.
        slot = SlotTimes(0, status.slot_ends or 0) if runs else None
        use = Use(status.issued + status.kept, status.in_slot, slot)
        return room_in(status.quota, status.slot_quota, use)

    def room_again(self, room: Room, agency: str) -> int | None:
        """Find when an agency's queue without a number left has some again."""
        if self.demo and room.ends is not None:
            return room.ends
        return next_room(self.profile, room, self.at, agency)

    def when(self, at: int | None) -> str:
        """Say when to come back: ``Tomorrow, 07.30``."""
        if at is None:
            return self.translate("Dispenser", "Please ask an officer")
        day = day_word(at, self.at, self.zone, self.language, self.translate)
        return f"{day}, {clock_at(at, self.zone, self.language)}"
