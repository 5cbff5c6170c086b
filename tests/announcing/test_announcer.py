"""The announcer over a real line: in order, each once, none over another, whatever fails."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

import pytest

from kiosk.announcing.announcer import Announcer, Ending
from kiosk.announcing.sound import Sound, silence
from kiosk.app.acts import Acts
from kiosk.app.announcing_acts import AnnouncingActs
from kiosk.queueing.announcements import Announcement, Evacuation, Heard
from kiosk.queueing.calendar import SECOND
from kiosk.storage.location import Location
from tests.clock import Clock
from tests.operations.lines import call, rows, take

ResultT = TypeVar("ResultT")
HEARD = "SELECT counter, nth, heard FROM announcement ORDER BY id"


class AtOnce:
    """Jobs that are done where they are asked for; ``down`` makes them fail so many times."""

    def __init__(self) -> None:
        self.down = 0

    def run(
        self,
        work: Callable[[], ResultT],
        done: Callable[[ResultT], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do it now."""
        if self.down:
            self.down -= 1
            failed(OSError("the disk is away"))
        else:
            done(work())


@dataclass
class Room:
    """A loudspeaker, a clock and a timer in a room where time is moved by hand."""

    clock: Clock
    seconds: float = 6.0
    endings: list[Ending] = field(default_factory=list)
    heard: list[tuple[str, float]] = field(default_factory=list)
    waiting: list[tuple[int, Callable[[], None]]] = field(default_factory=list)
    playing: Callable[[Ending], None] | None = None

    def play(self, sound: Sound, ended: Callable[[Ending], None]) -> None:
        """Play, as long as the sound is; end as the test wants it."""
        assert self.playing is None, "two sounds at once"
        self.playing = ended
        self.heard.append((sound.pcm[:4].decode().strip("\0"), self.clock.now / SECOND))
        ending = self.endings.pop(0) if self.endings else Ending.PLAYED
        length = sound.seconds if ending is Ending.PLAYED else 0.1
        self.later(length, lambda: self._end(ended, ending))

    def stop(self) -> None:
        """Fall silent."""
        if self.playing is not None:
            self._end(self.playing, Ending.STOPPED)

    def later(self, seconds: float, back: Callable[[], None]) -> None:
        """Call back after so many seconds."""
        self.waiting.append((self.clock.now + round(seconds * SECOND), back))

    def pass_time(self, seconds: float) -> None:
        """Let time pass, and what is due happen in its order."""
        end = self.clock.now + round(seconds * SECOND)
        while due := [one for one in self.waiting if one[0] <= end]:
            first = min(due, key=lambda one: one[0])
            self.waiting.remove(first)
            self.clock.now = max(self.clock.now, first[0])
            first[1]()
        self.clock.now = end

    def _end(self, ended: Callable[[Ending], None], ending: Ending) -> None:
        if self.playing is ended:
            self.playing = None
            ended(ending)


@dataclass
class Hall:
    """The desk of the one zone: sounds begin with the code they say."""

    acts: AnnouncingActs
    room: Room
    mute: bool = False

    def next(self, ended: tuple[Announcement, Heard] | None) -> Announcement | None:
        """Move the line on."""
        return self.acts.next("hall", ended)

    def sound_of(self, entry: Announcement) -> Sound | None:
        """Say its code."""
        said = Sound(entry.code.encode()) + silence(self.room.seconds)
        return None if self.mute else said

    def warning(self, evacuation: Evacuation) -> Sound | None:
        """Say that everybody must leave."""
        assert evacuation.since
        return Sound(b"EXIT") + silence(2.0)


@dataclass
class Stage:
    """All of it together."""

    acts: Acts
    room: Room
    hall: Hall
    jobs: AtOnce
    announcer: Announcer

    def call(self, counter: int) -> str:
        """Take a ticket and call it; give its code."""
        take(self.acts)
        code = call(self.acts, counter)
        assert code is not None
        self.look()
        return code

    def look(self) -> None:
        """Notice that something was committed."""
        self.announcer.hear(self.acts.hall().evacuation)


@pytest.fixture
def stage(acts: Acts, clock: Clock) -> Stage:
    """An announcer that owns the hall."""
    room, jobs = Room(clock), AtOnce()
    hall = Hall(AnnouncingActs(acts), room)
    announcer = Announcer(hall, room, jobs, room.later, clock)
    return Stage(acts, room, hall, jobs, announcer)


def test_calls_are_said_one_after_another_in_the_order_of_the_calls(
    stage: Stage, location: Location
) -> None:
    codes = [stage.call(counter) for counter in (1, 2, 4)]
    stage.room.pass_time(60)
    assert [code for code, _ in stage.room.heard] == codes
    assert rows(location, HEARD) == [(1, 1, "announced"), (2, 1, "announced"), (4, 1, "announced")]


def test_the_panel_is_held_although_the_sound_was_short(stage: Stage) -> None:
    stage.room.seconds = 1.0
    stage.call(1)
    stage.call(2)
    stage.room.pass_time(30)
    (_, first), (_, second) = stage.room.heard
    assert second - first == pytest.approx(8.0, abs=0.01)


def test_a_burst_of_thirty_calls_a_minute_does_not_fall_behind_for_long(stage: Stage) -> None:
    for _ in range(30):
        stage.call(1)
        stage.acts.start(1)
        stage.acts.finish(1)
        take(stage.acts)
        call(stage.acts, 2)
        stage.look()
        stage.room.pass_time(2)
        stage.acts.no_show(2)
    stage.room.pass_time(15)
    assert stage.acts.hall().announcements == ()


def test_without_a_voice_the_call_is_shown_for_its_time(stage: Stage, location: Location) -> None:
    stage.hall.mute = True
    stage.call(1)
    stage.room.pass_time(9)
    assert (stage.room.heard, rows(location, HEARD)) == ([], [(1, 1, "shown")])


def test_without_a_loudspeaker_the_calls_go_on_and_the_record_says_so(
    stage: Stage, location: Location
) -> None:
    stage.room.endings = [Ending.NO_DEVICE, Ending.NO_DEVICE]
    stage.call(1)
    stage.call(2)
    stage.room.pass_time(20)
    assert rows(location, HEARD) == [(1, 1, "shown"), (2, 1, "shown")]


def test_a_sentence_cut_off_by_a_lost_loudspeaker_is_said_once_more(
    stage: Stage, location: Location
) -> None:
    stage.room.endings = [Ending.FAILED]
    code = stage.call(1)
    stage.room.pass_time(20)
    assert [said for said, _ in stage.room.heard] == [code, code]
    assert rows(location, HEARD) == [(1, 1, "announced")]


def test_a_database_that_was_away_for_a_moment_doubles_nothing(
    stage: Stage, location: Location
) -> None:
    code = stage.call(1)
    stage.jobs.down = 3
    stage.room.pass_time(30)
    following = stage.call(2)
    stage.room.pass_time(30)
    assert [said for said, _ in stage.room.heard] == [code, following]
    assert rows(location, HEARD) == [(1, 1, "announced"), (2, 1, "announced")]


@pytest.mark.parametrize("after", [1.0, 7.0], ids=["in mid-sentence", "after it"])
def test_an_evacuation_silences_everything_within_two_seconds_and_repeats_until_it_ends(
    stage: Stage, after: float
) -> None:
    first, waiting = stage.call(1), stage.call(2)
    stage.room.pass_time(after)
    begun_at = stage.room.clock.now / SECOND
    staff = AnnouncingActs(stage.acts)
    staff.begin_evacuation("")
    stage.look()
    stage.room.pass_time(12)
    warnings = [at for said, at in stage.room.heard if said == "EXIT"]
    assert len(warnings) == 3
    assert warnings[0] - begun_at < 2
    staff.end_evacuation()
    stage.look()
    stage.room.pass_time(40)
    said_after = [said for said, at in stage.room.heard if at > warnings[-1]]
    assert said_after == ([waiting, first] if after < stage.room.seconds else [waiting])
