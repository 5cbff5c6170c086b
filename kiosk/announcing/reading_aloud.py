"""Reading aloud: what is written on a screen, in the words an engine is to say. Pure.

Engines trip over what eyes take in at a glance: *07.30* is “seven point thirty” to them, *3–5* is
“three five”, *Rp 350.000* a row of letters. Javanese has no engine of its own, so its small numbers
are spelled out.
"""

import re
from collections.abc import Callable

from kiosk.announcing.languages.language import Language

_TIME = re.compile(r"\b([01]?\d|2[0-3])[.:]([0-5]\d)\b(\s?[ap]\.?m\.?)?", re.IGNORECASE)
_MONEY = re.compile(r"\bRp\.?\s?(\d+(?:[.,]\d{3})*)\b(?:,-)?")
_SPAN = re.compile(r"\s*[–—]\s*")
_NUMBER = re.compile(r"\b\d{1,2}\b")
_FEW = 20
"""Up to here numbers of every language have words that everybody knows."""
_UNSPOKEN = re.compile(r"[\N{WORD JOINER}\N{ZERO WIDTH SPACE}]")
_MARKS = str.maketrans({"·": ",", "…": ".", "/": ",", "\n": " "})


def spoken_form(text: str, language: Language) -> str:
    """Write a text as it is said."""
    said = _UNSPOKEN.sub("", text)
    said = _MONEY.sub(lambda found: f"{re.sub('[.,]', '', found[1])} rupiah", said)
    said = _TIME.sub(_time_in(language), said)
    said = _SPAN.sub(f" {language.guidance.to} ", said)
    if language.cardinal is None:
        said = _NUMBER.sub(lambda found: _small_number(found[0], language), said)
    return " ".join(said.translate(_MARKS).replace(" ,", ",").split())


def _small_number(digits: str, language: Language) -> str:
    return language.counter(int(digits)) if int(digits) <= _FEW else digits


def _time_in(language: Language) -> Callable[[re.Match[str]], str]:
    def said(found: re.Match[str]) -> str:
        hour = int(found[1])
        if found[3] and found[3].strip().lower().startswith("p"):
            hour = hour % 12 + 12
        return language.spoken_time(hour, int(found[2]))

    return said
