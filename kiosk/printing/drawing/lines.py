"""Paragraphs and rows in the printer's own letters, wrapped to its columns."""

from dataclasses import replace

from kiosk.printing.content.layout import Style
from kiosk.printing.drawing.codepage import wrapped
from kiosk.printing.drawing.pen import PLAIN, STRONG, Letters, Pen


def paragraph(said: str, style: Style, lead: int, pen: Pen, columns: int) -> None:
    """Write a plain text; its first ``lead`` letters are bold."""
    letters = _letters(style, said, columns)
    for line in wrapped(said, columns):
        if 0 < lead < len(line):
            pen.letters(replace(letters, bold=True))
            pen.write(line[:lead])
            pen.letters(letters)
            pen.line(line[lead:])
        else:
            pen.letters(replace(letters, bold=letters.bold or lead > 0))
            pen.line(line)
        lead -= len(line) + 1


def _letters(style: Style, said: str, columns: int) -> Letters:
    if style is Style.TITLE:
        return Letters(bold=True, width=2 if len(said) <= columns // 2 else 1, height=2)
    return STRONG if style is Style.STRONG else PLAIN


def row(label: str, value: str, pen: Pen, columns: int) -> None:
    """Write a label at the left and its value at the right, beside or under it."""
    *above, last = wrapped(label, columns) or [""]
    room = columns - len(last) - 1
    if len(value) > room and room < columns // 2:
        above, last, room = [*above, last], "", columns
    pen.letters(PLAIN)
    for line in above:
        pen.line(line)
    pen.write(last)
    for line in wrapped(value, room) or [""]:
        pen.go_to(columns - len(line))
        pen.letters(STRONG)
        pen.line(line)
