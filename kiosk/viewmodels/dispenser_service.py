"""Pure derivation of an agency's services and of one service's standard."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from kiosk.queueing.profile import Service, Words
from kiosk.viewmodels.dispenser_no_ticket import NoTicket, no_ticket, not_this
from kiosk.viewmodels.dispenser_scene import Scene
from kiosk.viewmodels.office_time import clock_at, locale_of

RowT = TypeVar("RowT")
LONG_REQUIREMENT = 80
"""Letters that surely fit two lines of the requirement list in every layout."""


@dataclass(frozen=True)
class ServiceRow:
    """One service. ``tone``: empty, ``free``, ``quota``, ``pause``, or ``more`` for what turns."""

    code: str
    icon: str
    name: str
    hint: str
    lead: str
    second: str
    tone: str = ""


@dataclass(frozen=True)
class TextRow:
    """One line of a list: a requirement, a step (``mark`` is its number), a complaint channel."""

    text: str
    mark: str = ""


@dataclass(frozen=True)
class Standard:
    """A service's standard in short, and why no number is given for it (``closedTitle``).

    ``waiting`` says how many people wait and how many numbers are left, as far as there is a quota.
    """

    name: str = ""
    icon: str = ""
    agency: str = ""
    completion: str = ""
    completionNote: str = ""
    fee: str = ""
    free: bool = False
    product: str = ""
    basis: str = ""
    waiting: str = ""
    closedTitle: str = ""
    closedDetail: str = ""
    more: str = ""
    requirements: tuple[TextRow, ...] = ()
    procedure: tuple[TextRow, ...] = ()
    complaints: tuple[TextRow, ...] = ()

    @property
    def hasProcedure(self) -> bool:
        """Tell whether there are steps to see."""
        return bool(self.procedure)

    @property
    def hasComplaints(self) -> bool:
        """Tell whether there is a channel for complaints to see."""
        return bool(self.complaints)


def service_rows(scene: Scene, services: Sequence[Service]) -> list[ServiceRow]:
    """Derive a row for every service given."""
    return [_service_row(scene, service) for service in services]


def more_services(scene: Scene) -> ServiceRow:
    """Make the row that turns to the other services."""
    name = scene.translate("Dispenser", "More services")
    return ServiceRow("", "layout-grid", name, "", "", "", "more")


def part_of(rows: Sequence[RowT], room: int, turn: int, more: RowT) -> list[RowT]:
    """Cut rows into parts that fit ``room``; ``more`` stands last and turns to the next part."""
    if len(rows) <= room:
        return list(rows)
    step = room - 1
    parts = -(-len(rows) // step)
    first = turn % parts * step
    return [*rows[first : first + step], more]


def standard_page(scene: Scene, service: Service, room: int) -> Standard:
    """Derive a service's standard; ``more`` says that ``room`` requirements are not all."""
    standard = service.standard
    closed = no_ticket(scene, service) or NoTicket()
    needed = [scene.said(words) for words in standard.requirements]
    agency = scene.profile.agency_by_code[service.agency]
    return Standard(
        name=scene.said(service.name),
        icon=service.icon,
        agency=scene.said(agency.heading),
        completion=scene.said(standard.completion),
        completionNote=scene.said(standard.completion_note),
        fee=scene.said(standard.fee.text),
        free=standard.fee.amount == 0,
        product=scene.said(standard.product),
        basis=scene.said(standard.legal_basis),
        waiting=" · ".join(filter(None, _line(scene, service.queue))),
        closedTitle=closed.title,
        closedDetail=closed.detail,
        more=_more_requirements(scene, needed, room),
        requirements=tuple(TextRow(text) for text in needed),
        procedure=_numbered(scene, standard.procedure),
        complaints=_complaints(scene, service),
    )


def _service_row(scene: Scene, service: Service) -> ServiceRow:
    lead, second = scene.said(service.standard.completion), fee_in_short(scene, service)
    tone = "free" if service.standard.fee.amount == 0 else ""
    if stop := not_this(scene, service):
        lead, second, tone = stop.lead, stop.second, stop.tone
    return ServiceRow(
        service.code,
        service.icon,
        scene.said(service.heading),
        scene.said(service.hint),
        lead,
        second,
        tone,
    )


def fee_in_short(scene: Scene, service: Service) -> str:
    """Write the fee for a list: free, one sum, or the words of the standard."""
    amount = service.standard.fee.amount
    if amount is None:
        return scene.said(service.standard.fee.text)
    if amount == 0:
        return scene.translate("Dispenser", "Free")
    return f"Rp {locale_of(scene.language).toString(amount)}"


def _line(scene: Scene, queue: str) -> tuple[str, str]:
    return _people_waiting(scene, queue), _numbers_left(scene, queue)


def _people_waiting(scene: Scene, queue: str) -> str:
    status = scene.queue(queue)
    if status is None:
        return ""
    if status.waiting == 0:
        return scene.translate("Dispenser", "Nobody is waiting")
    if status.waiting == 1:
        return scene.translate("Dispenser", "1 person is waiting")
    return scene.translate("Dispenser", "{count} people are waiting").format(count=status.waiting)


def _numbers_left(scene: Scene, queue: str) -> str:
    """Say what remains of the quota that leaves fewest numbers; nothing where there is none."""
    room = scene.room(queue)
    if room is None:
        return ""
    one, more = _left_today(scene) if room.ends is None else _left_until(scene)
    until = clock_at(room.ends or 0, scene.zone, scene.language)
    return (one if room.left == 1 else more).format(count=room.left, time=until)


def _left_today(scene: Scene) -> tuple[str, str]:
    return (
        scene.translate("Dispenser", "1 number left today"),
        scene.translate("Dispenser", "{count} numbers left today"),
    )


def _left_until(scene: Scene) -> tuple[str, str]:
    return (
        scene.translate("Dispenser", "1 number left until {time}"),
        scene.translate("Dispenser", "{count} numbers left until {time}"),
    )


def _more_requirements(scene: Scene, needed: list[str], room: int) -> str:
    if len(needed) <= room and all(len(text) <= LONG_REQUIREMENT for text in needed):
        return ""
    return scene.translate("Dispenser", "See all {count}").format(count=len(needed))


def _numbered(scene: Scene, steps: tuple[Words, ...]) -> tuple[TextRow, ...]:
    return tuple(TextRow(scene.said(step), str(number)) for number, step in enumerate(steps, 1))


def _complaints(scene: Scene, service: Service) -> tuple[TextRow, ...]:
    own = (service.standard.complaints,) if service.standard.complaints else ()
    return tuple(TextRow(scene.said(words)) for words in (*own, *scene.profile.texts.complaints))
