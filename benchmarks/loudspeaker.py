"""From ``play`` to the first sample that the hall hears, and what playing costs.

A sound server of its own plays to a loudspeaker that nobody hears; its recorder, which is at most
ten milliseconds behind, stands for the hall. Everything between the two is counted: the pipe to the
loudspeaker's process, Qt, the server.
"""

import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path
from statistics import median, quantiles

from benchmarks.children import child, said
from benchmarks.ear import Ear
from benchmarks.hall import ticks
from benchmarks.rows import Row, at_most, none_of, told
from kiosk.announcing.announcer import Ending
from tests.announcing.sound_server import HALL, sound_server

SOUNDS = 120
LATE_MS = 10
HEARD_P99, SHARE = 300, 10


def measure(folder: Path) -> Iterator[Row]:
    """Play sounds with rests, and listen."""
    with ExitStack() as open_:
        server = open_.enter_context(sound_server(folder))
        server.start(HALL)
        recorder = server.recorder(subprocess.PIPE, HALL, LATE_MS)
        assert recorder.stdout is not None  # noqa: S101  asked for above
        ear = Ear(recorder.stdout)
        given = {"PULSE_SERVER": server.address}
        player = open_.enter_context(child(["-m", "benchmarks.drivers.played", str(SOUNDS)], given))
        said(player)
        facts = said(player)
    heard = ear.beginnings
    yield none_of("sounds not played to their end", _others(facts["endings"]))
    yield none_of("sounds not heard, or heard twice", abs(len(heard) - SOUNDS))
    late = [(at - asked) / 1e6 for asked, at in zip(facts["played"], heard, strict=False)]
    yield told("play() → heard, p50", median(late), "ms")
    yield at_most("play() → heard, p99", quantiles(late, n=100)[98], "ms", HEARD_P99)
    apart = [(later - at) / 1e9 for at, later in pairwise(heard)]
    yield told("from one sound of 0.5 s to the next, rests included", median(apart), "s")
    yield ticks("player", facts["late"])
    yield at_most(
        "player and loudspeaker while playing", 100 * facts["share"], "% of a core", SHARE
    )
    yield told("loudspeaker: memory", facts["memory"], "MB RSS")


def _others(endings: list[str]) -> int:
    return sum(ending != Ending.PLAYED for ending in endings)
