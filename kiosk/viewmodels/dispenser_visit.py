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
SPOKEN_TIMES = 2
"""Who is told by ear what others see at a glance has so many times as long for everything."""


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
class Moment:
    """Everything that the window tells a person now: what its pages are derived from."""

    scene: Scene
    visit: Visit
    take: Take
    fault: str = ""
    warning: bool = False
    evacuated: bool = False


@dataclass(frozen=True)
class Place:
    """Where a person is: another place is begun at its first key, and told from its beginning."""

    page: str
    panel: str
    turn: int
    language: str
    spoken: bool
    is_rest: bool


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
    times = SPOKEN_TIMES if visit.modes.spoken else 1
    if visit.page == "ticket":
        total = times * (TROUBLE_SECONDS if take.is_in_trouble(scene) else TICKET_SECONDS)
        return max(0, total - gone), total, False
    idle, warning = times * IDLE_SECONDS, times * WARNING_SECONDS
    return min(warning, max(0, idle + warning - gone)), warning, gone >= idle
