"""How an office announces: its zones, in which languages, how loud at which time."""

from typing import Annotated, Literal

from pydantic import Field

from kiosk.queueing.profile_values import Clock, Code, Language, Part, Words

WHOLE_HALL = "hall"
"""The code of the one zone of an office that names none."""


class Zone(Part):
    """Counters that share a loudspeaker and its displays."""

    code: Code
    name: Words
    counters: Annotated[tuple[int, ...], Field(min_length=1, max_length=999)]


class Volume(Part):
    """From a local time on, so loud."""

    from_: Annotated[Clock, Field(alias="from")]
    percent: Annotated[int, Field(strict=True, ge=0, le=100)]


class Announcing(Part):
    """How calls are said. Without ``languages`` in the office's first one."""

    languages: Annotated[tuple[Language, ...], Field(max_length=4)] = ()
    numbers: Literal["digits", "words"] = "digits"
    name_agency: Annotated[bool, Field(strict=True)] = False
    zones: Annotated[tuple[Zone, ...], Field(max_length=60)] = ()
    volume: Annotated[tuple[Volume, ...], Field(max_length=24)] = ()
