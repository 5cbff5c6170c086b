"""The officer's window: keys, failures, time."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.queueing.calendar import SECOND
from kiosk.queueing.hall import AtCounter
from kiosk.queueing.move_refusals import CounterBusy
from tests.viewmodels.counter_story import Story
from tests.viewmodels.halls import at, at_the_counter, being_served, counter, waiting


@pytest.fixture
def story(qtbot: QtBot) -> Story:
    assert qtbot is not None
    return Story()


def test_window_says_nothing_of_the_hall_before_it_has_seen_it(story: Story) -> None:
    assert story.says("page") == "unknown"
    assert not story.says("canGoOn")
    assert story.says("title") == "Counter 1"
    figures = [story.says(name) for name in ("waitingTotal", "served", "noShows", "average")]
    assert figures == ["—"] * 4


def test_main_key_calls_starts_and_finishes_as_the_ticket_goes_on(story: Story) -> None:
    for number, snapshot in enumerate(
        (counter(None, waiting(1)), counter(at_the_counter(1)), counter(being_served(1)))
    ):
        story.now = at(9, 30 + number)
        story.window.show(snapshot)
        story.window.goOn()
        story.done()
    assert story.desk.asked == ["call", "start", "finish_and_call"]


def test_main_key_ignores_a_second_press_within_a_second(story: Story) -> None:
    story.window.show(counter(being_served(1)))
    story.desk.sees = counter(at_the_counter(2), seq=2)
    story.window.goOn()
    story.done()
    story.now += SECOND - 1
    story.window.goOn()
    story.done()
    assert story.desk.asked == ["finish_and_call"]
    story.now += 1
    story.window.goOn()
    story.done()
    assert story.desk.asked == ["finish_and_call", "start"]


def test_presses_while_an_act_is_under_way_are_not_kept(story: Story) -> None:
    story.window.show(counter(at_the_counter(1)))
    story.desk.sees = counter(at_the_counter(1), seq=2)
    story.window.recall()
    assert story.says("busy") == "recall"
    story.window.recall()
    story.window.noShow()
    story.window.goOn()
    story.done()
    assert story.desk.asked == ["recall"]
    assert story.says("busy") == ""


def test_keys_stay_closed_until_the_window_has_seen_what_the_act_changed(story: Story) -> None:
    story.window.show(counter(at_the_counter(1)))
    story.window.noShow()
    story.jobs.drain()
    story.window.recall()
    story.jobs.drain()
    assert story.desk.asked == ["no_show"]


def test_unavailable_moves_do_nothing(story: Story) -> None:
    story.window.show(counter())
    for press in (
        story.window.goOn,
        story.window.recall,
        story.window.finish,
        story.window.noShow,
    ):
        press()
    assert story.jobs.waiting == []


def test_refused_act_speaks_at_its_own_key_until_the_next_act(story: Story) -> None:
    story.window.show(counter(None, waiting(2)))
    story.desk.trouble = CounterBusy(1, "A001", "serving")
    story.desk.sees = counter(being_served(1), seq=2)
    story.window.goOn()
    story.done()
    assert story.says("failedKey") == "go_on"
    assert story.says("failure") == "A001 is still open. Finish it first."
    assert story.says("page") == "serving"
    story.desk.trouble = None
    story.window.finish()
    assert story.says("failedKey") == ""


def test_fault_is_said_plainly_and_the_window_lives_on(story: Story) -> None:
    story.window.show(counter(being_served(1)))
    story.desk.trouble = OSError("disk full")
    story.desk.sees = counter(being_served(1), seq=2)
    story.window.finish()
    story.done()
    assert story.says("failure") == ("Not saved. Please try again.")
    assert story.says("canFinish")


def test_act_that_succeeded_is_no_failure_when_the_look_after_it_fails(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    def blind() -> AtCounter:
        raise ConnectionError

    story.window.show(counter(at_the_counter(1)))
    monkeypatch.setattr(story.desk, "look", blind)
    story.window.noShow()
    story.done()
    assert story.says("failedKey") == ""
    assert story.says("busy") == ""


def test_older_snapshot_does_not_replace_a_newer_one(story: Story) -> None:
    story.window.show(counter(being_served(1), seq=7))
    story.window.show(counter(at_the_counter(1), seq=6))
    assert story.says("page") == "serving"


def test_nobody_waiting_turns_live_by_itself(story: Story) -> None:
    story.window.show(counter())
    assert (story.says("page"), story.says("canGoOn")) == ("nobody", False)
    story.window.show(counter(None, waiting(1), seq=2))
    assert (story.says("page"), story.says("canGoOn")) == ("ready", True)


def test_second_passing_changes_only_the_timer(story: Story, qtbot: QtBot) -> None:
    story.window.show(counter(being_served(1), waiting(2)))
    story.now += SECOND
    quiet = (
        story.window.ticketChanged,
        story.window.keysChanged,
        story.window.lineChanged,
        story.window.dayChanged,
        story.window.clockChanged,
    )
    heard: list[object] = []
    for signal in quiet:
        signal.connect(lambda: heard.append(1))
    with qtbot.waitSignal(story.window.timerChanged, timeout=2000):
        pass
    assert heard == []


def test_nothing_is_announced_while_nothing_changes(story: Story, qtbot: QtBot) -> None:
    story.window.show(counter())
    for signal in (story.window.timerChanged, story.window.lineChanged, story.window.clockChanged):
        with qtbot.assertNotEmitted(signal, wait=700):
            pass


def test_connection_says_what_is_wrong_until_it_is_well(story: Story) -> None:
    assert story.says("connected")
    story.window.show_fault("No connection to the database.")
    assert (story.says("connected"), story.says("fault")) == (
        False,
        "No connection to the database.",
    )
    story.window.clear_fault()
    assert story.says("connected")


def test_language_is_switched_everywhere(story: Story) -> None:
    story.window.show(counter(being_served(1)))
    story.window.useLanguage("en")
    assert story.languages == ["en"]
    assert story.says("clock") == "09:30"
    assert story.says("timer") == "10:00"
