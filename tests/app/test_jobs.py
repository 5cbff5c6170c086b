"""Work off the GUI thread: in order, off it, and back on it."""

from collections.abc import Callable
from concurrent.futures import Future, wait
from threading import Event, Timer, current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.jobs import GuiJobs

pytestmark = pytest.mark.usefixtures("qapp")


def never(_given: object) -> None:
    """What must not be called."""
    raise AssertionError(_given)


def test_results_come_back_on_the_gui_thread_in_order(qtbot: QtBot) -> None:
    jobs, heard = GuiJobs(), []
    workers = set()

    def work(number: int) -> int:
        workers.add(current_thread().name)
        if number % 3 == 0:
            raise ValueError(number)
        return number

    def hear(what: object) -> None:
        heard.append((str(what), current_thread() is main_thread()))

    for number in range(100):
        jobs.run(lambda number=number: work(number), hear, hear)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(heard) == 100)
    jobs.close()
    assert heard == [(str(number), True) for number in range(100)]
    assert len(workers) == 1
    assert main_thread().name not in workers


def test_the_gui_goes_on_while_a_job_works(qtbot: QtBot) -> None:
    jobs, go_on = GuiJobs(), Event()
    heard: list[object] = []
    jobs.run(go_on.wait, heard.append, never)
    jobs.run(lambda: "second", heard.append, never)
    assert heard == []
    go_on.set()
    qtbot.waitUntil(lambda: heard == [True, "second"])
    jobs.close()


def test_once_closed_nothing_begins_and_nobody_is_told(qtbot: QtBot) -> None:
    jobs, begun, go_on = GuiJobs(), Event(), Event()
    done: list[str] = []

    def second() -> str:
        done.append("worked")
        return "second"

    def first() -> str:
        begun.set()
        go_on.wait(5)
        return "first"

    jobs.run(first, done.append, never)
    for _ in range(10):
        jobs.run(second, done.append, never)
    begun.wait(5)
    later = Timer(0.2, go_on.set)
    later.start()
    jobs.close()
    later.join()
    qtbot.wait(50)
    assert done == []


def test_a_job_may_ask_for_the_next(qtbot: QtBot) -> None:
    jobs, heard = GuiJobs(), []

    def count(number: int) -> None:
        heard.append(number)
        if number < 5:
            jobs.run(lambda: number + 1, count, never)

    jobs.run(lambda: 1, count, never)
    qtbot.waitUntil(lambda: heard == [1, 2, 3, 4, 5])
    jobs.close()


def test_what_ended_at_once_is_not_told_before_what_ended_earlier(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs, heard = GuiJobs(), list[int]()

    def slow_to_add(future: Future[int], told: Callable[[Future[int]], None]) -> None:
        # The job has ended by then, so its callback runs where it is added.
        wait([future])
        add(future, told)

    add = Future.add_done_callback
    jobs.run(lambda: 1, heard.append, never)
    monkeypatch.setattr(Future, "add_done_callback", slow_to_add)
    jobs.run(lambda: 2, heard.append, never)
    assert heard == []
    qtbot.waitUntil(lambda: len(heard) == 2)
    jobs.close()
    assert heard == [1, 2]
