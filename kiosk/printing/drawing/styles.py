"""The two styles of a slip: the printer's own letters, or every dot drawn by us."""

from math import ceil

from kiosk.printing.capability import Capability, SlipStyle
from kiosk.printing.content.layout import Slip
from kiosk.printing.content.slip import SlipFacts, slip_of
from kiosk.printing.drawing.designed import designed
from kiosk.printing.drawing.escpos import Written, written
from kiosk.printing.drawing.page import Page
from kiosk.printing.drawing.paper import DOTS_PER_MILLIMETRE, Paper, paper_of
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import Translate


def page_of(
    facts: SlipFacts,
    profile: Profile,
    capability: Capability,
    translate: Translate,
    job: int = 0,
) -> Page:
    """Write the slip of a ticket as a printer takes it best; ``translate`` speaks its language.

    The designed style needs a ``QGuiApplication``, the native one only for foreign scripts.
    """
    slip = slip_of(facts, profile, translate)
    ready = styled(slip, paper_of(capability), capability.style)
    return Page(job, ready.data, slip, ceil(ready.dots / DOTS_PER_MILLIMETRE))


def styled(slip: Slip, paper: Paper, style: SlipStyle) -> Written:
    """Write a slip in one style."""
    if style is SlipStyle.NATIVE:
        return written(slip, paper)
    # Qt only where we draw.
    from kiosk.printing.drawing.picture import slip_bitmap  # noqa: PLC0415

    return designed(slip_bitmap(slip, paper), paper)
