"""The designed look of a slip: sizes in dots for each width of paper."""

from dataclasses import dataclass

from kiosk.printing.content.layout import Style

MEDIUM, BOLD, HEAVY = 500, 700, 800
RULE = 3
DASH, DASH_STEP = 7, 11
FRAME = 4
LEAST_BANNER = 0.6
"""A long text on a banner shrinks to this share of its size, then wraps."""


@dataclass(frozen=True, slots=True)
class Look:
    """Type sizes are pixel sizes, styles come with their weight; gaps stand between blocks."""

    styles: dict[Style, tuple[int, int]]
    banner: int
    number: int
    gap: int
    qr_beside_caption: bool


def _styles(small: int, body: int, strong: int, title: int) -> dict[Style, tuple[int, int]]:
    return {
        Style.SMALL: (small, MEDIUM),
        Style.BODY: (body, MEDIUM),
        Style.STRONG: (strong, BOLD),
        Style.TITLE: (title, HEAVY),
    }


LOOKS: dict[int, Look] = {
    80: Look(_styles(22, 25, 27, 34), 42, 212, 10, qr_beside_caption=True),
    58: Look(_styles(20, 22, 24, 28), 34, 150, 7, qr_beside_caption=False),
}
"""By millimetres of paper."""
