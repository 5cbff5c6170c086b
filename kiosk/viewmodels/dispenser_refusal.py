"""What a citizen is told when no number was taken: plain words, and local time as they write it."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.queueing.calendar import Closure, instant_of
from kiosk.queueing.calendar_refusals import AgencyAway, QueueClosed, SlotFull
from kiosk.queueing.pause_refusals import TicketsPaused
from kiosk.queueing.refusals import (
    ClockWrong,
    QuotaReached,
    Refusal,
    TicketsClosed,
    UnknownService,
)
from kiosk.viewmodels.dispenser_no_ticket import (
    NoTicket,
    away,
    not_now,
    paused,
    queue_closed,
    slot_full,
    used_up,
)
from kiosk.viewmodels.dispenser_scene import Scene
from kiosk.viewmodels.office_time import clock_at, short_date_at


@dataclass(frozen=True)
class Refused:
    """Why no number was taken and what to do; ``detail`` is for the officer who is called."""

    title: str = ""
    sentence: str = ""
    detail: str = ""


def refused_words(scene: Scene, error: Exception | None) -> Refused:
    """Say to a citizen what went wrong and what to do; nothing when nothing did."""
    if error is None:
        return Refused()
    closed = _closed(scene, error)
    if closed is not None:
        return Refused(closed.title, closed.detail)
    title = scene.translate("Dispenser", "No number was taken")
    return Refused(title, _sentence(scene, error), _detail(scene, error))


def _closed(scene: Scene, error: Exception) -> NoTicket | None:
    if isinstance(error, TicketsClosed):
        return not_now(scene, Closure(error.closure), _instant(scene, error.opens))
    if isinstance(error, QuotaReached):
        return used_up(scene, _instant(scene, error.opens))
    if isinstance(error, TicketsPaused):
        return paused(scene, error.words)
    return _closed_in_part(scene, error)


def _closed_in_part(scene: Scene, error: Exception) -> NoTicket | None:
    """Say what holds for this service alone."""
    if isinstance(error, SlotFull):
        return slot_full(scene, _instant(scene, error.opens))
    if isinstance(error, AgencyAway):
        return away(scene, _instant(scene, error.opens))
    if isinstance(error, QueueClosed):
        return queue_closed(scene, error.words, _instant(scene, error.opens))
    return None


def _sentence(scene: Scene, error: Exception) -> str:
    translate = scene.translate
    if isinstance(error, ClockWrong):
        return translate("Dispenser", "This machine's clock is wrong. Please call an officer.")
    if isinstance(error, UnknownService):
        return translate(
            "Dispenser", "This service is not offered any more. Please choose another."
        )
    if isinstance(error, Refusal):
        return translate("Dispenser", "Please call an officer.")
    return translate(
        "Dispenser", "The number could not be saved. Please try again, or call an officer."
    )


def _detail(scene: Scene, error: Exception) -> str:
    if not isinstance(error, ClockWrong):
        return ""
    return scene.translate("Dispenser", "Clock: {clock}. Last entry: {last}.").format(
        clock=_moment(scene, error.clock), last=_moment(scene, error.last)
    )


def _moment(scene: Scene, local: str) -> str:
    at = _read(scene, local)
    date = short_date_at(at, scene.zone, scene.language)
    return f"{date} {clock_at(at, scene.zone, scene.language)}"


def _instant(scene: Scene, local: str | None) -> int | None:
    return None if local is None else _read(scene, local)


def _read(scene: Scene, local: str) -> int:
    return instant_of(datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(scene.zone)))
