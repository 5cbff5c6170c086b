"""Noticing that somebody writes: at once when the system tells of it, and soon when it does not."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import stirring
from kiosk.app.acts import Acts
from kiosk.app.following import Follower
from kiosk.app.stirring import Stirring
from kiosk.queueing.facts import Wish
from kiosk.storage.onlooker import Onlooker

pytestmark = pytest.mark.usefixtures("qapp")

NEVER = 1000.0


class Looks(Onlooker):
    """An onlooker that counts how often it looked for a commit."""

    count = 0

    def changed(self) -> bool:
        """Look once more."""
        self.count += 1
        return super().changed()


@pytest.fixture
def seen() -> list[int]:
    """Journal positions that the window was shown."""
    return []


@contextmanager
def following(acts: Acts, seen: list[int], qtbot: QtBot) -> Iterator[Looks]:
    """Show the hall in a window, and give how it looks."""
    looks = Looks(acts.location)
    follower = Follower(
        looks,
        lambda onlooker: onlooker.hall(acts.clock()),
        lambda hall: seen.append(hall.seq),
        lambda trouble: pytest.fail(str(trouble)),
    )
    follower.start()
    qtbot.waitUntil(lambda: bool(seen))
    yield looks
    follower.close()


@pytest.fixture
def looks(acts: Acts, seen: list[int], qtbot: QtBot) -> Iterator[Looks]:
    """Give the looks of a window that shows the hall."""
    with following(acts, seen, qtbot) as looks:
        yield looks


@pytest.mark.usefixtures("looks")
def test_what_others_write_is_shown_without_looking_for_it(
    seen: list[int], elsewhere: Acts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stirring, "SELDOM", NEVER)
    qtbot.wait(600)
    for _ in range(3):
        taken = elsewhere.take(Wish("ktp")).ticket.id
        qtbot.waitUntil(lambda taken=taken: seen[-1] == taken)  # type: ignore[misc]
        qtbot.wait(400)


def test_a_window_at_rest_looks_seldom(looks: Looks, qtbot: QtBot) -> None:
    qtbot.wait(1000)
    before = looks.count
    qtbot.wait(2000)
    assert looks.count - before <= 5


def test_a_commit_is_shown_although_the_system_tells_nothing(
    acts: Acts, elsewhere: Acts, seen: list[int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Stirring, "listen", lambda _self, _log: None)
    with following(acts, seen, qtbot):
        taken = elsewhere.take(Wish("ktp")).ticket.id
        qtbot.waitUntil(lambda: seen[-1] == taken, timeout=2000)
