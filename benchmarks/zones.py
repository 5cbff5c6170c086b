"""Two zones, each with its display and its loudspeaker: calls while nothing is said, evacuations.

In each round an officer calls in the first zone, which is silent: until its chime is heard, and
until a frame shows the number. In mid-sentence staff ask everybody to leave: until both displays
show it, and until both loudspeakers give its signal (what was said before has ended by then). Then
they call it off: until both displays show the hall again, and nothing is heard.
"""

import random
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from benchmarks.children import child, said
from benchmarks.ear import Ear
from benchmarks.hall import asked, share
from benchmarks.offices import COUNTER, SERVICE, found, hall_profile, office
from benchmarks.rows import Row, at_most, none_of, told
from kiosk.announcing.chime import evacuation_signal
from kiosk.app.acts import Acts
from kiosk.app.announcing_acts import AnnouncingActs
from kiosk.queueing.facts import Called, Wish
from kiosk.queueing.profile import Profile
from kiosk.queueing.profile_announcing import Zone
from kiosk.storage.ownership import is_owned, zone_lock
from tests.announcing.hearing import find, part
from tests.announcing.sound_server import SoundServer, sound_server
from tests.processes import wait_until

ROUNDS, ZONES = 60, ("lama", "baru")
FIRST_ZONE = range(1, 9)
"""The counters of the first zone."""
BEFORE, IN_SENTENCE, EVACUATED, AFTER = (0.3, 0.8), (1.5, 2.5), 2.0, 1.0
"""Seconds of silence before a call, from there to the evacuation, of it, and after it."""
LATE_MS = 10
SIGNAL = part(evacuation_signal(), 0.0, 0.7)
"""Its beginning is unlike anything in a call."""
WORDS = "Keluar lewat pintu {door}. Berkumpul di lapangan parkir."
"""Other ones each time, so they are spoken for the first time, too."""
CHIME_P99, FRAME_P99, EVACUATION = 300, 100, 2000
MILLION = 1e6


@dataclass
class Measured:
    """Milliseconds; of an evacuation always the slower of the two."""

    chimes: list[float] = field(default_factory=list)
    signals: list[float] = field(default_factory=list)
    silences: list[float] = field(default_factory=list)
    unheard: int = 0
    calls: dict[str, int] = field(default_factory=dict)
    begun: list[int] = field(default_factory=list)
    ended: list[int] = field(default_factory=list)


def measure(folder: Path) -> Iterator[Row]:
    """Call, evacuate, call off."""
    location = found(folder)
    sound = folder / "sound"
    sound.mkdir()
    with ExitStack() as open_, office(location) as acts:
        acts.publish(in_two_zones(hall_profile()), demo=True)
        server = open_.enter_context(sound_server(sound))
        server.start(*ZONES)
        given = {
            "KIOSK_DATABASE_URL": str(location.path),
            "PULSE_SERVER": server.address,
            "XDG_CACHE_HOME": str(folder / "cache"),
        }
        zones = [open_.enter_context(_zone(acts, zone, server, given)) for zone in ZONES]
        measured = _rounds(acts, [ear for ear, _ in zones])
        watched = [asked(display) for _, display in zones]
    yield from _called(measured, watched[0]["seen"])
    yield from _evacuated(measured, [one["evacuated"] for one in watched])


@contextmanager
def _zone(
    acts: Acts, zone: str, server: SoundServer, given: dict[str, str]
) -> Iterator[tuple[Ear, subprocess.Popen[str]]]:
    """Open a display that speaks for a zone, and lay an ear at its loudspeaker."""
    recorder = server.recorder(subprocess.PIPE, zone, LATE_MS)
    assert recorder.stdout is not None  # noqa: S101  asked for above
    command = ["-m", "benchmarks.drivers.watched", zone]
    with child(command, given | {"KIOSK_LOUDSPEAKER": zone}) as display:
        said(display)
        wait_until(lambda: is_owned(acts.location, zone_lock(zone)), f"{zone} is announced")
        yield Ear(recorder.stdout), display


def in_two_zones(profile: Profile) -> Profile:
    """Divide the hall."""
    numbers = tuple(counter.number for counter in profile.counters)
    near = tuple(number for number in numbers if number in FIRST_ZONE)
    far = tuple(number for number in numbers if number not in FIRST_ZONE)
    name = profile.office.name
    zones = tuple(
        Zone(code=code, name=name, counters=part)
        for code, part in zip(ZONES, (near, far), strict=True)
    )
    announcing = profile.announcing.model_copy(update={"zones": zones})
    return profile.model_copy(update={"announcing": announcing})


def _rounds(acts: Acts, ears: Sequence[Ear]) -> Measured:
    measured, chance, staff = Measured(), random.Random(2), AnnouncingActs(acts)  # noqa: S311
    for _ in range(ROUNDS):
        acts.take(Wish(SERVICE))
    for door in range(ROUNDS):
        time.sleep(chance.uniform(*BEFORE))
        _call(acts, ears[0], measured, chance.uniform(*IN_SENTENCE))
        began = time.monotonic_ns()
        staff.begin_evacuation(WORDS.format(door=door))
        measured.begun.append(began)
        time.sleep(EVACUATED)
        places = [find(SIGNAL, ear.since(began)) for ear in ears]
        measured.unheard += sum(not found for found in places)
        measured.signals += [max(found[0].start * 1000 for found in places)] * all(places)
        ended = time.monotonic_ns()
        staff.end_evacuation()
        measured.ended.append(ended)
        acts.no_show(COUNTER)
        time.sleep(AFTER)
        measured.silences.append(max(0.0, *((ear.last - ended) / MILLION for ear in ears)))
    return measured


def _call(acts: Acts, ear: Ear, measured: Measured, seconds: float) -> None:
    before, began = len(ear.beginnings), time.monotonic_ns()
    called = acts.call(COUNTER)
    if isinstance(called, Called):
        measured.calls[called.ticket] = began
    time.sleep(seconds)
    heard = ear.beginnings[before : before + 1]
    measured.unheard += not heard
    measured.chimes += [(at - began) / MILLION for at in heard]


def _called(measured: Measured, seen: dict[str, int]) -> Iterator[Row]:
    frames = [(seen[code] - at) / MILLION for code, at in measured.calls.items() if code in seen]
    yield none_of("chimes and signals not heard", measured.unheard)
    yield none_of("numbers not shown", ROUNDS - len(frames))
    yield told("call → chime, nothing being said: p50", median(measured.chimes), "ms")
    yield at_most(
        "call → chime, nothing being said: p99", share(measured.chimes, 0.99), "ms", CHIME_P99
    )
    yield at_most(
        "call → frame, on a display that speaks: p99", share(frames, 0.99), "ms", FRAME_P99
    )


def _evacuated(measured: Measured, frames: Sequence[Sequence[int]]) -> Iterator[Row]:
    shown = _slowest(measured.begun, [one[0::2] for one in frames])
    gone = _slowest(measured.ended, [one[1::2] for one in frames])
    yield none_of("evacuations not shown, or not gone", 2 * ROUNDS - len(shown) - len(gone))
    yield at_most("evacuation → both displays: slowest", max(shown), "ms", EVACUATION)
    yield told("evacuation → both loudspeakers: p50", median(measured.signals), "ms")
    yield at_most(
        "evacuation → both loudspeakers: slowest", max(measured.signals), "ms", EVACUATION
    )
    yield at_most("called off → both displays: slowest", max(gone), "ms", EVACUATION)
    yield at_most("called off → silence: slowest", max(measured.silences), "ms", EVACUATION)


def _slowest(asked_at: Sequence[int], seen: Sequence[Sequence[int]]) -> list[float]:
    return [(max(moments) - at) / MILLION for at, *moments in zip(asked_at, *seen, strict=False)]
