"""The chime at a counter, with a process in place of its loudspeaker."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.announcing.chime import chime
from kiosk.announcing.loudspeaker_lines import Ended, Play, Ready, Report, line_of
from kiosk.app.counter_chime import CounterChime

HERE = Ready(("Desk",), "Desk")
NONE = Ready((), None)
Make = Callable[[str], CounterChime]


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Make]:
    """Make chimes on a loudspeaker that does what some code says; they end with the test."""
    assert qtbot is not None
    made: list[CounterChime] = []

    def one(code: str) -> CounterChime:
        made.append(CounterChime("", [sys.executable, "-c", f"import sys\n{code}"]))
        return made[-1]

    yield one
    for chimes in made:
        chimes.close()


def says(*reports: Report) -> str:
    words = b"".join(map(line_of, reports))
    return f"sys.stdout.buffer.write({words!r})\nsys.stdout.flush()\n"


def test_the_chime_is_played_once_and_its_process_ends(
    qtbot: QtBot, make: Make, tmp_path: Path
) -> None:
    order = line_of(Play(1, len(chime().pcm))) + chime().pcm
    heard = tmp_path / "heard"
    listens = f"open({str(heard)!r}, 'ab').write(sys.stdin.buffer.read({len(order)}))\n"
    desk = make(says(HERE) + listens + says(Ended(1)) + "sys.stdin.read()")
    desk.sound()
    desk.sound()
    qtbot.waitUntil(lambda: not desk.is_sounding, timeout=10_000)
    assert heard.read_bytes() == order


@pytest.mark.parametrize("code", [says(NONE) + "sys.stdin.read()", "sys.exit(1)"])
def test_without_a_loudspeaker_it_ends_and_can_begin_anew(
    qtbot: QtBot, make: Make, code: str
) -> None:
    desk = make(code)
    for _ in range(2):
        desk.sound()
        assert desk.is_sounding
        qtbot.waitUntil(lambda: not desk.is_sounding, timeout=10_000)


def test_a_window_that_closes_ends_it(make: Make) -> None:
    desk = make(says(HERE) + "sys.stdin.read()")
    desk.sound()
    desk.close()
    assert not desk.is_sounding
