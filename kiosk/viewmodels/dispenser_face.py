"""Pure derivation of the dispenser's frame: which page is shown, its title, its columns."""

from dataclasses import dataclass

from kiosk.viewmodels.dispenser_closed import closed_page
from kiosk.viewmodels.dispenser_home import counts_of, next_language, notice_of
from kiosk.viewmodels.dispenser_paper import PaperNotice, paper_notice
from kiosk.viewmodels.dispenser_refusal import refused_words
from kiosk.viewmodels.dispenser_room import Form, agency_columns, service_columns
from kiosk.viewmodels.dispenser_scene import Scene
from kiosk.viewmodels.dispenser_taking import Take
from kiosk.viewmodels.dispenser_visit import Visit


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
    refusalDetail: str = ""
    helpPlace: str = ""
    fairness: str = ""
    paperTitle: str = ""
    paperNote: str = ""
    paperShort: str = ""
    lightShort: str = ""
    nextLanguage: str = ""
    takesWishes: bool = True


@dataclass(frozen=True)
class Layout:
    """How many columns the lists take, and the day's notice."""

    agencies: int = 1
    services: int = 1
    notice: str = ""
    note: str = ""
    noticeColumns: int = 0


def layout_of(scene: Scene, form: Form, tiles: int, services: int) -> Layout:
    """Derive the columns of so many tiles and services, and the day's notice beside the tiles."""
    columns, notice = agency_columns(tiles, form), notice_of(scene)
    return Layout(
        columns,
        service_columns(services, form),
        *notice,
        noticeColumns=_columns_left(tiles, columns) if notice[0] else 0,
    )


def shown_page(scene: Scene, visit: Visit) -> str:
    """Choose the page: while no tickets are given, the first is the closed one or one browses."""
    if visit.page == "home" and not visit.browsing and not scene.gives_tickets:
        return "closed"
    return visit.page


def face_of(scene: Scene, visit: Visit, take: Take) -> Face:
    """Derive the frame."""
    page, office = shown_page(scene, visit), scene.profile.office
    title, subtitle, icon = _titles(scene, visit, page)
    refused = refused_words(scene, take.trouble)
    language = next_language(scene)
    paper = paper_notice(scene) if scene.gives_tickets else PaperNotice()
    return Face(
        page=page,
        title=title,
        subtitle=subtitle,
        icon=icon,
        government=scene.said(office.government),
        officeName=scene.said(office.heading),
        oneAgency=len(scene.profile.agencies) == 1,
        priority=visit.priority,
        browsing=not scene.gives_tickets,
        canGoBack=visit.page in {"services", "standard", "help"} or visit.browsing,
        panel=visit.panel,
        taking=take.busy,
        refusalTitle=refused.title,
        refusal=refused.sentence,
        refusalDetail=refused.detail,
        helpPlace=scene.said(scene.profile.texts.help_place),
        fairness=_fairness(scene),
        paperTitle=paper.title,
        paperNote=paper.note,
        paperShort=paper.short,
        lightShort=_light(scene, visit),
        nextLanguage=language.name if language else "",
        takesWishes=scene.gives_tickets and page != "ticket",
    )


def _columns_left(count: int, columns: int) -> int:
    """Count the empty cells after the last tile; one cell alone is too narrow for a sentence."""
    if columns == 1:
        return 1
    left = -count % columns
    return left if left > 1 or columns == 2 else 0  # noqa: PLR2004


def _light(scene: Scene, visit: Visit) -> str:
    if not visit.modes.light:
        return ""
    return scene.translate("Dispenser", "Your call will light up on the screen")


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
    return _choose(scene), "", ""


def _choose(scene: Scene) -> str:
    own = scene.said(scene.profile.texts.choose_title)
    if own:
        return own
    if len(scene.profile.agencies) == 1:
        return scene.translate("Dispenser", "Choose the service you need")
    return scene.translate("Dispenser", "Choose an agency")


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
