"""Calls from counters through a real display to a sound server, recorded at its loudspeaker."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.announcing.chime import chime
from kiosk.announcing.sound import Sound
from kiosk.announcing.voices.cache import KeptVoice, SpeechCache
from kiosk.announcing.voices.choosing import voices_here
from kiosk.announcing.voices.voice import Voice
from kiosk.app.acts import Acts
from kiosk.app.announcing_acts import AnnouncingActs
from kiosk.app.zone_desk import ZoneDesk
from kiosk.queueing.announcements import Announcement
from kiosk.queueing.facts import Wish
from kiosk.storage.ownership import is_owned, zone_lock
from tests.announcing.hearing import clips, find
from tests.announcing.sound_server import HALL, SoundServer, sound_server
from tests.processes import Programs, wait_until, window_open

pytestmark = pytest.mark.serial
NEAR = 0.1
"""Seconds."""
SAID = (
    "SELECT said.id, said.counter, said.nth, said.manner, said.heard, stage.number, stage.queue"
    " FROM announcement AS said JOIN stage ON stage.id = said.stage ORDER BY said.id"
)


class Repeating:
    """A voice as it is: the sentences here are not spoken ahead."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice
        self.speak = voice.speak

    def ahead(self, sentences: object) -> None:
        """Speak nothing ahead."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SoundServer]:
    """A sound server with the hall's loudspeaker."""
    folder = tmp_path / "sound"
    folder.mkdir()
    with sound_server(folder) as served:
        served.start(HALL)
        yield served


@pytest.fixture
def speaking(run: Programs, server: SoundServer, tmp_path: Path) -> Programs:
    """Programs that play on it, with a cache of sentences of their own."""
    run.env.update({"PULSE_SERVER": server.address, "XDG_CACHE_HOME": str(tmp_path / "cache")})
    return run


def rows(hall: Acts) -> list[tuple[object, ...]]:
    """Read what became of every call."""
    with closing(sqlite3.connect(hall.location.path)) as connection:
        return connection.execute(SAID).fetchall()


def intended(hall: Acts, folder: Path) -> list[Sound]:
    """Make the sounds of all calls anew, as their rows tell that they were said."""
    voice = KeptVoice(voices_here("id", folder / "none").voices[0], SpeechCache(folder / "again"))
    desk = ZoneDesk(AnnouncingActs(hall), HALL, hall.profile, {"id": Repeating(voice)})
    sounds = []
    for _id, counter, nth, manner, _heard, number, queue in rows(hall):
        entry = Announcement(
            id=1,
            zone=HALL,
            subject="call",
            at=0,
            counter=int(str(counter)),
            nth=int(str(nth)),
            manner=str(manner),
            code=f"{queue}{number:03}",
        )
        sound = desk.sound_of(entry)
        assert sound is not None
        sounds.append(sound)
    return sounds


def all_said(hall: Acts) -> bool:
    """Tell whether nothing is left to say."""
    return bool(rows(hall)) and all(row[4] is not None for row in rows(hall))


def test_every_call_is_heard_once_in_order_and_none_over_another(
    hall: Acts, speaking: Programs, server: SoundServer, tmp_path: Path
) -> None:
    window_open(speaking.start("display"))
    wait_until(lambda: is_owned(hall.location, zone_lock(HALL)), "the zone is announced")
    recording = server.record()
    for counter in (1, 2, 4):
        hall.take(Wish("ktp"))
        hall.call(counter)
    for counter in (1, 2):
        for _ in range(3):
            hall.recall(counter)
    wait_until(lambda: all_said(hall), "everything is said", patience=60)
    assert [row[4] for row in rows(hall)] == ["announced"] * 9
    sounds = intended(hall, tmp_path)
    wait_until(lambda: find(sounds[-1], recording.sound), "the last one is recorded")
    heard = recording.sound
    # Each begins with the chime. Sentences that differ in a word alone are alike elsewhere, too.
    begun = [one.start for one in find(chime(), heard)]
    assert len(begun) == len(sounds)
    for start, sound in zip(begun, sounds, strict=True):
        assert any(abs(one.start - start) < NEAR for one in find(sound, heard))
    ends = [start + sound.seconds for start, sound in zip(begun, sounds, strict=True)]
    assert all(end <= following for end, following in zip(ends, begun[1:], strict=False))
    assert not clips(heard)


def test_a_display_killed_in_mid_sentence_repeats_that_sentence_alone(
    hall: Acts, speaking: Programs, server: SoundServer, tmp_path: Path
) -> None:
    first = speaking.start("display")
    window_open(first)
    wait_until(lambda: is_owned(hall.location, zone_lock(HALL)), "the zone is announced")
    recording = server.record()
    hall.take(Wish("ktp"))
    hall.call(1)
    wait_until(lambda: all_said(hall), "the first is said", patience=40)
    hall.take(Wish("ktp"))
    hall.call(2)
    wait_until(server.outputs, "the second is being said")
    first.kill()
    first.wait()
    window_open(speaking.start("display"))
    wait_until(lambda: all_said(hall), "both are said", patience=60)
    one, two = intended(hall, tmp_path)
    wait_until(lambda: find(two, recording.sound), "the second is recorded whole")
    assert len(find(one, recording.sound)) == 1
    assert len(find(two, recording.sound)) == 1
    assert [row[4] for row in rows(hall)] == ["announced", "announced"]


def test_a_second_display_shows_and_takes_over_when_the_first_dies(
    hall: Acts, speaking: Programs
) -> None:
    first = speaking.start("display")
    window_open(first)
    wait_until(lambda: is_owned(hall.location, zone_lock(HALL)), "the zone is announced")
    window_open(speaking.start("display"))
    first.kill()
    first.wait()
    hall.take(Wish("ktp"))
    hall.call(1)
    wait_until(lambda: all_said(hall), "the second display says it", patience=40)
    assert [row[4] for row in rows(hall)] == ["announced"]


def test_without_a_sound_server_calls_are_shown_and_the_record_says_so(
    hall: Acts, run: Programs, tmp_path: Path
) -> None:
    run.env["PULSE_SERVER"] = f"unix:{tmp_path / 'nowhere'}"
    window_open(run.start("display"))
    wait_until(lambda: is_owned(hall.location, zone_lock(HALL)), "the zone is announced")
    hall.take(Wish("ktp"))
    hall.call(1)
    wait_until(lambda: all_said(hall), "it is shown for its time", patience=40)
    assert [row[4] for row in rows(hall)] == ["shown"]
