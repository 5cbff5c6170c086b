"""Pure derivation of the ticket page: the number, what is known of the slip, where to wait."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.queueing.calendar import local_time
from kiosk.queueing.facts import Class, Slip
from kiosk.queueing.profile import Agency
from kiosk.queueing.refusals import Translate
from kiosk.viewmodels.dispenser_scene import Scene
from kiosk.viewmodels.dispenser_taking import band_of
from kiosk.viewmodels.office_time import EN_DASH, clock_of, short_date_at
from kiosk.viewmodels.ports import TakenSlip


@dataclass(frozen=True)
class Ticket:
    """A ticket as its page shows it. ``band`` is ``printing``, ``take`` or ``trouble``."""

    code: str = ""
    service: str = ""
    priority: bool = False
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


def ticket_page(scene: Scene, slip: TakenSlip, state: str | None) -> Ticket:
    """Derive the page of a ticket just taken."""
    ticket = slip.taken.ticket
    service = scene.profile.service_by_code[ticket.service]
    agency = scene.profile.agency_by_code[service.agency]
    band = band_of(state, ticket.taken_at, scene.at)
    where, where_note = _where(scene, ticket.queue)
    taken = local_time(ticket.taken_at, scene.zone)
    code_line = scene.translate("Dispenser", "{time} {zone} · code {code}")
    return Ticket(
        code=ticket.code,
        service=f"{scene.said(agency.heading)} · {scene.said(service.heading)}",
        priority=ticket.class_ == Class.PRIORITY,
        band=band,
        bandTitle=_title(state, band, scene.translate),
        bandNote=_note(state, band, scene.translate),
        where=where,
        whereNote=_booth(scene, agency) or where_note,
        ahead=_people(scene, slip.taken.ahead),
        aheadNote=_open(scene, ticket.queue),
        day=short_date_at(ticket.taken_at, scene.zone, scene.language),
        moment=code_line.format(
            time=clock_of(taken, scene.language),
            zone=taken.tzname() or "",
            code=_unbroken(slip.signature),
        ),
        qr=slip.qr,
    )


def in_runs(numbers: tuple[int, ...]) -> str:
    """Write counters briefly, neighbours joined: ``1-3, 5`` with a dash."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(_run(run) for run in runs)


def _unbroken(code: str) -> str:
    # The fonts have no hyphen that never breaks.
    return code.replace("-", "\N{WORD JOINER}-\N{WORD JOINER}")


def _run(run: list[int]) -> str:
    joiner = EN_DASH if len(run) > 2 else ", "  # noqa: PLR2004
    return str(run[0]) if len(run) == 1 else f"{run[0]}{joiner}{run[-1]}"


def _where(scene: Scene, queue: str) -> tuple[str, str]:
    serving = scene.profile.counters_serving(queue)
    counters = scene.open_counters([queue]) or serving
    words = (
        scene.translate("Dispenser", "Counter {numbers}")
        if len(counters) == 1
        else scene.translate("Dispenser", "Counters {numbers}")
    )
    return words.format(numbers=in_runs(counters)), scene.translate(
        "Dispenser", "wait for your call"
    )


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


_TITLES: dict[str, Callable[[Translate], str]] = {
    "printing": lambda translate: translate("Dispenser", "Your ticket is being printed"),
    "take": lambda translate: translate("Dispenser", "Please take your ticket"),
}


def _title(state: str | None, band: str, translate: Translate) -> str:
    if band in _TITLES:
        return _TITLES[band](translate)
    if state == Slip.NOT_SENT:
        return translate("Dispenser", "Not printed. Your number is valid.")
    if state in {Slip.QUEUED, Slip.SENDING}:
        return translate("Dispenser", "Slow printer. Your number is valid.")
    return translate("Dispenser", "No paper ticket? Your number is valid.")


def _note(state: str | None, band: str, translate: Translate) -> str:
    if band == "printing":
        return translate("Dispenser", "One moment, your number is already valid.")
    if band == "trouble":
        return translate(
            "Dispenser",
            "Photograph this screen or write the number down. You will be called all the same.",
        )
    if state == Slip.CONFIRMED:
        return translate("Dispenser", "It is printed below the screen.")
    return translate("Dispenser", "No paper? A screen photo is enough.")
