"""What the hall display says besides the calls: the ticker, and the service standards in turn."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from kiosk.queueing.calendar import SECOND
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import Translate
from kiosk.viewmodels.office_time import clock_at, short_date_at, weekday_at

TICKER_HOLD = 8 * SECOND
SLIDE_HOLD = 12 * SECOND
REQUIREMENTS_SHOWN = 4

ItemT = TypeVar("ItemT")


@dataclass(frozen=True, slots=True)
class Slide:
    """A page beside the calls: a service's standard, or the office's pledge as ``text``."""

    title: str = ""
    agency: str = ""
    completion: str = ""
    fee: str = ""
    product: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Clockwork:
    """What the clock alone decides."""

    clock: str = ""
    weekday: str = ""
    date: str = ""
    sentence: str = ""
    slide: Slide = Slide()

    @property
    def moment(self) -> tuple[str, str, str]:
        """The clock and the date as they are written."""
        return self.clock, self.weekday, self.date


def clockwork_at(now: int, profile: Profile, language: str, translate: Translate) -> Clockwork:
    """Derive what the clock alone decides, at an instant."""
    zone = profile.office.timezone
    return Clockwork(
        clock_at(now, zone, language),
        weekday_at(now, zone, translate),
        short_date_at(now, zone, language),
        chosen(ticker_sentences(profile, language), TICKER_HOLD, now),
        chosen(slides(profile, language), SLIDE_HOLD, now),
    )


def ticker_sentences(profile: Profile, language: str) -> tuple[str, ...]:
    """List the sentences of the ticker; an office without any is introduced by its name."""
    sentences = profile.texts.ticker or (profile.office.name,)
    return tuple(sentence.said_in(language) for sentence in sentences)


def slides(profile: Profile, language: str) -> tuple[Slide, ...]:
    """List the pages: the pledge first, then every service's standard."""
    pledge = profile.texts.pledge
    standards = tuple(_standard(profile, place, language) for place in range(len(profile.services)))
    if pledge is None:
        return standards
    text = pledge.get(language) or pledge.get("*") or next(iter(pledge.values()))
    return (Slide(text=text), *standards)


def chosen(items: Sequence[ItemT], hold: int, now: int) -> ItemT:
    """Choose the item whose turn it is: each for ``hold``, all in a circle."""
    return items[now // hold % len(items)]


def _standard(profile: Profile, place: int, language: str) -> Slide:
    service = profile.services[place]
    agency = profile.agency_by_code[service.agency]
    standard = service.standard
    return Slide(
        title=service.heading.said_in(language),
        agency=agency.heading.said_in(language),
        completion=standard.completion.said_in(language),
        fee=standard.fee.text.said_in(language),
        product=standard.product.said_in(language),
    )
