"""What one printer was found to understand when it was set up: learned once, kept as JSON.

A printer nobody has asked is taken for a clone that answers nothing (``UNKNOWN``): it gets plain
text, and its slips end as ``sent_unverified``.
"""

import json
from dataclasses import asdict, dataclass
from enum import StrEnum


class SlipStyle(StrEnum):
    """How a slip is drawn: by the printer's own fonts, or by us, dot by dot."""

    NATIVE = "native"
    DESIGNED = "designed"


@dataclass(frozen=True, slots=True)
class Capability:
    """``slowest_answer``: milliseconds that a status took at set-up, to size later deadlines.

    ``senses``: it answers ``DLE EOT``. ``confirms``: it sends process ids back. ``clears``: it
    obeys ``DLE DC4`` fn 8. ``bytes_per_second``: what the link carries, ``None`` when not known.
    ``unanswered``: the n of ``DLE EOT`` that it leaves without an answer, though it senses.
    ``logo``: the key of the logo in its memory.
    """

    senses: bool = False
    confirms: bool = False
    clears: bool = False
    draws_qr: bool = False
    stores_logo: bool = False
    has_cutter: bool = True
    millimetres: int = 80
    style: SlipStyle = SlipStyle.NATIVE
    model: str | None = None
    slowest_answer: int = 0
    bytes_per_second: int | None = None
    unanswered: tuple[int, ...] = ()
    logo: str = ""

    def to_json(self) -> str:
        """Write it as one JSON object."""
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def of_json(cls, text: str) -> "Capability":
        """Read what ``to_json`` wrote."""
        read = json.loads(text)
        unanswered = tuple(read.get("unanswered", ()))
        return cls(**read | {"style": SlipStyle(read["style"]), "unanswered": unanswered})


UNKNOWN = Capability()
"""A printer nobody has asked yet."""
