"""Slips as files: what a printer would be sent, and the picture of it."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.app.acts import Acts
from kiosk.app.file_refusals import FileNotWritten
from kiosk.app.slips import drawing_application
from kiosk.app.translation import translate_into
from kiosk.printing.capability import Capability, SlipStyle
from kiosk.printing.content.slip import SlipFacts
from kiosk.printing.drawing.page import Page
from kiosk.printing.drawing.paper import PAPERS
from kiosk.printing.drawing.picture import png
from kiosk.printing.drawing.styles import page_of
from kiosk.queueing.calendar import business_day
from kiosk.queueing.facts import TicketFacts
from kiosk.queueing.numbering import parse_code
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import Refusal, Translate, UnknownService
from kiosk.queueing.signing import ticket_signature
from kiosk.queueing.slip_refusals import UnknownTicket
from kiosk.storage import queries

_SAMPLE_AHEAD = 5
_NO_SIGNATURE = "0000-0000"


@dataclass
class NotAFile(Refusal):
    """A slip was to be written to a device: it would be printed past its journal."""

    file: str

    def for_people(self, translate: Translate) -> str:
        """Say what was expected."""
        return translate(
            "Refusal",
            "“{file}” is not a file. Slips are printed by the spooler alone, so that none is "
            "doubled unseen. Name a file.",
        ).format(file=self.file)


@dataclass(frozen=True, slots=True)
class SlipWritten:
    """What was written: ``bytes`` go to the printer and use ``millimetres`` of its paper."""

    ticket: str
    style: str
    width: int
    copy: int
    bytes: int
    millimetres: int
    png: str | None
    bin: str | None


@dataclass(frozen=True, slots=True)
class SlipWanted:
    """How a slip is wanted: on paper of ``width`` millimetres, in which files."""

    width: int
    style: SlipStyle
    png: Path | None
    bin: Path | None
    translations: Path | None = None


def facts_of_ticket(acts: Acts, typed: str, copy: int) -> tuple[SlipFacts, Profile]:
    """Read what the slip of a ticket of today says, under the profile it was taken under."""
    zone, code = acts.profile.office.timezone, parse_code(typed)
    with acts.database.read() as connection:
        day = business_day(acts.clock(), zone)
        ticket = code and queries.ticket_of_day(connection, day, *code)
        if not ticket:
            raise UnknownTicket(typed)
        ahead = queries.ahead_when_taken(connection, ticket.id)
        profile = acts.database.profile(connection, ticket.profile)
    signature = ticket_signature(acts.database.key, ticket.id, day, ticket.code)
    counters = profile.counters_serving(ticket.queue)
    return SlipFacts(ticket, ahead, counters, signature, copy, acts.demo), profile


def facts_of_sample(acts: Acts, service: str, copy: int) -> tuple[SlipFacts, Profile]:
    """Make up a ticket for a service; its slip is marked as not valid and carries no signature."""
    version, profile = acts.version_and_profile()
    wanted = profile.service_by_code.get(service)
    if wanted is None:
        raise UnknownService(service)
    now = acts.clock()
    ticket = TicketFacts(
        id=0,
        business_day=business_day(now, profile.office.timezone),
        queue=wanted.queue,
        number=1,
        class_="regular",
        service=service,
        taken_at=now,
        profile=version,
        language=profile.office.languages[0],
    )
    counters = profile.counters_serving(wanted.queue)
    return SlipFacts(ticket, _SAMPLE_AHEAD, counters, _NO_SIGNATURE, copy, demo=True), profile


def write_slip(facts: SlipFacts, profile: Profile, wanted: SlipWanted) -> SlipWritten:
    """Write a slip into the files that are wanted."""
    _application = drawing_application()
    paper = PAPERS[wanted.width]
    capability = Capability(
        draws_qr=paper.qr == "native",
        has_cutter=paper.has_cutter,
        millimetres=wanted.width,
        style=wanted.style,
    )
    translate = translate_into(facts.ticket.language, wanted.translations)
    page = page_of(facts, profile, capability, translate)
    if wanted.png:
        _write(wanted.png, png(page.slip, paper))
    if wanted.bin:
        _write(wanted.bin, page.data)
    return _told(facts, wanted, page)


def _write(file: Path, content: bytes) -> None:
    try:
        if file.exists() and not file.is_file():
            raise NotAFile(str(file))
        file.write_bytes(content)
    except OSError as error:
        raise FileNotWritten(str(file), str(error.strerror)) from error


def _told(facts: SlipFacts, wanted: SlipWanted, page: Page) -> SlipWritten:
    return SlipWritten(
        ticket=facts.ticket.code,
        style=wanted.style.value,
        width=wanted.width,
        copy=facts.copy,
        bytes=len(page.data),
        millimetres=page.millimetres,
        png=str(wanted.png) if wanted.png else None,
        bin=str(wanted.bin) if wanted.bin else None,
    )
