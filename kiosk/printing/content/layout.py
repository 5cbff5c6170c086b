"""The layout tree of a slip: what stands on it and in which order, for paper of any width.

``escpos`` turns it into the printer's own text, ``picture`` into a picture; neither knows a ticket.
"""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.printing.content.bitmap import Bitmap


class Style(StrEnum):
    """How much a text stands out."""

    SMALL = "small"
    BODY = "body"
    STRONG = "strong"
    TITLE = "title"


class Align(StrEnum):
    """Where a line of text stands."""

    LEFT = "left"
    CENTER = "center"


@dataclass(frozen=True, slots=True)
class Text:
    """Paragraphs, each wrapped on its own. ``lead`` is a strong start of the first one."""

    lines: tuple[str, ...]
    style: Style = Style.BODY
    align: Align = Align.CENTER
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Logo:
    """The office's logo, dot by dot, in the middle."""

    dots: Bitmap


@dataclass(frozen=True, slots=True)
class Number:
    """The ticket's code, as large as the paper allows."""

    code: str


@dataclass(frozen=True, slots=True)
class Banner:
    """A bar across the paper: white on black when ``inverted``, else in a frame."""

    text: str
    inverted: bool = True


@dataclass(frozen=True, slots=True)
class Rows:
    """Pairs of label (left) and value (right)."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the paper."""

    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Ruler:
    """Millimetres from the first dot of the paper to the last."""


@dataclass(frozen=True, slots=True)
class Qr:
    """A QR code with lines beside or under it; the last line is strong."""

    content: str
    caption: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Feed:
    """Empty lines."""

    lines: int = 1


@dataclass(frozen=True, slots=True)
class Cut:
    """The end of the slip: feed it out and cut, where the printer has a cutter."""


Block = Text | Logo | Number | Banner | Rows | Rule | Ruler | Qr | Feed | Cut


@dataclass(frozen=True, slots=True)
class Slip:
    """A whole slip, from top to bottom."""

    blocks: tuple[Block, ...]
