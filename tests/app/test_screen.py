"""Whether a session has a screen: a dead one is a fault with words, never a dump of Qt."""

import json
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from socket import AF_UNIX, socket
from threading import Thread

import pytest

from kiosk.app.opening import create_office
from kiosk.app.screen import (
    PlatformUnknown,
    ScreenMissing,
    draw_unseen,
    has_screen,
    refuse_unseen,
)
from kiosk.storage.faults import Fault
from kiosk.storage.location import Location
from tests.processes import programs

NAMED = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")
DEAD = ":49999"
FIRST_PORT = 6000
"""The port of X display 0."""
HELLO = 12
"""Bytes with which a client of X begins."""
WELCOME = struct.pack("<BxHHH32x", 1, 11, 0, 8)
GO_AWAY = struct.pack("<BBHHH", 0, 4, 11, 0, 1) + b"no!!"


@pytest.fixture(autouse=True)
def session(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    """A session that names no screen."""
    for name in NAMED:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return monkeypatch


@contextmanager
def x_server(answer: bytes) -> Iterator[str]:
    """Answer one client of X; give the display's name."""
    with socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()

        def serve() -> None:
            client, _ = listening.accept()
            with client:
                client.recv(HELLO)
                client.sendall(answer)
                client.recv(1)

        serving = Thread(target=serve, daemon=True)
        serving.start()
        yield f"127.0.0.1:{listening.getsockname()[1] - FIRST_PORT}"
        serving.join(timeout=5)


def test_a_session_that_names_no_screen_has_none_and_shows_no_window() -> None:
    assert not has_screen()
    with pytest.raises(ScreenMissing, match="Start it on the desktop"):
        refuse_unseen()


@pytest.mark.parametrize("chosen", ["offscreen", "minimal", "offscreen:configfile=none"])
def test_windows_drawn_unseen_on_purpose_are_on_no_screen(
    session: pytest.MonkeyPatch, chosen: str
) -> None:
    session.setenv("QT_QPA_PLATFORM", chosen)
    session.setenv("DISPLAY", DEAD)
    assert not has_screen()
    refuse_unseen()


def test_an_x_server_that_lets_this_user_in_is_a_screen(session: pytest.MonkeyPatch) -> None:
    with x_server(WELCOME) as display:
        session.setenv("DISPLAY", display)
        assert has_screen()


def test_an_x_server_that_refuses_this_user_is_none(session: pytest.MonkeyPatch) -> None:
    with x_server(GO_AWAY) as display:
        session.setenv("DISPLAY", display)
        assert not has_screen()


def test_a_compositor_of_wayland_is_a_screen_while_it_listens(
    session: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    session.setenv("WAYLAND_DISPLAY", "wayland-1")
    with socket(AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-1"))
        compositor.listen()
        assert has_screen()
    assert not has_screen()


@pytest.mark.parametrize("named", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_a_dead_screen_is_a_fault_that_names_it(session: pytest.MonkeyPatch, named: str) -> None:
    session.setenv(named, DEAD)
    with pytest.raises(Fault, match=DEAD):
        refuse_unseen()


def test_a_screen_that_qt_draws_on_by_itself_is_not_doubted(session: pytest.MonkeyPatch) -> None:
    session.setenv("QT_QPA_PLATFORM", "linuxfb:fb=/dev/fb0")
    assert has_screen()


def test_an_unknown_way_to_draw_is_a_fault_with_those_there_are(
    session: pytest.MonkeyPatch,
) -> None:
    session.setenv("QT_QPA_PLATFORM", "xcb;nonsense")
    with pytest.raises(PlatformUnknown, match="nonsense") as fault:
        has_screen()
    assert {"xcb", "offscreen", "wayland"} <= set(fault.value.platforms)


def test_a_screen_found_dead_can_be_done_without(session: pytest.MonkeyPatch) -> None:
    session.setenv("DISPLAY", DEAD)
    draw_unseen()
    refuse_unseen()
    assert not has_screen()


@pytest.mark.serial
def test_windows_without_a_screen_end_with_a_fault_and_the_demo_plays_its_morning(
    tmp_path: Path,
) -> None:
    kept = tmp_path / "kept.sqlite3"
    # As a demo leaves it that was killed before it had founded its office.
    create_office(Location(kept))
    with programs(tmp_path / "none.sqlite3") as run:
        run.env |= {"QT_QPA_PLATFORM": "", "DISPLAY": DEAD}
        display = run.start("display", "--json")
        run.env["DISPLAY"] = ""
        unseen = run.start("counter", "1", "--json")
        playing = run.start("demo", "--office", "kelurahan", "--keep", str(kept), "--json")
        run.env["QT_QPA_PLATFORM"] = "nonsense"
        nonsense = run.start("demo", "--json")
        for program, fault in (
            (display, "ScreenUnreachable"),
            (unseen, "ScreenMissing"),
            (nonsense, "PlatformUnknown"),
        ):
            out, err = program.communicate(timeout=30)
            assert program.returncode == 4, err
            assert json.loads(out)["fault"] == fault
            assert err == ""
        out, err = playing.communicate(timeout=60)
        assert playing.returncode == 0, err
        story = json.loads(out)
        assert "its slip was sent" in story["told"][0]
        pictures = story["pictures"]
        for window in ("dispenser", "counter", "display", "slip"):
            assert [name for name in pictures if window in name]
        assert run.run("office", "show", "--database", str(kept), "--json").facts["demo"]
