"""Following the database: whatever anybody commits is seen, and its loss is told once each time."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from threading import current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import following
from kiosk.app.acts import Acts
from kiosk.app.following import Follower, Trouble
from kiosk.queueing.facts import Wish
from kiosk.queueing.hall import Hall
from kiosk.queueing.refusals import UnknownCounter
from kiosk.storage.faults import DatabaseBroken, DatabaseMoved
from kiosk.storage.onlooker import Onlooker

pytestmark = pytest.mark.usefixtures("qapp")


class Window:
    """What a window hears from its follower."""

    def __init__(self, acts: Acts, closing: ExitStack) -> None:
        self.heard: list[Hall | Trouble] = []
        self.threads = {main_thread()}
        self.read: Callable[[Onlooker], Hall] = lambda onlooker: onlooker.hall(acts.clock())
        follower = Follower(Onlooker(acts.location), self._read, self.hear, self.hear)
        follower.start()
        self.close = follower.close
        closing.callback(follower.close)

    def hear(self, what: Hall | Trouble) -> None:
        """Take down what comes, and on which thread."""
        self.threads.add(current_thread())
        self.heard.append(what)

    @property
    def seqs(self) -> list[int]:
        """Journal positions of the snapshots heard."""
        return [what.seq for what in self.heard if isinstance(what, Hall)]

    @property
    def troubles(self) -> list[Trouble]:
        """The losses heard."""
        return [what for what in self.heard if not isinstance(what, Hall)]

    def stands_at(self, seq: int) -> bool:
        """Tell whether the last that was heard is the hall at a position of the journal."""
        return bool(self.heard) and isinstance(self.heard[-1], Hall) and self.seqs[-1] == seq

    def _read(self, onlooker: Onlooker) -> Hall:
        return self.read(onlooker)


@pytest.fixture
def window(acts: Acts, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    """A window that tries again soon, and does not look without a change."""
    monkeypatch.setattr(following, "RETRY", 0.05)
    monkeypatch.setattr(following, "RENEWAL", 1000.0)
    with ExitStack() as closing:
        yield Window(acts, closing)


def test_the_hall_is_seen_at_once_and_after_each_change(
    window: Window, elsewhere: Acts, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: window.seqs == [2])
    taken = elsewhere.take(Wish("ktp"))
    qtbot.waitUntil(lambda: window.seqs[-1] == taken.ticket.id)
    assert window.troubles == []
    assert window.threads == {main_thread()}


def test_no_change_is_lost_in_a_rush(window: Window, elsewhere: Acts, qtbot: QtBot) -> None:
    for number in range(1, 201):
        elsewhere.take(Wish("ktp"))
        if number % 20 == 0:
            last = elsewhere.hall().seq
            qtbot.waitUntil(partial(window.stands_at, last))
    assert window.seqs == sorted(set(window.seqs))
    assert window.troubles == []


def test_nothing_is_read_without_a_change(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.seqs == [2])
    qtbot.wait(300)
    assert window.seqs == [2]


def test_counters_are_looked_at_again_without_a_change(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "RENEWAL", 0.05)
    qtbot.waitUntil(lambda: len(window.seqs) > 3)


def test_a_database_that_is_away_is_told_once_each_time(
    window: Window, elsewhere: Acts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "RENEWAL", 0.05)
    path, away = elsewhere.location.path, elsewhere.location.path.with_name("away")
    for time in (1, 2, 3):
        qtbot.waitUntil(lambda: bool(window.heard) and isinstance(window.heard[-1], Hall))
        path.rename(away)
        qtbot.waitUntil(lambda time=time: len(window.troubles) == time)  # type: ignore[misc]
        qtbot.wait(200)
        assert window.heard[-1] == DatabaseMoved(str(path))
        assert len(window.troubles) == time
        away.rename(path)
        taken = elsewhere.take(Wish("ktp"))
        qtbot.waitUntil(partial(window.stands_at, taken.ticket.id))


@pytest.mark.parametrize("trouble", [UnknownCounter(9), ZeroDivisionError("bug")])
def test_whatever_goes_wrong_is_told_and_the_window_goes_on(
    window: Window, elsewhere: Acts, qtbot: QtBot, trouble: Exception
) -> None:
    def troubled(_onlooker: Onlooker) -> Hall:
        raise trouble

    qtbot.waitUntil(lambda: window.seqs == [2])
    well, window.read = window.read, troubled
    elsewhere.take(Wish("ktp"))
    qtbot.waitUntil(lambda: len(window.troubles) == 1)
    assert isinstance(window.troubles[0], UnknownCounter | DatabaseBroken)
    window.read = well
    qtbot.waitUntil(lambda: isinstance(window.heard[-1], Hall))


def test_a_closed_window_hears_nothing_more(window: Window, elsewhere: Acts, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.seqs == [2])
    elsewhere.take(Wish("ktp"))
    window.close()
    qtbot.wait(200)
    assert window.seqs == [2]
