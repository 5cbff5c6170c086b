"""The named blocks of a slip: what each one says, in the citizen's language."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.printing.content.bitmap import Bitmap
from kiosk.printing.content.dates import moment
from kiosk.printing.content.layout import Align, Banner, Block, Logo, Number, Qr, Rows, Style, Text
from kiosk.queueing.facts import Class, TicketFacts
from kiosk.queueing.numbering import counters_named
from kiosk.queueing.profile import Profile, Service, Words
from kiosk.queueing.refusals import Translate
from kiosk.queueing.slip_code import qr_content

"""1, 2 and 3 become a range; two counters are named one by one."""


@dataclass(frozen=True, slots=True)
class SlipFacts:
    """All that a slip says. ``counters`` serve its queue; ``copy`` counts reprints from 1."""

    ticket: TicketFacts
    ahead: int
    counters: tuple[int, ...]
    signature: str
    copy: int = 0
    demo: bool = False


@dataclass(frozen=True, slots=True)
class Telling:
    """One slip being told: its facts, the office, and the words."""

    facts: SlipFacts
    profile: Profile
    translate: Translate

    @property
    def service(self) -> Service:
        """The service of the ticket."""
        return self.profile.service_by_code[self.facts.ticket.service]

    @property
    def has_priority(self) -> bool:
        """Tell whether the ticket is a priority ticket."""
        return self.facts.ticket.class_ == Class.PRIORITY

    def said(self, words: Words) -> str:
        """Say words of the office in the language of the ticket."""
        return words.said_in(self.facts.ticket.language)


def marks(slip: Telling) -> Iterator[Block]:
    """Say what this paper is not; no template can leave it out."""
    facts, translate = slip.facts, slip.translate
    if facts.demo:
        yield Banner(translate("Slip", "DEMO: not valid"), inverted=False)
    if facts.copy:
        yield Banner(translate("Slip", "COPY no. {count}").format(count=facts.copy))


def sentence(slip: Telling, name: str) -> Iterator[Block]:
    """Say a text of the office's own."""
    yield Text((slip.said(slip.profile.slip.texts[name]),))


def _logo(slip: Telling) -> Iterator[Block]:
    if logo := slip.profile.slip.logo:
        yield Logo(Bitmap(logo.row_bytes, logo.rows))


def _office(slip: Telling) -> Iterator[Block]:
    office = slip.profile.office
    if office.government:
        yield Text((slip.said(office.government).upper(),), Style.SMALL)
    yield Text((slip.said(office.heading),), Style.TITLE)
    if office.address:
        yield Text((slip.said(office.address),), Style.SMALL)


def _number(slip: Telling) -> Iterator[Block]:
    yield Text((slip.translate("Slip", "YOUR QUEUE NUMBER"),), Style.STRONG)
    yield Number(slip.facts.ticket.code)
    if slip.has_priority:
        yield Banner(slip.translate("Slip", "PRIORITY"))


def _where(slip: Telling) -> Iterator[Block]:
    service, profile = slip.service, slip.profile
    if len(profile.agencies) > 1:
        agency = profile.agency_by_code[service.agency]
        yield Text((slip.said(agency.heading),), Style.TITLE)
        yield Text((slip.said(service.name),), Style.STRONG)
    else:
        yield Text((slip.said(service.name),), Style.TITLE)
    if counters := slip.facts.counters:
        where = (
            slip.translate("Slip", "COUNTER {counters}")
            if len(counters) == 1
            else slip.translate("Slip", "COUNTERS {counters}")
        )
        said = where.format(counters=counters_named(counters))
        yield Banner(said, inverted=not slip.has_priority)


def _standard(slip: Telling) -> Iterator[Block]:
    standard, translate = slip.service.standard, slip.translate
    yield Rows(
        (
            (translate("Slip", "Ahead of you"), _people(slip.facts.ahead, translate)),
            (translate("Slip", "Service promise"), slip.said(standard.completion)),
            (translate("Slip", "Fee"), slip.said(standard.fee.text)),
        )
    )


def _people(count: int, translate: Translate) -> str:
    if count == 0:
        return translate("Slip", "nobody")
    if count == 1:
        return translate("Slip", "1 person")
    return translate("Slip", "{count} people").format(count=count)


def _requirements(slip: Telling) -> Iterator[Block]:
    said = [slip.said(item) for item in slip.service.standard.requirements]
    if said:
        listed = ("; " if any("," in item for item in said) else ", ").join(said)
        yield Text((listed,), align=Align.LEFT, lead=slip.translate("Slip", "BRING"))


def _qr(slip: Telling) -> Iterator[Block]:
    facts, translate = slip.facts, slip.translate
    yield Qr(
        qr_content(facts.ticket, slip.profile.office.code, facts.signature),
        (
            translate("Slip", "No personal data."),
            translate("Slip", "Code {code}").format(code=facts.signature),
        ),
    )


def _when(slip: Telling) -> Iterator[Block]:
    zone = slip.profile.office.timezone
    yield Text((moment(slip.facts.ticket.taken_at, zone, slip.translate),), Style.STRONG)


def _notes(slip: Telling) -> Iterator[Block]:
    # The notes are what the office wants said last; without them, where to complain.
    if notes := slip.profile.texts.slip_notes:
        yield Text(tuple(slip.said(note) for note in notes), Style.SMALL)
    elif "complaints" not in slip.profile.slip.blocks:
        yield from _complaints(slip)


def _survey(slip: Telling) -> Iterator[Block]:
    if survey := slip.profile.slip.survey:
        yield Text((slip.said(survey),), Style.STRONG)


def _complaints(slip: Telling) -> Iterator[Block]:
    own = slip.service.standard.complaints
    if lines := (own,) if own else slip.profile.texts.complaints:
        yield Text(tuple(slip.said(line) for line in lines), Style.SMALL)


TOLD: dict[str, Callable[[Telling], Iterator[Block]]] = {
    "logo": _logo,
    "office": _office,
    "number": _number,
    "where": _where,
    "standard": _standard,
    "requirements": _requirements,
    "qr": _qr,
    "when": _when,
    "notes": _notes,
    "survey": _survey,
    "complaints": _complaints,
}
"""How each named block is told; one without content says nothing."""
