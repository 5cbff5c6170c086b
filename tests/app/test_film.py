"""Films drawn without a graphics card."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QAudioOutput
from pytestqt.qtbot import QtBot

from kiosk.app import film
from kiosk.app.film import Film
from kiosk.app.jobs import GuiJobs
from tests.app.media_samples import SAYS_QT, a_film, a_hole

pytestmark = [
    pytest.mark.serial,
    pytest.mark.qt_log_ignore(*SAYS_QT, extend=True),
]


@dataclass
class Cinema:
    """A film and what was seen of it."""

    jobs: GuiJobs
    room: QSize = field(default_factory=lambda: QSize(48, 48))
    seen: list[QImage] = field(default_factory=list)
    ended: list[str | None] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.film = Film(self.jobs, lambda: self.room, self.seen.append)

    def play(self, file: Path) -> None:
        self.film.play(file, self.ended.append)

    def play_to_its_end(self, file: Path, qtbot: QtBot) -> None:
        before = len(self.ended)
        self.play(file)
        qtbot.waitUntil(lambda: len(self.ended) > before, timeout=10_000)


@pytest.fixture
def cinema(qtbot: QtBot) -> Iterator[Cinema]:
    assert qtbot is not None
    jobs = GuiJobs()
    cinema = Cinema(jobs)
    yield cinema
    cinema.film.close()
    jobs.close()


def test_a_film_is_seen_in_its_room_and_ends(cinema: Cinema, qtbot: QtBot, tmp_path: Path) -> None:
    cinema.play_to_its_end(a_film(tmp_path / "a.mp4"), qtbot)
    assert cinema.ended == [None]
    assert len(cinema.seen) > 3
    assert {image.size().toTuple() for image in cinema.seen} == {(48, 32)}
    light = [image.pixelColor(20, 20).lightness() for image in cinema.seen]
    assert light == sorted(light)
    assert light[-1] > light[0]


def test_one_film_follows_another(cinema: Cinema, qtbot: QtBot, tmp_path: Path) -> None:
    first, second = a_film(tmp_path / "a.mp4"), a_film(tmp_path / "b.mp4", 5)
    for file in (first, second, first):
        cinema.play_to_its_end(file, qtbot)
    assert cinema.ended == [None] * 3


def test_a_broken_film_ends_at_once_with_the_reason(
    cinema: Cinema, qtbot: QtBot, tmp_path: Path
) -> None:
    whole = a_film(tmp_path / "whole.mp4").read_bytes()
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(whole[: len(whole) // 2])
    for file in (broken, a_hole(tmp_path / "hole.mp4", 4), tmp_path / "gone.mp4"):
        cinema.play_to_its_end(file, qtbot)
    assert all(cinema.ended)
    assert cinema.seen == []


def test_a_film_that_stands_still_is_given_up(
    cinema: Cinema, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(film, "PATIENCE_MS", 300)
    impatient = Cinema(cinema.jobs)
    impatient.play(a_film(tmp_path / "a.mp4", 100))
    qtbot.waitUntil(lambda: bool(impatient.seen), timeout=5000)
    impatient.film.rest(resting=True)
    count = len(impatient.seen)
    qtbot.wait(600)
    assert impatient.ended == [], "who rests is not given up"
    assert len(impatient.seen) <= count + 2
    impatient.film.rest(resting=False)
    qtbot.waitUntil(lambda: len(impatient.seen) > count + 2, timeout=5000)
    impatient.film.close()
    assert impatient.ended == []


def test_a_film_is_silent(cinema: Cinema) -> None:
    assert cinema.film.findChildren(QAudioOutput) == []
