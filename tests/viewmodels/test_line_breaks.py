"""Where lines break, as Qt breaks them."""

import pytest
from PySide6.QtGui import QFont, QTextLayout

from kiosk.viewmodels.line_breaks import unbroken, with_short_endings


def lines(said: str, width: float) -> list[str]:
    """Set a text in a box and give its lines, without what is not seen."""
    layout = QTextLayout(said, QFont())
    layout.beginLayout()
    starts = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    ends = [*starts[1:], len(said)]
    return [
        said[start:end].replace("\N{WORD JOINER}", "").strip()
        for start, end in zip(starts, ends, strict=True)
    ]


def width_of(said: str) -> float:
    """Measure a text on one line."""
    layout = QTextLayout(said, QFont())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout.maximumWidth()


@pytest.mark.usefixtures("qapp")
def test_a_short_ending_stays_with_its_word() -> None:
    room = width_of("Perekaman KTP-")
    assert lines("Perekaman KTP-el", room) == ["Perekaman KTP-", "el"]
    assert lines(with_short_endings("Perekaman KTP-el"), room) == ["Perekaman", "KTP-el"]


def test_a_longer_word_may_break_at_its_hyphen() -> None:
    assert with_short_endings("Surat-surat") == "Surat-surat"


def test_a_code_keeps_all_its_hyphens() -> None:
    assert unbroken("7K2M-9QAF").count("\N{WORD JOINER}") == 2
