"""Text for a printer's own font: what it can print, and where lines break.

Code page 437 is page 0 of every ESC/POS printer, clones included; it has é, è and the line drawing.
"""

import textwrap
import unicodedata

CODE_PAGE = "CP437"

_NO_BREAK = "\N{NO-BREAK SPACE}"
_TYPOGRAPHIC = str.maketrans(
    {
        # Hyphens, dashes and the minus sign; quotation marks and primes; separators and spaces.
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033", '"'),
        **dict.fromkeys("\u2028\u2029\u2009\t\n\r", " "),
        "\N{NARROW NO-BREAK SPACE}": _NO_BREAK,
        "\N{HORIZONTAL ELLIPSIS}": "...",
        "\N{BULLET}": "-",
        "\N{MULTIPLICATION SIGN}": "x",
    }
)
_UNPRINTABLE = {"Cc", "Cf", "Cs", "Co", "Cn"}


def plain(text: str) -> str:
    """Write ``text`` with plain characters; control and invisible characters disappear."""
    composed = unicodedata.normalize("NFC", text).translate(_TYPOGRAPHIC)
    if composed.isascii() and composed.isprintable():
        return composed
    return "".join(
        letter for letter in composed if unicodedata.category(letter) not in _UNPRINTABLE
    )


def is_printable(plain_text: str) -> bool:
    """Tell whether the printer's own font has every character of a plain text."""
    try:
        plain_text.encode(CODE_PAGE)
    except UnicodeEncodeError:
        return False
    return True


def wrapped(plain_text: str, columns: int) -> list[str]:
    """Break a text into lines of at most ``columns``; a word wider than that is broken too."""
    lines = textwrap.wrap(plain_text, max(1, columns), break_on_hyphens=False)
    return [line.replace(_NO_BREAK, " ") for line in lines]
