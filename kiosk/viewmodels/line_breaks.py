"""Where a line must not break: Qt breaks after any hyphen, and the fonts have none that joins."""

import re

_JOINED = "\N{WORD JOINER}-\N{WORD JOINER}"
_SHORT_ENDING = re.compile(r"(?<=\w)-(?=\w{1,3}\b)")


def unbroken(code: str) -> str:
    """Keep a code on one line."""
    return code.replace("-", _JOINED)


def with_short_endings(said: str) -> str:
    """Keep short endings with their word, ``KTP-el``; longer words may break at their hyphen."""
    return _SHORT_ENDING.sub(_JOINED, said)
