"""The media folder as a list."""

import os
from pathlib import Path

import pytest

from kiosk.app.playlist import in_turn, media_files


def fill(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).write_bytes(b"x")


def names(folder: Path) -> list[str]:
    return [file.name for file in media_files(folder)]


def test_files_come_in_alphabetical_order_whatever_their_case(tmp_path: Path) -> None:
    fill(tmp_path, "b.png", "A.mp4", "c.JPG", "10.webp")
    assert names(tmp_path) == ["10.webp", "A.mp4", "b.png", "c.JPG"]


def test_what_nobody_put_there_is_not_seen(tmp_path: Path) -> None:
    fill(tmp_path, ".hidden.png", "Thumbs.db", "desktop.ini", "a.png")
    (tmp_path / "folder.png").mkdir()
    os.mkfifo(tmp_path / "pipe.mp4")
    (tmp_path / "nowhere.png").symlink_to(tmp_path / "gone.png")
    assert names(tmp_path) == ["a.png"]


def test_a_folder_that_is_not_there_is_a_fault_of_the_machine(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        media_files(tmp_path / "nowhere")


def test_the_round_goes_on_behind_the_last_file_even_if_it_is_gone(tmp_path: Path) -> None:
    fill(tmp_path, "a.png", "b.png", "c.png")
    files = media_files(tmp_path)
    assert [file.name for file in in_turn(files, None)] == ["a.png", "b.png", "c.png"]
    assert [file.name for file in in_turn(files, files[1])] == ["c.png", "a.png", "b.png"]
    without_b = [files[0], files[2]]
    assert [file.name for file in in_turn(without_b, files[1])] == ["c.png", "a.png"]


def test_a_file_that_was_written_anew_is_another(tmp_path: Path) -> None:
    fill(tmp_path, "a.png")
    [before] = media_files(tmp_path)
    (tmp_path / "a.png").write_bytes(b"longer")
    [after] = media_files(tmp_path)
    assert before != after
    assert (before.is_picture, before.is_film) == (True, False)
