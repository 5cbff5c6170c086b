"""Going round a media folder: file, page, file; bad files are passed over; files come and go."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QSizeF
from pytestqt.qtbot import QtBot

from kiosk.app import media_round
from kiosk.app.jobs import GuiJobs
from kiosk.app.media_round import MediaRound, look
from kiosk.app.playlist import media_files
from kiosk.queueing.refusals import english
from kiosk.viewmodels.media import Media
from tests.app.media_samples import SAYS_QT, a_film, a_picture

pytestmark = [pytest.mark.serial, pytest.mark.qt_log_ignore(*SAYS_QT, extend=True)]
ROOM = QSize(100, 100)
SOON = 5_000


@dataclass
class Wall:
    """A folder that is gone round, and what is to be seen of it."""

    folder: Path
    media: Media
    round: MediaRound
    seen: list[str]

    def note(self) -> None:
        """Note whose picture is shown, by its colour, or the page between."""
        image = self.round.provider.image
        shown = image.pixelColor(0, 0).name() if self.media.property("shown") else "page"
        if not self.seen or self.seen[-1] != shown:
            self.seen.append(shown)


@pytest.fixture
def wall(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Wall]:
    assert qtbot is not None
    monkeypatch.setattr(media_round, "HOLD_MS", 60)
    monkeypatch.setattr(media_round, "AGAIN_MS", 60)
    jobs, media = GuiJobs(), Media(english)
    media.useRoom(QSizeF(ROOM))
    going = MediaRound(tmp_path, media, jobs)
    wall = Wall(tmp_path, media, going, [])
    media.frameChanged.connect(wall.note)
    media.shownChanged.connect(wall.note)
    yield wall
    going.close()
    jobs.close()


def test_pictures_come_in_order_with_a_page_between_and_begin_anew(
    wall: Wall, qtbot: QtBot
) -> None:
    a_picture(wall.folder / "1.png", 40, 20, "#aa0000")
    a_picture(wall.folder / "2.png", 20, 40, "#00aa00")
    wall.round.start()
    qtbot.waitUntil(lambda: len(wall.seen) >= 6, timeout=SOON)
    assert wall.seen[:6] == ["#aa0000", "page", "#00aa00", "page", "#aa0000", "page"]


def test_a_film_runs_between_pictures(wall: Wall, qtbot: QtBot) -> None:
    a_film(wall.folder / "1.mp4")
    a_picture(wall.folder / "2.png", 20, 40, "#00aa00")
    wall.round.start()
    qtbot.waitUntil(lambda: "#00aa00" in wall.seen, timeout=2 * SOON)
    film = wall.seen[: wall.seen.index("#00aa00")]
    assert len(film) > 3
    assert film[-1] == "page"


def test_wide_pictures_say_that_they_leave_room(wall: Wall, qtbot: QtBot) -> None:
    a_picture(wall.folder / "1.png", 40, 20)
    wall.round.start()
    qtbot.waitUntil(lambda: wall.media.property("shown"), timeout=SOON)
    assert wall.media.property("wide")


def test_bad_files_are_passed_over_and_named_once(
    wall: Wall, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    (wall.folder / "1.png").write_text("no picture")
    (wall.folder / "2.mp4").write_text("no film")
    (wall.folder / "3.pdf").write_text("neither")
    a_picture(wall.folder / "4.png", 20, 20, "#00aa00")
    with caplog.at_level(logging.WARNING):
        wall.round.start()
        qtbot.waitUntil(lambda: wall.seen.count("#00aa00") >= 3, timeout=2 * SOON)
    assert wall.media.property("trouble") == "Cannot be shown: 1.png, 2.mp4 (+1)"
    told = [record.__dict__["file"] for record in caplog.records]
    assert sorted(told) == ["1.png", "2.mp4", "3.pdf"]


def test_a_folder_of_bad_films_alone_shows_nothing_and_does_not_run_hot(
    wall: Wall, qtbot: QtBot
) -> None:
    for number in range(3):
        (wall.folder / f"{number}.mp4").write_text("no film")
    wall.round.start()
    qtbot.waitUntil(lambda: wall.media.property("trouble").endswith("(+1)"), timeout=2 * SOON)
    qtbot.waitUntil(lambda: not wall.media.property("available"), timeout=SOON)
    assert wall.media.property("frame") == 0


def test_an_empty_folder_is_filled_changed_and_emptied_while_it_runs(
    wall: Wall, qtbot: QtBot
) -> None:
    wall.round.start()
    qtbot.wait(150)
    assert not wall.media.property("available")
    bad = wall.folder / "1.png"
    bad.write_text("half copied")
    qtbot.waitUntil(lambda: "1.png" in wall.media.property("trouble"), timeout=SOON)
    a_picture(bad, 20, 20, "#0000aa")
    qtbot.waitUntil(lambda: "#0000aa" in wall.seen, timeout=SOON)
    assert wall.media.property("available")
    assert wall.media.property("trouble") == ""
    bad.unlink()
    qtbot.waitUntil(lambda: not wall.media.property("available"), timeout=SOON)
    assert wall.seen[-1] == "page"


def test_a_folder_that_is_not_there_is_named_and_found_when_it_comes(
    wall: Wall, qtbot: QtBot
) -> None:
    wall.folder.rmdir()
    wall.round.start()
    lost = f"The folder “{wall.folder.name}” cannot be read."
    qtbot.waitUntil(lambda: wall.media.property("trouble") == lost, timeout=SOON)
    wall.folder.mkdir()
    a_picture(wall.folder / "1.png", 20, 20, "#0000aa")
    qtbot.waitUntil(lambda: "#0000aa" in wall.seen, timeout=SOON)
    assert wall.media.property("trouble") == ""


def test_a_folder_that_vanishes_or_is_closed_to_us_gives_the_calls_its_place(
    wall: Wall, qtbot: QtBot
) -> None:
    a_picture(wall.folder / "1.png", 20, 20, "#0000aa")
    wall.round.start()
    qtbot.waitUntil(lambda: "#0000aa" in wall.seen, timeout=SOON)
    moved = wall.folder.rename(wall.folder.with_name("elsewhere"))
    qtbot.waitUntil(lambda: "cannot be read" in wall.media.property("trouble"), timeout=SOON)
    assert not wall.media.property("available")
    assert not wall.media.property("shown")
    wall.folder.write_text("a file where the folder was")
    qtbot.wait(150)
    assert "cannot be read" in wall.media.property("trouble")
    wall.folder.unlink()
    moved.rename(wall.folder)
    qtbot.waitUntil(lambda: bool(wall.media.property("available")), timeout=SOON)
    assert wall.media.property("trouble") == ""


def test_while_it_rests_no_film_begins_or_goes_on(wall: Wall, qtbot: QtBot) -> None:
    a_film(wall.folder / "1.mp4", frames=75)
    wall.round.rest(resting=True)
    wall.round.start()
    qtbot.wait(300)
    assert wall.media.property("frame") == 0
    wall.round.rest(resting=False)
    qtbot.waitUntil(lambda: wall.media.property("frame") > 3, timeout=SOON)
    wall.round.rest(resting=True)
    qtbot.wait(100)
    stood = wall.media.property("frame")
    wall.round.rest(resting=True)
    qtbot.wait(300)
    assert wall.media.property("frame") == stood
    wall.round.rest(resting=False)
    qtbot.waitUntil(lambda: wall.media.property("frame") > stood + 3, timeout=SOON)


def test_what_is_known_as_bad_is_not_opened_again(tmp_path: Path) -> None:
    a_picture(tmp_path / "1.png", 20, 20)
    [file] = media_files(tmp_path)
    found = look(tmp_path, None, {file: "broken"}, ROOM)
    assert (found.file, dict(found.bad)) == (None, {file: "broken"})
