"""Pure derivation of the dispenser's frame: which page is shown, its title, its countdown."""

from dataclasses import dataclass

from kiosk.queueing.calendar import SECOND
from kiosk.viewmodels.dispenser_home import closed_page, counts_of, notice_of
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


@dataclass(frozen=True)
class Face:
    """The frame around every page."""

    page: str = "home"
    title: str = ""
    subtitle: str = ""
    icon: str = ""
    government: str = ""
    officeName: str = ""
    oneAgency: bool = False
    priority: bool = False
    browsing: bool = False
    canGoBack: bool = False
    panel: str = ""
    taking: bool = False
    refusalTitle: str = ""
    refusal: str = ""
    helpPlace: str = ""
    fairness: str = ""


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


@dataclass(frozen=True)
class Layout:
    """How many columns the lists take, and the day's notice."""

    agencies: int = 1
    services: int = 1
    notice: str = ""
    note: str = ""
    noticeColumns: int = 0


def layout_of(scene: Scene, wide: bool, tiles: int, services: int) -> Layout:
    """Derive the columns of so many tiles and services, and the day's notice beside the tiles."""
    columns, notice = agency_columns(tiles, wide), notice_of(scene)
    return Layout(
        columns,
        service_columns(services, wide),
        *notice,
        noticeColumns=_columns_left(tiles, columns) if notice[0] else 0,
    )


def shown_page(scene: Scene, visit: Visit) -> str:
    """Choose the page: outside the hours the first one is the closed page, unless one browses."""
    if visit.page == "home" and not visit.browsing and not scene.opening().is_open:
        return "closed"
    return visit.page


def face_of(scene: Scene, visit: Visit, take: Take) -> Face:
    """Derive the frame."""
    page, office = shown_page(scene, visit), scene.profile.office
    title, subtitle, icon = _titles(scene, visit, page)
    return Face(
        page=page,
        title=title,
        subtitle=subtitle,
        icon=icon,
        government=scene.said(office.government),
        officeName=scene.said(office.heading),
        oneAgency=len(scene.profile.agencies) == 1,
        priority=visit.priority,
        browsing=not scene.opening().is_open,
        canGoBack=visit.page in {"services", "standard", "help"} or visit.browsing,
        panel=visit.panel,
        taking=take.busy,
        refusalTitle=take.refusal_title,
        refusal=take.refusal,
        helpPlace=scene.said(scene.profile.texts.help_place),
        fairness=_fairness(scene),
    )


def pulse_of(scene: Scene, visit: Visit, take: Take, since: int) -> Pulse:
    """Derive the clock and the countdown; ``since`` is the last touch, or the ticket's arrival."""
    gone = max(0, scene.at - since) // SECOND
    left, total, warning = _countdown(visit, take, gone, scene.at)
    counting = not take.busy and not is_at_rest(scene, visit)
    return Pulse(
        clock=clock_at(scene.at, scene.zone, scene.language),
        date=date_at(scene.at, scene.zone, scene.language),
        shortDate=weekday_and_date(scene.at, scene.zone, scene.language),
        left=left,
        total=total,
        warning=counting and warning,
        over=counting and left == 0,
    )


def is_at_rest(scene: Scene, visit: Visit) -> bool:
    """Tell whether nobody has begun: the first page in the first language, no mode chosen."""
    return visit == Visit() and scene.language == scene.profile.office.languages[0]


def agency_columns(count: int, wide: bool) -> int:
    """Choose the columns of tiles, so that few agencies are shown large."""
    steps = ((4, 1), (12, 3)) if wide else ((4, 1), (12, 2))
    return next((columns for most, columns in steps if count <= most), steps[-1][1] + 1)


def _columns_left(count: int, columns: int) -> int:
    """Count the empty cells after the last tile; one cell alone is too narrow for a sentence."""
    if columns == 1:
        return 1
    left = -count % columns
    return left if left > 1 or columns == 2 else 0  # noqa: PLR2004


def service_columns(count: int, wide: bool) -> int:
    """Choose the columns of service rows: one while they stay easy to hit."""
    return 1 if count <= (6 if wide else 10) else 2


def _countdown(visit: Visit, take: Take, gone: int, at: int) -> tuple[int, int, bool]:
    if visit.page == "ticket":
        total = TROUBLE_SECONDS if take.is_in_trouble(at) else TICKET_SECONDS
        return max(0, total - gone), total, False
    left = min(WARNING_SECONDS, max(0, IDLE_SECONDS + WARNING_SECONDS - gone))
    return left, WARNING_SECONDS, gone >= IDLE_SECONDS


def _titles(scene: Scene, visit: Visit, page: str) -> tuple[str, str, str]:
    translate = scene.translate
    if page == "closed":
        return closed_page(scene).title, "", ""
    if page == "help":
        return (
            translate("Dispenser", "Who is priority for?"),
            translate("Dispenser", "No proof, no personal data"),
            "accessibility",
        )
    return _title_on_the_way(scene, visit, page)


def _title_on_the_way(scene: Scene, visit: Visit, page: str) -> tuple[str, str, str]:
    translate = scene.translate
    if page == "services":
        agency = scene.profile.agency_by_code[visit.agency]
        title = translate("Dispenser", "Services of {agency}").format(
            agency=scene.said(agency.heading)
        )
        return title, " · ".join(filter(None, counts_of(scene, agency.code))), agency.icon
    if page in {"standard", "ticket"}:
        service = scene.profile.service_by_code[visit.service]
        heading = scene.said(scene.profile.agency_by_code[service.agency].heading)
        kind = "" if page == "ticket" else translate("Dispenser", "Service standard")
        subtitle = " · ".join(filter(None, (heading, kind)))
        return scene.said(service.name), subtitle, service.icon
    if visit.browsing:
        return translate("Dispenser", "See what to bring"), "", ""
    if len(scene.profile.agencies) == 1:
        return translate("Dispenser", "Choose the service you need"), "", ""
    return translate("Dispenser", "Choose the agency you are visiting"), "", ""


def _fairness(scene: Scene) -> str:
    minutes = scene.profile.rules.priority_head_start_minutes
    if minutes == 0:
        return scene.translate(
            "Dispenser", "A priority number is called in the order of arrival, like any other."
        )
    return scene.translate(
        "Dispenser",
        "A priority number counts as if it had come {minutes} minutes earlier. "
        "The regular queue keeps moving.",
    ).format(minutes=minutes)
