"""Why the dispenser gives no number now, and when it does again: for a page, and for a list."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.queueing.calendar import Closure, local_time
from kiosk.queueing.profile import Service
from kiosk.queueing.refusals import Translate
from kiosk.viewmodels.dispenser_scene import Scene
from kiosk.viewmodels.office_time import clock_at


@dataclass(frozen=True)
class NoTicket:
    """Why no ticket can be taken for a service now, and when to come back.

    ``lead`` and ``second`` say it in a list, in the ``tone`` of ``quota`` or ``pause``.
    """

    title: str = ""
    detail: str = ""
    lead: str = ""
    second: str = ""
    tone: str = ""


def no_ticket(scene: Scene, service: Service) -> NoTicket | None:
    """Say why a service gives no ticket now; ``None`` when it does."""
    opened = scene.opening()
    if opened.closure is not None:
        return not_now(scene, opened.closure, scene.opening(service.agency).opens_at)
    if scene.pause is not None:
        return paused(scene, scene.pause.words)
    return not_this(scene, service)


def not_this(scene: Scene, service: Service) -> NoTicket | None:
    """Say why this service gives no ticket although the office does."""
    opened = scene.opening(service.agency)
    if opened.closure is Closure.AGENCY_AWAY:
        return away(scene, opened.opens_at)
    if (closed := scene.closure(service.queue)) is not None:
        return queue_closed(scene, closed.words, closed.until)
    room = scene.room(service.queue)
    if room is None or room.left:
        return None
    again = scene.room_again(room, service.agency)
    return used_up(scene, again) if room.ends is None else slot_full(scene, again)


def not_now(scene: Scene, closure: Closure, opens_at: int | None) -> NoTicket:
    """Say that no numbers are given at this hour."""
    return NoTicket(_CLOSED[closure](scene.translate), _come_back(scene, opens_at))


def paused(scene: Scene, words: str) -> NoTicket:
    """Say that staff let the tickets rest, in their words if they gave some."""
    title = scene.translate("Dispenser", "No numbers for a while")
    default = scene.translate("Dispenser", "Please wait a moment, or ask an officer.")
    return NoTicket(title, words or default)


def away(scene: Scene, opens_at: int | None) -> NoTicket:
    """Say that the agency is in the hall on other days."""
    title = scene.translate("Dispenser", "Not in the hall today")
    lead = scene.translate("Dispenser", "Not here today")
    return NoTicket(title, _come_back(scene, opens_at), lead, _in_short(scene, opens_at), "pause")


def queue_closed(scene: Scene, words: str, until: int | None) -> NoTicket:
    """Say that staff have closed this queue: their words, and until when if they know it."""
    title = scene.translate("Dispenser", "Closed for now")
    ask = scene.translate("Dispenser", "Please ask an officer when numbers are given again.")
    again = _come_back(scene, until) if until is not None else "" if words else ask
    lead = scene.translate("Dispenser", "Closed")
    second = "" if until is None else _in_short(scene, until)
    return NoTicket(title, " ".join(filter(None, (words, again))), lead, second, "pause")


def used_up(scene: Scene, opens_at: int | None) -> NoTicket:
    """Say that the day's numbers are used up."""
    title = scene.translate("Dispenser", "The numbers for today are used up")
    lead = scene.translate("Dispenser", "Used up today")
    return NoTicket(title, _come_back(scene, opens_at), lead, _in_short(scene, opens_at), "quota")


def slot_full(scene: Scene, opens_at: int | None) -> NoTicket:
    """Say that the numbers of this part of the day are used up, and from when on there are more."""
    title = scene.translate("Dispenser", "No numbers left for now")
    lead = scene.translate("Dispenser", "Full")
    return NoTicket(title, _come_back(scene, opens_at), lead, _in_short(scene, opens_at), "quota")


def _until(scene: Scene, at: int) -> str:
    told = scene.translate("Dispenser", "until {time}")
    return told.format(time=clock_at(at, scene.zone, scene.language))


def _in_short(scene: Scene, at: int | None) -> str:
    if at is not None and local_time(at, scene.zone).date() == scene.local().date():
        # In a tile there is no room for the word for today, and the time is what matters.
        return _until(scene, at)
    return scene.when(at).replace(",", "")


def _come_back(scene: Scene, at: int | None) -> str:
    if at is None:
        return scene.translate("Dispenser", "Please ask an officer when numbers are given again.")
    return scene.translate("Dispenser", "New numbers: {when}").format(when=scene.when(at))


_CLOSED: dict[Closure, Callable[[Translate], str]] = {
    Closure.BEFORE_OPENING: lambda translate: translate("Dispenser", "Not open yet"),
    Closure.LAST_TICKET_PASSED: lambda translate: translate("Dispenser", "No more numbers today"),
    Closure.DAY_CLOSED: lambda translate: translate("Dispenser", "No more numbers today"),
    Closure.HOLIDAY: lambda translate: translate("Dispenser", "Closed today, holiday"),
    Closure.DAY_OFF: lambda translate: translate("Dispenser", "Closed today"),
    Closure.AGENCY_AWAY: lambda translate: translate("Dispenser", "Not in the hall today"),
}
