"""The player on a real sound server: what it says it played was heard, and it never waits."""

import time

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from kiosk.announcing.announcer import Ending
from kiosk.announcing.chime import chime
from kiosk.announcing.loudness import loudness
from kiosk.announcing.player import Player
from kiosk.announcing.program import announcement
from kiosk.announcing.sound import Sound
from kiosk.announcing.trouble import NoOutput, NotPlaying, UnknownOutput
from kiosk.queueing.announcements import Manner
from tests.announcing.conftest import MakePlayer
from tests.announcing.hearing import clips, find, overlapping, part, seconds_audible
from tests.announcing.sentences import sentence
from tests.announcing.sound_server import SoundServer

pytestmark = pytest.mark.heard
PATIENCE = 15_000


class Line:
    """Plays sounds one after another, and writes down how each ended."""

    def __init__(self, player: Player) -> None:
        self._player = player
        self._waiting: list[Sound] = []
        self.endings: list[Ending] = []

    def add(self, *sounds: Sound) -> None:
        """Play these, too."""
        self._waiting += sounds
        if not self._player.is_speaking:
            self._go_on()

    def _go_on(self) -> None:
        if self._waiting:
            self._player.play(self._waiting.pop(0), self._end)

    def _end(self, ending: Ending) -> None:
        self.endings.append(ending)
        self._go_on()


class Ticks:
    """Counts how long the thread of the windows has kept anybody waiting, in seconds."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, time.monotonic()
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=5)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.monotonic()
        self.longest, self._last = max(self.longest, now - self._last), now


def told(qtbot: QtBot, line: Line, count: int) -> None:
    """Wait until so many endings were told."""
    qtbot.waitUntil(lambda: len(line.endings) >= count, timeout=3 * PATIENCE)


def ended(qtbot: QtBot, line: Line, *endings: Ending) -> None:
    """Wait until exactly these endings were told."""
    told(qtbot, line, len(endings))
    assert line.endings == list(endings), line.endings


def begun(qtbot: QtBot, server: SoundServer) -> None:
    """Wait until something plays."""
    qtbot.waitUntil(lambda: bool(server.outputs()), timeout=PATIENCE)


def test_twelve_announcements_in_bursts_are_each_heard_once_in_order_whole_and_apart(
    server: SoundServer, make_player: MakePlayer, qtbot: QtBot
) -> None:
    server.start("hall")
    heard, line, ticks = server.record(), Line(make_player("")), Ticks()
    spoken = [sentence(number, 0.6) for number in range(12)]
    programs = [announcement([one], Manner.ONCE) for one in spoken]
    line.add(*programs[:5])
    told(qtbot, line, 4)
    line.add(*programs[5:6])
    told(qtbot, line, 6)
    line.add(*programs[6:])
    told(qtbot, line, 12)
    assert line.endings == [Ending.PLAYED] * 12
    recording = heard.sound
    chimes, sentences = find(chime(), recording), [find(one, recording) for one in spoken]
    assert (len(chimes), [len(places) for places in sentences]) == (12, [1] * 12)
    in_order = [place for [place] in sentences]
    lead = programs[0].seconds - spoken[0].seconds
    for before, after in zip(chimes, in_order, strict=True):
        assert after.start - before.start == pytest.approx(lead, abs=0.2)
    assert not overlapping([place for pair in zip(chimes, in_order, strict=True) for place in pair])
    assert not clips(recording)
    assert ticks.longest < 1.0


def test_the_last_moment_of_a_sound_is_heard(
    server: SoundServer, make_player: MakePlayer, qtbot: QtBot
) -> None:
    server.start("hall")
    heard, line = server.record(), Line(make_player(""))
    line.add(sentence(1, 1.0), sentence(2, 0.35))
    ended(qtbot, line, Ending.PLAYED, Ending.PLAYED)
    last = Sound(sentence(1, 1.0).pcm[-len(sentence(2, 0.35).pcm) :])
    assert [len(find(one, heard.sound)) for one in (last, sentence(2, 0.35))] == [1, 1]


def test_a_stopped_sound_is_silent_at_once_and_the_next_is_whole(
    server: SoundServer, make_player: MakePlayer, qtbot: QtBot
) -> None:
    server.start("hall")
    heard, player = server.record(), make_player("")
    line = Line(player)
    line.add(sentence(1, 5.0), sentence(2))
    begun(qtbot, server)
    qtbot.wait(500)
    player.stop()
    ended(qtbot, line, Ending.STOPPED, Ending.PLAYED)
    [place] = find(sentence(2), heard.sound)
    # 0.5 s and what a busy machine adds; the whole would have been 5 s.
    assert seconds_audible(heard.sound) < 0.8 + 2.0
    assert place.end < heard.sound.seconds


def test_it_tells_when_the_hall_is_spoken_to(
    server: SoundServer, make_player: MakePlayer, qtbot: QtBot
) -> None:
    server.start("hall")
    player, speaking = make_player(""), list[bool]()
    player.speakingChanged.connect(speaking.append)
    line = Line(player)
    line.add(sentence(1))
    ended(qtbot, line, Ending.PLAYED)
    assert speaking == [True, False]


def test_a_zone_is_heard_on_its_own_loudspeaker_only(
    server: SoundServer, make_player: MakePlayer, qtbot: QtBot
) -> None:
    server.start("hall", "clinic")
    in_hall, in_clinic = server.record("hall"), server.record("clinic")
    by_description, by_id = Line(make_player("Clinic-Loudspeaker")), Line(make_player("hall"))
    by_description.add(sentence(1))
    by_id.add(sentence(2))
    ended(qtbot, by_description, Ending.PLAYED)
    ended(qtbot, by_id, Ending.PLAYED)
    heard = [
        [len(find(sentence(one), room.sound)) for one in (1, 2)] for room in (in_hall, in_clinic)
    ]
    assert heard == [[0, 1], [1, 0]]


def test_a_loudspeaker_that_is_not_there_is_told_with_those_that_are(
    server: SoundServer, make_player: MakePlayer, qtbot: QtBot
) -> None:
    server.start("hall")
    player = make_player("clinic")
    line = Line(player)
    line.add(sentence(1))
    ended(qtbot, line, Ending.NO_DEVICE)
    assert player.trouble == UnknownOutput("clinic", ("hall-loudspeaker",))
    server.plug_in("clinic")
    qtbot.waitUntil(lambda: player.trouble is None, timeout=PATIENCE)
    line.add(sentence(1))
    ended(qtbot, line, Ending.NO_DEVICE, Ending.PLAYED)


def test_without_a_sound_server_the_calls_are_not_held_up(
    server: SoundServer,
    make_player: MakePlayer,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kiosk.announcing.standby.LOOK", 1.0)
    player = make_player("")
    line = Line(player)
    line.add(sentence(1), sentence(2))
    ended(qtbot, line, Ending.NO_DEVICE, Ending.NO_DEVICE)
    assert player.trouble == NoOutput()
    server.start("hall")
    qtbot.waitUntil(lambda: player.trouble is None, timeout=PATIENCE)
    line.add(sentence(3))
    ended(qtbot, line, Ending.NO_DEVICE, Ending.NO_DEVICE, Ending.PLAYED)


@pytest.mark.parametrize("dummy", [True, False], ids=["with a dummy left", "with nothing left"])
def test_a_loudspeaker_pulled_out_in_mid_sentence_is_noticed_and_so_is_its_return(
    server: SoundServer, make_player: MakePlayer, qtbot: QtBot, *, dummy: bool
) -> None:
    server.start("hall")
    if dummy:
        server.pretend()
    player, troubles = make_player(""), list[object]()
    player.troubleChanged.connect(lambda: troubles.append(player.trouble))
    line = Line(player)
    line.add(sentence(1, 6.0), sentence(1, 6.0))
    begun(qtbot, server)
    server.unplug()
    ended(qtbot, line, Ending.FAILED, Ending.NO_DEVICE)
    assert player.trouble == NoOutput()
    server.plug_in()
    heard = server.record()
    qtbot.waitUntil(lambda: player.trouble is None, timeout=PATIENCE)
    line.add(sentence(1))
    ended(qtbot, line, Ending.FAILED, Ending.NO_DEVICE, Ending.PLAYED)
    assert len(find(sentence(1), heard.sound)) == 1
    assert troubles[-2:] == [NoOutput(), None]


def test_a_sound_server_that_dies_in_mid_sentence_costs_that_sentence_only(
    server: SoundServer, make_player: MakePlayer, qtbot: QtBot
) -> None:
    server.start("hall")
    player = make_player("")
    line = Line(player)
    line.add(sentence(1, 3.0))
    begun(qtbot, server)
    server.die()
    server.start("hall")
    heard = server.record()
    ended(qtbot, line, Ending.FAILED)
    line.add(sentence(1))
    ended(qtbot, line, Ending.FAILED, Ending.PLAYED)
    assert len(find(sentence(1), heard.sound)) == 1
    assert player.trouble is None


def test_a_sound_server_that_was_restarted_at_rest_is_found_by_the_second_try(
    server: SoundServer, make_player: MakePlayer, qtbot: QtBot
) -> None:
    server.start("hall")
    line = Line(make_player(""))
    line.add(sentence(1))
    ended(qtbot, line, Ending.PLAYED)
    server.die()
    server.start("hall")
    heard = server.record()
    line.add(sentence(2), sentence(2))
    ended(qtbot, line, Ending.PLAYED, Ending.FAILED, Ending.PLAYED)
    assert len(find(sentence(2), heard.sound)) == 1


def test_a_sound_server_that_hangs_holds_up_neither_the_window_nor_the_calls(
    server: SoundServer,
    make_player: MakePlayer,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kiosk.announcing.standby.LOOK", 1.0)
    server.start("hall")
    player, ticks = make_player(""), Ticks()
    line = Line(player)
    line.add(sentence(1, 3.0), sentence(2))
    begun(qtbot, server)
    ticks.longest = 0.0
    server.hang()
    hung = time.monotonic()
    ended(qtbot, line, Ending.FAILED, Ending.NO_DEVICE)
    assert time.monotonic() - hung < 3.0 + 2.0 + 10.0 + 2.0
    assert player.trouble == NotPlaying()
    assert ticks.longest < 1.0
    server.go_on()
    qtbot.waitUntil(lambda: player.trouble is None, timeout=PATIENCE)
    line.add(sentence(3))
    ended(qtbot, line, Ending.FAILED, Ending.NO_DEVICE, Ending.PLAYED)


def test_half_the_volume_is_softer_and_a_change_is_heard_in_mid_sentence(
    server: SoundServer, make_player: MakePlayer, qtbot: QtBot
) -> None:
    server.start("hall")
    heard, player = server.record(), make_player("")
    player.set_volume(50)
    line = Line(player)
    line.add(sentence(1, 3.0))
    begun(qtbot, server)
    qtbot.wait(1000)
    player.set_volume(100)
    ended(qtbot, line, Ending.PLAYED)
    [place] = find(sentence(1, 3.0), heard.sound)
    beginning, end = (part(heard.sound, place.start + since, 0.5) for since in (0.0, 2.5))
    assert 0.05 < loudness(beginning) / loudness(end) < 0.3
