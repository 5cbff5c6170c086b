"""A loudspeaker's process that misbehaves: every sound ends, and staff are told."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.announcing.announcer import Ending
from kiosk.announcing.loudspeaker_lines import (
    Begun,
    Changed,
    Ended,
    Play,
    Ready,
    Report,
    Stop,
    Volume,
    line_of,
    order_in,
    report_in,
)
from kiosk.announcing.loudspeaker_process import COMMAND
from kiosk.announcing.player import Player
from kiosk.announcing.sound import silence
from kiosk.announcing.trouble import NoOutput, NotPlaying, Trouble, UnknownOutput
from kiosk.queueing.refusals import english

HERE = Ready(("Hall",), "Hall")
PATIENCE = 15_000
MakePlayer = Callable[[list[str]], Player]


def saying(*reports: Report, before: bytes = b"", ends: bool = False) -> list[str]:
    """Give the command of a process that says this, and then nothing until it is left."""
    words = before + b"".join(map(line_of, reports))
    last = "" if ends else "sys.stdin.read()"
    code = f"import sys; sys.stdout.buffer.write({words!r}); sys.stdout.flush(); {last}"
    return [sys.executable, "-c", code]


@pytest.fixture
def make_player(qapp: object) -> Iterator[MakePlayer]:
    """Make players that end with the test."""
    assert qapp
    made: list[Player] = []

    def make(command: list[str]) -> Player:
        made.append(Player("", command))
        return made[-1]

    yield make
    for player in made:
        player.close()


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.announcing.standby.START", 2.0)
    monkeypatch.setattr("kiosk.announcing.player.BEGIN", 0.3)
    monkeypatch.setattr("kiosk.announcing.player.GRACE", 0.3)


def ending_of(player: Player, qtbot: QtBot) -> Ending:
    """Play a moment, and give how it ended."""
    endings: list[Ending] = []
    player.play(silence(0.1), endings.append)
    assert endings == []
    qtbot.waitUntil(lambda: bool(endings), timeout=PATIENCE)
    [ending] = endings
    return ending


@pytest.mark.parametrize(
    ("command", "ending", "trouble"),
    [
        pytest.param(saying(HERE, Begun(1), Ended(1)), Ending.PLAYED, None, id="well"),
        pytest.param(
            saying(HERE, Begun(1), Ended(1), before=b"warning: \xff\n[1]\n"),
            Ending.PLAYED,
            None,
            id="words of a library first",
        ),
        pytest.param(
            saying(HERE, Begun(1), Ended(7)), Ending.FAILED, NotPlaying(), id="never ends"
        ),
        pytest.param(saying(HERE), Ending.FAILED, NotPlaying(), id="never begins"),
        pytest.param(saying(), Ending.NO_DEVICE, NotPlaying(), id="never ready"),
        pytest.param(saying(ends=True), Ending.NO_DEVICE, NotPlaying(), id="ends at once"),
        pytest.param(["/nonexistent"], Ending.NO_DEVICE, NotPlaying(), id="cannot be started"),
        pytest.param(saying(Ready((), None)), Ending.NO_DEVICE, NoOutput(), id="no output"),
    ],
)
def test_a_sound_always_ends_once(
    make_player: MakePlayer,
    qtbot: QtBot,
    command: list[str],
    ending: Ending,
    trouble: Trouble | None,
) -> None:
    player = make_player(command)
    assert ending_of(player, qtbot) is ending
    assert player.trouble == trouble
    assert not player.is_speaking


def test_once_it_hung_at_the_start_the_next_call_does_not_wait(
    make_player: MakePlayer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.announcing.standby.LOOK", 0.1)
    player = make_player(saying())
    assert ending_of(player, qtbot) is Ending.NO_DEVICE
    qtbot.wait(300)  # the next look is under way, and hangs as well
    endings: list[Ending] = []
    player.play(silence(0.1), endings.append)
    qtbot.waitUntil(lambda: endings == [Ending.NO_DEVICE], timeout=1000)


def test_a_loudspeaker_that_is_back_is_found_soon_after_a_call_that_nobody_heard(
    make_player: MakePlayer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("kiosk.announcing.standby.LOOK_WHEN_CALLED", 0.1)
    absent, here = line_of(Ready((), None)), line_of(HERE)
    code = (
        f"import os, sys; back = os.path.exists({str(tmp_path / 'back')!r});"
        f" sys.stdout.buffer.write({here!r} if back else {absent!r}); sys.stdout.flush();"
        " sys.stdin.read()"
    )
    player = make_player([sys.executable, "-c", code])
    player.start()
    qtbot.waitUntil(lambda: player.trouble == NoOutput(), timeout=PATIENCE)
    (tmp_path / "back").touch()
    qtbot.wait(300)
    assert player.trouble == NoOutput()
    assert ending_of(player, qtbot) is Ending.NO_DEVICE
    qtbot.waitUntil(lambda: player.trouble is None, timeout=PATIENCE)


def test_a_sound_asked_for_in_place_of_another_ends_the_other(
    make_player: MakePlayer, qtbot: QtBot
) -> None:
    player = make_player(saying(HERE, Begun(2), Ended(2)))
    endings: list[tuple[int, Ending]] = []
    player.play(silence(0.1), lambda ending: endings.append((1, ending)))
    player.play(silence(0.1), lambda ending: endings.append((2, ending)))
    expected = [(1, Ending.STOPPED), (2, Ending.PLAYED)]
    qtbot.waitUntil(lambda: endings == expected, timeout=PATIENCE)


def test_after_closing_nobody_is_told(make_player: MakePlayer, qtbot: QtBot) -> None:
    player, endings = make_player(saying(HERE, Begun(1))), list[Ending]()
    player.play(silence(5.0), endings.append)
    player.close()
    qtbot.wait(500)
    assert endings == []


def test_a_loudspeaker_ends_with_its_player() -> None:
    alone = subprocess.run(  # noqa: S603  our own program, no shell
        COMMAND, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False
    )
    assert alone.returncode == 0
    assert isinstance(report_in(alone.stdout), Ready)


@pytest.mark.parametrize("said", [HERE, Ready((), None), Changed(), Begun(3), Ended(3)])
def test_a_report_arrives_as_it_was_said(said: Report) -> None:
    assert report_in(line_of(said)) == said


@pytest.mark.parametrize("said", [Play(3, 44_100), Stop(), Volume(40)])
def test_an_order_arrives_as_it_was_given(said: Play | Stop | Volume) -> None:
    assert order_in(line_of(said)) == said
    with pytest.raises(ValueError, match=type(said).__name__):
        report_in(line_of(said))


def test_staff_read_what_they_can_do() -> None:
    unknown = UnknownOutput("Clinic", ("Hall", "HDMI"))
    said = [one.for_people(english) for one in (NoOutput(), NotPlaying(), unknown)]
    assert "Check its cable" in said[0]
    assert "Unplug it" in said[1]
    assert "“Clinic”" in said[2]
    assert "Hall, HDMI" in said[2]
