"""The test page of a printer: what shows whether its slips will be read. It is no ticket.

It holds no number, and its QR code says nothing that a ticket's would.
"""

from dataclasses import dataclass

from kiosk.printing.content.dates import moment
from kiosk.printing.content.layout import Banner, Cut, Qr, Rows, Rule, Ruler, Slip, Style, Text
from kiosk.queueing.calendar import business_day
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import Translate

_LETTERS = (
    "ABCDEFGHIJKLMabcdefghijklm",
    "NOPQRSTUVWXYZnopqrstuvwxyz",
    "0123456789 .,:;!? ()/+-% @&*#",
    "é è ê ç ñ ö ü É Å ½ ° ± ─ │ █",
)
"""The last line is garbled by a printer that does not keep to code page 437."""

_JAVANESE = "ꦱꦸꦒꦼꦁꦫꦮꦸꦃ"
"""*Sugeng rawuh*, welcome: in no code page, so it is printed dot by dot."""


@dataclass(frozen=True, slots=True)
class TrialFacts:
    """What a test page says. ``ruler_mm``: the width that the printer's head reaches."""

    printer: str
    url: str
    millimetres: int
    ruler_mm: int
    style: str
    now: int


def trial_of(facts: TrialFacts, profile: Profile, translate: Translate) -> Slip:
    """Lay out a test page, in the language of ``translate``."""
    office = profile.office
    day = business_day(facts.now, office.timezone)
    ruler = translate("Trial", "{millimetres} mm from end to end; both ends must show.")
    return Slip(
        (
            Banner(translate("Trial", "PRINTER TEST")),
            Text((translate("Trial", "This is no ticket."),), Style.STRONG),
            Text((office.heading.said_in(office.languages[0]),), Style.TITLE),
            Rows(_known(facts, translate)),
            Text((moment(facts.now, office.timezone, translate),), Style.STRONG),
            Rule(),
            *(Text((line,)) for line in (*_LETTERS, _JAVANESE)),
            Ruler(),
            Text((ruler.format(millimetres=facts.ruler_mm),), Style.SMALL),
            Qr(f"PRINTER TEST {day} {office.code}", (translate("Trial", "Scan it."), str(day))),
            Cut(),
        )
    )


def _known(facts: TrialFacts, translate: Translate) -> tuple[tuple[str, str], ...]:
    styles = {
        "native": translate("Trial", "the printer's letters"),
        "designed": translate("Trial", "drawn letters"),
    }
    return (
        (translate("Trial", "Printer"), facts.printer),
        (translate("Trial", "Address"), facts.url),
        (translate("Trial", "Paper"), f"{facts.millimetres} mm"),
        (translate("Trial", "Style"), styles[facts.style]),
    )
