"""One matter that a supervisor should see to."""

from dataclasses import dataclass

from kiosk.viewmodels.counter_words import Spoken

SEEN = "seen"
"""The act that only takes the sentence away: what helps is done elsewhere, by hand."""


@dataclass(frozen=True, slots=True)
class Attention:
    """One matter: its sentence, and what may be done about it here.

    ``act`` is seen, queue, clock, roll, slip or copy; ``other`` a second act, for slips alone.
    ``about``: the queue, the printer or the job that the act is about. ``rank``: 0 is the worst.
    """

    key: str
    rank: int
    icon: str
    title: str
    note: str
    act: str
    words: str
    about: str = ""
    other: str = ""
    otherWords: str = ""
    grave: bool = False
    told: str = ""
    """Title and note as one sentence of styled text."""


def seen(spoken: Spoken) -> str:
    """Say the key of what was only read."""
    return spoken.translate("Supervisor", "Seen")
