"""One person's visit at the dispenser: what was chosen so far, and the countdown until rest."""

from dataclasses import dataclass, field

from kiosk.queueing.calendar import SECOND
from kiosk.viewmodels.dispenser_modes import Modes
from kiosk.viewmodels.dispenser_scene import Scene
from kiosk.viewmodels.dispenser_taking import Take
from kiosk.viewmodels.office_time import clock_at, date_at, weekday_and_date

SETTLE = 400_000
"""Microseconds in which a new page takes no decision: the second half of a double tap."""
IDLE_SECONDS = 45
WARNING_SECONDS = 20
TICKET_SECONDS = 30
TROUBLE_SECONDS = 60


@dataclass(frozen=True)
class Visit:
    """What one person has chosen so far. ``came_from`` is where the help page returns to."""

    page: str = "home"
    agency: str = ""
    service: str = ""
    priority: bool = False
    browsing: bool = False
    came_from: str = "home"
    panel: str = ""
    turn: int = 0
    modes: Modes = field(default_factory=Modes)


@dataclass(frozen=True)
class Pulse:
    """What changes by the second: the clock, and the countdown of ``total`` seconds."""

    clock: str = ""
    date: str = ""
    shortDate: str = ""
    left: int = 0
    total: int = 1
    warning: bool = False
    over: bool = False

    @property
    def fraction(self) -> float:
        """The part of the countdown that is left."""
        return self.left / self.total


def pulse_of(scene: Scene, visit: Visit, take: Take, since: int) -> Pulse:
    """Derive the clock and the countdown; ``since`` is the last touch, or the ticket's arrival."""
    gone = max(0, scene.at - since) // SECOND
    left, total, warning = _countdown(scene, visit, take, gone)
    counting = not take.busy and not is_at_rest(scene, visit)
    return Pulse(
        clock=clock_at(scene.at, scene.zone, scene.language),
        date=date_at(scene.at, scene.zone, scene.translate),
        shortDate=weekday_and_date(scene.at, scene.zone, scene.language, scene.translate),
        left=left,
        total=total,
        warning=counting and warning,
        over=counting and left == 0,
    )


def is_at_rest(scene: Scene, visit: Visit) -> bool:
    """Tell whether nobody has begun: the first page in the first language, no mode chosen."""
    return visit == Visit() and scene.language == scene.profile.office.languages[0]


def _countdown(scene: Scene, visit: Visit, take: Take, gone: int) -> tuple[int, int, bool]:
    if visit.page == "ticket":
        total = TROUBLE_SECONDS if take.is_in_trouble(scene) else TICKET_SECONDS
        return max(0, total - gone), total, False
    left = min(WARNING_SECONDS, max(0, IDLE_SECONDS + WARNING_SECONDS - gone))
    return left, WARNING_SECONDS, gone >= IDLE_SECONDS
