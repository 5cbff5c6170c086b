"""From the facts of a ticket to the layout of its slip: pure, in the citizen's language."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kiosk.printing.dates import moment
from kiosk.printing.layout import (
    Align,
    Banner,
    Block,
    Cut,
    Number,
    Qr,
    Rows,
    Rule,
    Slip,
    Style,
    Text,
)
from kiosk.printing.qr import qr_content
from kiosk.queueing.facts import Class, TicketFacts
from kiosk.queueing.profile import Profile, Service, Words
from kiosk.queueing.refusals import Translate

_SHORTEST_RANGE = 3
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


def slip_of(facts: SlipFacts, profile: Profile, translate: Translate) -> Slip:
    """Lay out a slip. ``translate`` speaks the ticket's language."""
    return Slip(
        (
            *_marks(facts, translate),
            *_heading(facts, profile),
            Rule(),
            *_number(facts, translate),
            *_where(facts, profile, translate),
            Rule(dashed=True),
            *_standard(facts, profile, translate),
            Qr(
                qr_content(facts.ticket, profile.office.code, facts.signature),
                (
                    translate("Slip", "No personal data."),
                    translate("Slip", "Code {code}").format(code=facts.signature),
                ),
            ),
            Rule(),
            *_footing(facts, profile, translate),
            Cut(),
        )
    )


def counters_named(counters: Sequence[int]) -> str:
    """Name counters as briefly as people can read: a range, or ``4, 7``."""
    runs: list[list[int]] = []
    numbers = sorted(set(counters))
    gaps = [True, *(after - before > 1 for before, after in pairwise(numbers))]
    for number, starts_run in zip(numbers, gaps, strict=False):
        if starts_run:
            runs.append([])
        runs[-1].append(number)
    return ", ".join(_run_named(run) for run in runs)


def _run_named(run: list[int]) -> str:
    if len(run) < _SHORTEST_RANGE:
        return ", ".join(str(number) for number in run)
    return f"{run[0]}\N{EN DASH}{run[-1]}"


def _marks(facts: SlipFacts, translate: Translate) -> Iterator[Block]:
    if facts.demo:
        yield Banner(translate("Slip", "DEMO: not valid"), inverted=False)
    if facts.copy:
        yield Banner(translate("Slip", "COPY no. {count}").format(count=facts.copy))


def _heading(facts: SlipFacts, profile: Profile) -> Iterator[Block]:
    office, language = profile.office, facts.ticket.language
    if office.government:
        yield Text((office.government.said_in(language).upper(),), Style.SMALL)
    yield Text((office.heading.said_in(language),), Style.TITLE)
    if office.address:
        yield Text((office.address.said_in(language),), Style.SMALL)


def _number(facts: SlipFacts, translate: Translate) -> Iterator[Block]:
    yield Text((translate("Slip", "YOUR QUEUE NUMBER"),), Style.STRONG)
    yield Number(facts.ticket.code)
    if _has_priority(facts):
        yield Banner(translate("Slip", "PRIORITY"))


def _where(facts: SlipFacts, profile: Profile, translate: Translate) -> Iterator[Block]:
    service, language = _service(facts, profile), facts.ticket.language
    if len(profile.agencies) > 1:
        agency = profile.agency_by_code[service.agency]
        yield Text((agency.heading.said_in(language),), Style.TITLE)
        yield Text((service.name.said_in(language),), Style.STRONG)
    else:
        yield Text((service.name.said_in(language),), Style.TITLE)
    if facts.counters:
        where = translate("Slip", "COUNTER {counters}")
        yield Banner(
            where.format(counters=counters_named(facts.counters)), inverted=not _has_priority(facts)
        )


def _standard(facts: SlipFacts, profile: Profile, translate: Translate) -> Iterator[Block]:
    standard, language = _service(facts, profile).standard, facts.ticket.language
    yield Rows(
        (
            (translate("Slip", "Ahead of you"), _people(facts.ahead, translate)),
            (translate("Slip", "Service promise"), standard.completion.said_in(language)),
            (translate("Slip", "Fee"), standard.fee.text.said_in(language)),
        )
    )
    yield Rule(dashed=True)
    if standard.requirements:
        yield Text(
            (_listed(standard.requirements, language),),
            align=Align.LEFT,
            lead=translate("Slip", "BRING"),
        )


def _footing(facts: SlipFacts, profile: Profile, translate: Translate) -> Iterator[Block]:
    texts, language = profile.texts, facts.ticket.language
    # The notes are what the office wants said last; without them, where to complain.
    when = moment(facts.ticket.taken_at, profile.office.timezone, translate)
    yield Text((when,), Style.STRONG)
    lines = tuple(words.said_in(language) for words in texts.slip_notes or texts.complaints)
    if lines:
        yield Text(lines, Style.SMALL)


def _service(facts: SlipFacts, profile: Profile) -> Service:
    return profile.service_by_code[facts.ticket.service]


def _has_priority(facts: SlipFacts) -> bool:
    return facts.ticket.class_ == Class.PRIORITY


def _people(count: int, translate: Translate) -> str:
    if count == 0:
        return translate("Slip", "nobody")
    if count == 1:
        return translate("Slip", "1 person")
    return translate("Slip", "{count} people").format(count=count)


def _listed(items: Sequence[Words], language: str) -> str:
    said = [item.said_in(language) for item in items]
    return ("; " if any("," in item for item in said) else ", ").join(said)
