"""What the player and the loudspeaker's process say to each other: one JSON object a line."""

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Play:
    """Play the ``size`` bytes of samples that follow this line, instead of what is played now."""

    number: int
    size: int


@dataclass(frozen=True, slots=True)
class Stop:
    """Fall silent."""


@dataclass(frozen=True, slots=True)
class Volume:
    """Be as loud as this, in percent of what the device can."""

    percent: int


@dataclass(frozen=True, slots=True)
class Ready:
    """Said first: the outputs there are, and which of them is the loudspeaker, if it is there."""

    outputs: tuple[str, ...]
    chosen: str | None


@dataclass(frozen=True, slots=True)
class Changed:
    """There are other outputs now; only a new process sees them as they are."""


@dataclass(frozen=True, slots=True)
class Begun:
    """The device plays the sound of this number."""

    number: int


@dataclass(frozen=True, slots=True)
class Ended:
    """The device has played it to its end."""

    number: int


Order = Play | Stop | Volume
Report = Ready | Changed | Begun | Ended

_KINDS: dict[str, type[Order | Report]] = {
    kind.__name__: kind for kind in (Play, Stop, Volume, Ready, Changed, Begun, Ended)
}


def line_of(said: Order | Report) -> bytes:
    """Write one line."""
    return json.dumps([type(said).__name__, asdict(said)]).encode() + b"\n"


def order_in(line: bytes) -> Order:
    """Read what the player said."""
    said = _said_in(line)
    if isinstance(said, Order):
        return said
    raise ValueError(line)


def report_in(line: bytes) -> Report:
    """Read what the loudspeaker said; ``ValueError`` when it is none of its words."""
    said = _said_in(line)
    if isinstance(said, Report):
        return said
    raise ValueError(line)


def _said_in(line: bytes) -> Order | Report:
    try:
        kind, given = json.loads(line)
        if kind == Ready.__name__:
            return Ready(tuple(given["outputs"]), given["chosen"])
        return _KINDS[kind](**given)
    except (KeyError, TypeError) as unknown:
        raise ValueError(line) from unknown
