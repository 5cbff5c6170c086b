"""A hundred calls from eight counters, heard: what a recorder at the hall's loudspeaker tells.

A real display announces the sample hall on a sound server of our own. Officers call in bursts of
one to eight; once everything is said, the recording since the last burst is compared with the
sounds that should be in it. In one burst the display is killed in mid-sentence, and started again.
Takes ten minutes, which is how long such calls take in a hall.
"""

import random
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import Popen

from benchmarks.children import child
from benchmarks.offices import found, office
from benchmarks.rows import Row, at_least, at_most, none_of, told
from kiosk.announcing.sound import Sound
from kiosk.app.acts import Acts
from kiosk.queueing.announcements import Heard, Manner
from kiosk.queueing.facts import Class, Wish
from kiosk.storage.ownership import is_owned, zone_lock
from tests.announcing.hearing import ALIKE, clips, part
from tests.announcing.in_turn import InTurn, heard_in_turn
from tests.announcing.sound_server import HALL, Recording, SoundServer, sound_server
from tests.end_to_end.announced import all_said, calls_said, intended
from tests.processes import wait_until

CALLS, LARGEST_BURST, KILLED_AFTER = 100, 8, 50
COUNTERS = tuple(range(1, 9))
RECALLED, PRIORITY = 0.2, 0.2
"""Shares of the calls that are a recall, and of the people who come first."""
APART = (0.0, 1.0)
"""Seconds between two calls of a burst."""
INTO_SENTENCE = 3.0
PATIENCE = 180.0
REST = 0.5
"""Seconds in which the recorder writes down what was last."""
BESIDE = 0.05
"""Seconds of sound that belong to no call: the click of a server that was busy."""


@dataclass
class Burst:
    """Some calls, and how they were heard."""

    heard: InTurn
    clipped: bool
    killed: bool


@dataclass
class Officers:
    """Eight counters that call, recall and finish by chance, the same each time."""

    acts: Acts
    chance: random.Random = field(default_factory=lambda: random.Random(8))  # noqa: S311

    def fill(self) -> None:
        """Let a hundred people come to each queue."""
        profile = self.acts.profile
        queues = {profile.counter_by_number[counter].queues[0] for counter in COUNTERS}
        services = {service.queue: service.code for service in reversed(profile.services)}
        for queue in sorted(queues):
            for _ in range(CALLS):
                class_ = Class.PRIORITY if self.chance.random() < PRIORITY else Class.REGULAR
                self.acts.take(Wish(services[queue], class_))

    def call(self, counters: Sequence[int]) -> None:
        """Call at some counters, shortly after one another."""
        for counter in counters:
            time.sleep(self.chance.uniform(*APART))
            if self.acts.at_counter(counter).open is None:
                self.acts.call(counter)
            elif self.chance.random() < RECALLED:
                self.acts.recall(counter)
            else:
                self.acts.no_show(counter)
                self.acts.call(counter)


def measure(folder: Path) -> Iterator[Row]:
    """Call, listen, compare."""
    location = found(folder)
    sound = folder / "sound"
    sound.mkdir()
    with ExitStack() as open_, office(location) as acts:
        server = open_.enter_context(sound_server(sound))
        server.start(HALL)
        given = {
            "KIOSK_DATABASE_URL": str(location.path),
            "PULSE_SERVER": server.address,
            "XDG_CACHE_HOME": str(folder / "cache"),
        }
        officers = Officers(acts)
        officers.fill()
        bursts = list(_bursts(officers, server, given, folder))
        yield from _told(acts)
    yield from _compared(bursts)


def _bursts(
    officers: Officers, server: SoundServer, given: dict[str, str], folder: Path
) -> Iterator[Burst]:
    acts, recording, before, done = officers.acts, server.record(), 0.0, 0
    with ExitStack() as showing:
        display = showing.enter_context(speaking(acts, given))
        while done < CALLS:
            size = min(officers.chance.randint(1, LARGEST_BURST), CALLS - done)
            after = max((row["id"] for row in calls_said(acts)), default=0)
            officers.call(officers.chance.sample(COUNTERS, size))
            killed = done < KILLED_AFTER <= done + size
            if killed:
                wait_until(server.outputs, "a sentence is said")
                time.sleep(INTO_SENTENCE)
                display.kill()
                display.wait()
                display = showing.enter_context(speaking(acts, given))
            wait_until(lambda: all_said(acts), "everything is said", PATIENCE)
            time.sleep(REST)
            piece = _since(recording, before)
            before, done = before + piece.seconds, done + size
            heard = heard_in_turn(intended(acts, folder, after), piece)
            yield Burst(heard, clips(piece), killed)


@contextmanager
def speaking(acts: Acts, given: dict[str, str], zone: str = HALL) -> Iterator[Popen[str]]:
    """Run a display as people start it, once it speaks for its zone."""
    words = [] if zone == HALL else ["--zone", zone]
    with child(["-m", "kiosk", "display", *words], given) as display:
        wait_until(lambda: is_owned(acts.location, zone_lock(zone)), "the zone is announced")
        yield display


def _since(recording: Recording, before: float) -> Sound:
    whole = recording.sound
    return part(whole, before, whole.seconds - before)


def _told(acts: Acts) -> Iterator[Row]:
    rows = calls_said(acts)
    manners = Counter(row["manner"] for row in rows)
    for manner in Manner:
        yield told(f"calls of {len(rows)} said: {manner}", manners[manner], "")
    yield none_of("calls not announced", sum(row["heard"] != Heard.ANNOUNCED for row in rows))
    yield none_of("calls more or fewer than were made", abs(len(rows) - CALLS))
    yield none_of("records that do not hold", int(not acts.verify().holds))


def _compared(bursts: Sequence[Burst]) -> Iterator[Row]:
    heard = [burst.heard for burst in bursts]
    likeness = [place.likeness for one in heard for place in one.places if place is not None]
    yield told("bursts", len(bursts), "")
    yield none_of("calls not heard whole in their turn", sum(one.missing for one in heard))
    yield none_of("calls that sounded like another", sum(one.mistaken for one in heard))
    yield none_of("calls begun before the one before ended", sum(one.overlaps for one in heard))
    yield at_least("correlation with what was meant: lowest", min(likeness), "", ALIKE)
    whole = [one for one in bursts if not one.killed]
    cut = [one for one in bursts if one.killed]
    yield none_of("calls heard twice", sum(_repeated(one) for one in whole))
    yield at_most("heard beside the calls", sum(one.heard.beside for one in whole), "s", BESIDE)
    yield none_of("bursts that clipped", sum(burst.clipped for burst in bursts))
    yield at_most("sentences begun again after kill -9", sum(map(_repeated, cut)), "", 1)


def _repeated(burst: Burst) -> int:
    return burst.heard.chimes - len(burst.heard.places)
