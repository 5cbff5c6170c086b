"""Pure derivation of the ticket page: the number, what is known of the slip, where to wait."""

from dataclasses import dataclass

from kiosk.queueing.calendar import local_time
from kiosk.queueing.facts import Class
from kiosk.queueing.numbering import counters_named
from kiosk.queueing.profile import Agency
from kiosk.viewmodels.dispenser_paper import slip_note, slip_title
from kiosk.viewmodels.dispenser_scene import Scene
from kiosk.viewmodels.dispenser_taking import Take, band_of
from kiosk.viewmodels.line_breaks import unbroken
from kiosk.viewmodels.office_time import clock_of, short_date_at
from kiosk.viewmodels.ports import TakenSlip


@dataclass(frozen=True)
class Ticket:
    """A ticket as its page shows it. ``band`` is ``printing``, ``take`` or ``trouble``."""

    code: str = ""
    service: str = ""
    priority: bool = False
    light: bool = False
    band: str = "printing"
    bandTitle: str = ""
    bandNote: str = ""
    where: str = ""
    whereNote: str = ""
    ahead: str = ""
    aheadNote: str = ""
    day: str = ""
    moment: str = ""
    qr: str = ""


def ticket_page(scene: Scene, take: Take, slip: TakenSlip) -> Ticket:
    """Derive the page of a ticket just taken."""
    ticket = slip.taken.ticket
    service = scene.profile.service_by_code[ticket.service]
    agency = scene.profile.agency_by_code[service.agency]
    band = band_of(scene, take.job)
    where, where_note = _where(scene, ticket.queue)
    taken = local_time(ticket.taken_at, scene.zone)
    code_line = scene.translate("Dispenser", "{time} {zone} · code {code}")
    return Ticket(
        code=ticket.code,
        service=f"{scene.said(agency.heading)} · {scene.said(service.heading)}",
        priority=ticket.class_ == Class.PRIORITY,
        light=ticket.visual,
        band=band,
        bandTitle=slip_title(scene, take.job, band),
        bandNote=slip_note(scene, take.job, band),
        where=where,
        whereNote=_how_called(scene, ticket.visual, _booth(scene, agency) or where_note),
        ahead=_people(scene, slip.taken.ahead),
        aheadNote=_open(scene, ticket.queue),
        day=short_date_at(ticket.taken_at, scene.zone, scene.language),
        moment=code_line.format(
            time=clock_of(taken, scene.language),
            zone=taken.tzname() or "",
            code=unbroken(slip.signature),
        ),
        qr=slip.qr,
    )


def _where(scene: Scene, queue: str) -> tuple[str, str]:
    # All that serve it, as on the slip: a counter that opens later calls, too.
    counters = scene.profile.counters_serving(queue)
    words = (
        scene.translate("Dispenser", "Counter {numbers}")
        if len(counters) == 1
        else scene.translate("Dispenser", "Counters {numbers}")
    )
    return words.format(numbers=counters_named(counters)), scene.translate(
        "Dispenser", "wait for your call"
    )


def _how_called(scene: Scene, visual: bool, note: str) -> str:
    if not visual:
        return note
    return scene.translate("Dispenser", "your call lights up on the screen")


def _booth(scene: Scene, agency: Agency) -> str:
    if agency.booth is None:
        return ""
    return scene.translate("Dispenser", "Booth {booth}").format(booth=scene.said(agency.booth))


def _people(scene: Scene, count: int) -> str:
    if count == 0:
        return scene.translate("Dispenser", "Nobody")
    if count == 1:
        return scene.translate("Dispenser", "1 person")
    return scene.translate("Dispenser", "{count} people").format(count=count)


def _open(scene: Scene, queue: str) -> str:
    count = len(scene.open_counters([queue]))
    if scene.hall is None:
        return ""
    if count == 0:
        return scene.translate("Dispenser", "no counter open yet")
    if count == 1:
        return scene.translate("Dispenser", "1 counter open")
    return scene.translate("Dispenser", "{count} counters open").format(count=count)
