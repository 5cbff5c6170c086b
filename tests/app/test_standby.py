"""A window that cannot start says so where people are, and starts once it can."""

import json
import os
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QPointF, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.app import standby
from kiosk.app.acts import Acts
from kiosk.app.settings import Settings
from kiosk.app.standby import built_later
from kiosk.app.start import Start
from kiosk.app.tapping import await_that, shown, tap
from kiosk.cli.answers import FAULT, REFUSED
from kiosk.queueing.refusals import Refusal
from kiosk.storage.faults import DatabaseBusy, DatabaseMissing, Fault
from kiosk.storage.ownership import AlreadyOwned, Ownership, counter_lock
from tests.offices import small_office
from tests.processes import ended, programs, window_open
from tests.qml.windows import texts

LONGEST_GOODBYE = 4.0
"""Seconds: two are promised, the others are a busy machine's."""


def only_window(app: QGuiApplication) -> QQuickWindow:
    """Give the window that stands in for the one that cannot start."""
    [window] = [one for one in app.topLevelWindows() if one.isVisible()]
    assert isinstance(window, QQuickWindow)
    return window


class Attempts:
    """Fails in these ways, one after another, and touches the key each time; then it is built."""

    def __init__(self, app: QGuiApplication, *troubles: Fault | Refusal) -> None:
        self.app, self.troubles = app, list(troubles)
        self.read: list[str] = []

    def __call__(self) -> str:
        if not self.troubles:
            return "built"
        meanwhile(self.app, self.touch)
        raise self.troubles.pop(0)

    def touch(self, window: QQuickWindow) -> None:
        key = shown(window, "try-now")
        await_that(lambda: key.mapToScene(QPointF()).y() > 0, "the layout")
        self.read.append(" ".join(texts(window)))
        tap(window, "try-now")


def meanwhile(app: QGuiApplication, act: Callable[[QQuickWindow], object]) -> None:
    """Do something to the window once the event loop runs."""
    QTimer.singleShot(0, app, lambda: act(only_window(app)))


def test_somebody_who_does_not_want_to_wait_touches_the_key(
    acts: Acts, qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standby, "AGAIN", 20_000)
    began = monotonic()
    start = Start(lambda: Settings(database_url=str(acts.location.path)), waits=True)
    attempts = Attempts(qapp, AlreadyOwned("counter-2"), DatabaseBusy("kiosk.sqlite3"))
    with pytest.raises(AlreadyOwned) as first:
        attempts()
    assert built_later(attempts, "counter-2", start, qapp, first.value) == "built"
    owned, busy = attempts.read
    # The small office speaks Indonesian first.
    assert "Loket 2 belum buka" in owned
    assert "kiosk.sqlite3" not in owned
    assert "kiosk.sqlite3" in busy
    assert monotonic() - began < 20.0


def test_a_window_that_is_closed_before_ends_with_the_reason(qapp: QGuiApplication) -> None:
    missing = DatabaseMissing("kiosk.sqlite3")
    start = Start(lambda: Settings(database_url="/nowhere/kiosk.sqlite3"), "TV-9", waits=True)
    meanwhile(qapp, lambda window: window.close())
    with pytest.raises(DatabaseMissing):
        built_later(Attempts(qapp), "display", start, qapp, missing)


def waits(window: subprocess.Popen[str]) -> str:
    """Read why a window waits."""
    assert window.stderr is not None
    line = json.loads(window.stderr.readline())
    assert line["event"] == "window waits"
    return str(line["why"])


@pytest.mark.serial
def test_a_window_started_before_its_office_opens_by_itself(tmp_path: Path) -> None:
    office = tmp_path / "office.yaml"
    office.write_text(small_office().canonical())
    with programs(tmp_path / "kiosk.sqlite3") as run:
        display = run.start("display")
        assert "There is no database" in waits(display)
        assert run.run("office", "load", str(office)).code == 0
        window_open(display)
        display.terminate()
        assert ended(display).code == 0


@pytest.mark.serial
def test_settings_that_are_mended_meanwhile_are_read_again(acts: Acts, tmp_path: Path) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text("paper = 70")
    with programs(acts.location.path) as run:
        run.env["KIOSK_SETTINGS"] = str(settings)
        dispenser = run.start("dispenser")
        assert "paper" in waits(dispenser)
        settings.write_text("paper = 58")
        window_open(dispenser)


@pytest.mark.serial
def test_a_waiting_window_ends_in_time_and_answers_why_it_never_started(acts: Acts) -> None:
    with Ownership(acts.location, counter_lock(1)), programs(acts.location.path) as run:
        waiting = {run.start("counter", "1"): FAULT, run.start("counter", "9"): REFUSED}
        for counter, code in waiting.items():
            why = waits(counter)
            began = monotonic()
            counter.send_signal(signal.SIGTERM)
            reply = ended(counter)
            assert monotonic() - began < LONGEST_GOODBYE
            assert (reply.code, reply.err.strip()) == (code, why)


@pytest.mark.serial
def test_whoever_reads_the_answer_gets_it_at_once(tmp_path: Path) -> None:
    with programs(tmp_path / "none.sqlite3") as run:
        asked = run.start("display", "--json")
        terminal, theirs = os.openpty()
        with os.fdopen(theirs, "wb") as stream:
            typed = run.start("display", stderr=stream)
        assert ended(asked).facts["fault"] == "DatabaseMissing"
        assert ended(typed).code == FAULT
        assert b"There is no database" in os.read(terminal, 1000)
        os.close(terminal)


@pytest.mark.serial
def test_a_television_that_is_off_is_waited_for(acts: Acts) -> None:
    with programs(acts.location.path) as run:
        display = run.start("display", "--screen", "TV-1")
        assert "TV-1" in waits(display)
        display.terminate()
        assert ended(display).code == REFUSED
