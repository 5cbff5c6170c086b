"""From the facts of a ticket to the layout of its slip: pure, in the citizen's language.

The office's template says which blocks stand in which order; what each says is in ``slip_blocks``.
"""

from collections.abc import Iterator
from enum import Enum

from kiosk.printing.content.layout import Block, Cut, Rule, Slip
from kiosk.printing.content.slip_blocks import TOLD, SlipFacts, Telling, marks, sentence
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import Translate

__all__ = ["SlipFacts", "slip_of"]


class _Group(Enum):
    """What belongs together; a rule parts it from the next."""

    HEAD = "head"
    NUMBER = "number"
    STANDARD = "standard"
    PAPERS = "papers"
    FOOT = "foot"


_GROUP_OF = {
    "logo": _Group.HEAD,
    "office": _Group.HEAD,
    "number": _Group.NUMBER,
    "where": _Group.NUMBER,
    "standard": _Group.STANDARD,
    "requirements": _Group.PAPERS,
    "qr": _Group.PAPERS,
}
_PARTED_BY_A_LINE = {_Group.HEAD, _Group.FOOT}


def slip_of(facts: SlipFacts, profile: Profile, translate: Translate) -> Slip:
    """Lay out a slip. ``translate`` speaks the ticket's language."""
    telling = Telling(facts, profile, translate)
    return Slip((*marks(telling), *_blocks(telling), Cut()))


def _blocks(slip: Telling) -> Iterator[Block]:
    before: _Group | None = None
    for name in slip.profile.slip.blocks:
        told = tuple(TOLD[name](slip) if name in TOLD else sentence(slip, name))
        if not told:
            continue
        # A sentence of the office belongs to what stands above it.
        own = name in slip.profile.slip.texts
        group = before if own else _GROUP_OF.get(name, _Group.FOOT)
        if before and group and group is not before:
            yield Rule(dashed=not {before, group} & _PARTED_BY_A_LINE)
        yield from told
        before = group
