"""Who works at a counter: signing in, the officer's name, the break."""

import logging
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.queueing.calendar import MINUTE, SECOND
from kiosk.queueing.hall import AtCounter
from kiosk.queueing.people import ShiftFacts
from kiosk.queueing.pin_refusals import PinLocked, PinRefused
from kiosk.queueing.shift_refusals import NobodySignedIn, SignedInElsewhere
from tests.offices import SMALL
from tests.viewmodels.counter_story import Story, rows_of
from tests.viewmodels.halls import at, at_the_counter, being_served, counter, waiting
from tests.viewmodels.test_counter_sheets import choose

RULES = "rules: {calls_before_no_show: 1, seconds_between_calls: 0"
RINA = ShiftFacts(1, 1, "rina", "Rina W.", 1, at(8, 0), None, None, None)
AWAY = replace(RINA, break_since=at(9, 25), break_reason="meal", break_until=at(9, 40))


def office(sign_in: str) -> Story:
    return Story(SMALL.replace(RULES, f"{RULES}, sign_in: {sign_in}"))


@pytest.fixture
def story(qtbot: QtBot) -> Story:
    assert qtbot is not None
    return office("pin")


def says(story: Story, name: str) -> object:
    return story.duty.property(name)


def with_shift(shift: ShiftFacts | None, at_counter: AtCounter | None = None) -> AtCounter:
    return replace(at_counter or counter(None, waiting(1)), shift=shift)


def test_a_counter_without_an_officer_asks_who_works_there(story: Story) -> None:
    story.see(with_shift(None))
    assert says(story, "page") == "sign_in"
    story.window.goOn()
    story.window.more()
    assert story.jobs.waiting == []


@pytest.mark.parametrize("rule", ["pin", "name"])
def test_a_counter_with_an_officer_shows_the_name_and_asks_nothing(rule: str, qtbot: QtBot) -> None:
    assert qtbot is not None
    story = office(rule)
    story.see(with_shift(RINA))
    assert (says(story, "page"), says(story, "name")) == ("", "Rina W.")


def test_an_office_without_people_asks_nobody(qtbot: QtBot) -> None:
    assert qtbot is not None
    story = office("none")
    story.see(with_shift(None))
    assert says(story, "page") == ""
    assert not says(story, "canSignIn")


def test_code_and_pin_are_tried_off_the_gui_thread_and_kept_nowhere(
    story: Story, caplog: pytest.LogCaptureFixture
) -> None:
    story.see(with_shift(None))
    with caplog.at_level(logging.DEBUG):
        story.duty.signIn("rina", "472913")
        assert story.desk.asked == []
        assert story.says("busy") == "sign_in"
        story.desk.trouble = OSError("disk")
        story.done()
    assert story.desk.asked == ["sign_in rina ******"]
    assert "472913" not in caplog.text
    assert "472913" not in repr([vars(one) for one in (story.window, story.duty)])


def test_an_empty_pin_is_not_tried(story: Story) -> None:
    story.see(with_shift(None))
    story.duty.signIn("rina", "")
    story.duty.signIn(" ", "1234")
    assert story.jobs.waiting == []


@pytest.mark.parametrize(
    ("refusal", "words"),
    [
        (
            PinRefused("rina", 5),
            "Code and PIN do not belong together. 5 wrong PINs in a row lock you out.",
        ),
        (
            PinLocked("rina", 7),
            "Too many wrong PINs: wait 7 minutes. A supervisor can give a new PIN.",
        ),
    ],
)
def test_a_refused_sign_in_speaks_on_the_page(refusal: Exception, words: str, story: Story) -> None:
    story.see(with_shift(None))
    story.desk.trouble = refusal
    story.duty.signIn("rina", "1111")
    story.done()
    assert (story.says("failedKey"), story.says("failure")) == ("sign_in", words)
    assert says(story, "page") == "sign_in"


def test_who_works_elsewhere_may_come_over(story: Story) -> None:
    story.see(with_shift(None))
    story.desk.trouble = SignedInElsewhere("sari", 4)
    story.duty.signIn("sari", "830274")
    story.done()
    assert says(story, "elsewhere") == 4
    story.desk.trouble = None
    story.desk.sees = with_shift(RINA, replace(counter(), seq=2))
    story.duty.comeOver()
    story.done()
    assert story.desk.asked[-1] == "come_over"
    assert (says(story, "page"), says(story, "elsewhere")) == ("", 0)


def test_names_are_listed_where_no_pin_is_asked_for(qtbot: QtBot) -> None:
    assert qtbot is not None
    story = office("name")
    story.see(with_shift(None))
    story.jobs.drain()
    assert not says(story, "asksPin")
    assert rows_of(says(story, "officers"), "name") == [("Rina W.",), ("Sari P.",)]
    story.duty.signIn("sari", "")
    story.done()
    assert story.desk.asked == ["officers", "sign_in sari"]


def test_a_shift_that_is_over_asks_again(story: Story) -> None:
    story.see(with_shift(RINA))
    story.desk.trouble = NobodySignedIn(1)
    story.window.goOn()
    story.done()
    assert says(story, "page") == "sign_in"


def test_a_shift_of_yesterday_asks_again(story: Story) -> None:
    story.see(with_shift(RINA))
    story.later(24 * 60 * MINUTE)
    assert says(story, "page") == "sign_in"


def test_hand_over_asks_who_takes_over_and_can_be_left(story: Story) -> None:
    story.see(with_shift(RINA, counter(being_served(1))))
    story.window.officer()
    choose(story, "Hand over")
    assert (says(story, "page"), says(story, "handsOver")) == ("sign_in", True)
    story.duty.leave()
    assert says(story, "page") == ""
    story.window.officer()
    choose(story, "Hand over")
    story.duty.signIn("sari", "830274")
    story.done()
    assert story.desk.asked == ["hand_over sari ******"]


def test_a_break_is_chosen_with_its_reason_and_its_end(story: Story) -> None:
    story.see(with_shift(RINA))
    story.window.takeBreak()
    choose(story, "meal", "10.00")
    assert story.desk.asked == ["begin_break meal 10:00"]


def test_nobody_takes_a_break_before_a_ticket(story: Story) -> None:
    story.see(with_shift(RINA, counter(at_the_counter(1))))
    story.window.takeBreak()
    assert story.says("failedKey") == "break"
    assert story.says("failure") == "A001 is still called. Serve it first."
    assert not story.sheets.is_open


def test_a_break_counts_down_and_says_when_it_is_late(story: Story) -> None:
    story.see(with_shift(AWAY))
    assert says(story, "page") == "break"
    assert says(story, "breakReason") == "meal"
    assert says(story, "breakLeft") == "10.00"
    story.later(MINUTE + SECOND)
    assert says(story, "breakLeft") == "08.59"
    story.later(12 * MINUTE)
    assert (says(story, "breakLate"), says(story, "breakLeft")) == (True, "3 min")


def test_one_key_ends_the_break_and_no_other_acts(story: Story) -> None:
    story.see(with_shift(AWAY))
    story.window.goOn()
    story.window.more()
    assert story.jobs.waiting == []
    story.window.takeBreak()
    story.done()
    assert story.desk.asked == ["end_break"]
