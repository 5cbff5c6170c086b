"""The sheets of the officer's window: what they offer, what is chosen, what comes of it."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.queueing.calendar import MINUTE, SECOND
from kiosk.queueing.facts import Class, NobodyWaiting, StageFacts, State
from kiosk.queueing.hall import AtCounter
from kiosk.queueing.line_refusals import ReasonTooLong
from kiosk.queueing.people import ShiftFacts
from kiosk.queueing.scan_refusals import SlipForged
from kiosk.viewmodels.counter_acting import can_be_undone
from tests.viewmodels.counter_doubles import JOINED
from tests.viewmodels.counter_story import Story, rows_of
from tests.viewmodels.halls import at, at_the_counter, being_served, counter, ended, waiting

RINA = ShiftFacts(1, 1, "rina", "Rina W.", 1, at(8, 0), None, None, None)


@pytest.fixture
def story(qtbot: QtBot) -> Story:
    assert qtbot is not None
    return Story()


def held(number: int) -> StageFacts:
    return replace(
        being_served(number), state=State.HELD, counter=None, held_counter=1, held_at=at(9, 25)
    )


def at_work(stage: StageFacts | None = None, *line: StageFacts, **facts: object) -> AtCounter:
    return replace(counter(stage, *line), shift=RINA, **facts)  # type: ignore[arg-type]


def offered(story: Story) -> list[tuple[str, bool]]:
    """Read what the open sheet offers, and whether it can be chosen."""
    found = rows_of(story.sheets.property("choices"), "text", "live")
    return [(str(text), bool(live)) for text, live in found]


def told(story: Story, name: str) -> object:
    return story.sheets.property(name)


def choose(story: Story, *texts: str) -> None:
    """Choose one thing after another, by what is written on it."""
    for text in texts:
        rows = [words for words, _live in offered(story)]
        story.sheets.choose(rows.index(text))
        story.done()


def test_hold_sets_the_open_ticket_aside_at_once(story: Story) -> None:
    story.see(at_work(being_served(1), held=(held(2),)))
    story.window.hold()
    story.done()
    assert story.desk.asked == ["hold"]


def test_hold_without_a_ticket_lists_those_on_hold(story: Story) -> None:
    story.see(at_work(None, held=(held(2), held(3))))
    story.window.hold()
    assert offered(story) == [("A002", True), ("A003", True)]
    choose(story, "A003")
    assert story.desk.asked == ["resume A003"]
    assert not told(story, "isOpen")


def test_transfer_tells_what_waits_and_what_is_closed_and_why(story: Story) -> None:
    story.see(at_work(being_served(1)))
    story.window.transfer()
    choose(story, "To another queue")
    assert offered(story) == [("B · Pajak", True), ("C · Pengaduan", False)]
    notes = rows_of(story.sheets.property("choices"), "note")
    assert notes == [("7 waiting, longest 40 min",), ("closed: Officer ill",)]
    choose(story, "B · Pajak")
    assert story.desk.asked == ["hall", "transfer B"]


def test_what_is_closed_cannot_be_chosen(story: Story) -> None:
    story.see(at_work(being_served(1)))
    story.window.transfer()
    choose(story, "To another queue", "C · Pengaduan")
    assert story.desk.asked == ["hall"]
    assert told(story, "isOpen")


@pytest.mark.parametrize(
    ("kind", "target", "asked"),
    [
        ("To one counter", "Counter 3", "transfer 3"),
        ("To another agency", "Bapenda", "transfer pajak"),
    ],
)
def test_transfer_goes_to_a_counter_or_an_agency(
    kind: str, target: str, asked: str, story: Story
) -> None:
    story.see(at_work(being_served(1)))
    story.window.transfer()
    choose(story, kind, target)
    assert story.desk.asked == ["hall", asked]


def test_written_letters_leave_what_holds_them(story: Story) -> None:
    story.see(at_work(being_served(1)))
    story.window.more()
    choose(story, "Add a service")
    assert [text for text, _live in offered(story)] == ["KTP", "PBB", "Pengaduan"]
    story.sheets.write("peng")
    assert [text for text, _live in offered(story)] == ["Pengaduan"]
    story.sheets.enter("peng")
    story.done()
    assert story.desk.asked == ["add_service aduan"]


def test_more_rests_what_needs_a_ticket_while_none_is_open(story: Story) -> None:
    story.see(at_work())
    story.window.more()
    live = {text for text, live in offered(story) if live}
    assert {"Find a ticket", "Number without paper", "Hand over or sign out"} <= live
    assert live.isdisjoint({"Add a service", "Cancel the visit", "Put back into the line"})


@pytest.mark.parametrize(
    ("way", "asked"),
    [
        (("Put back into the line",), "put_back"),
        (("Cancel the visit", "The person has left"), "cancel A001: The person has left"),
        (
            ("Make it a priority ticket", "Belongs to a priority group"),
            "change_class A001 priority: Belongs to a priority group",
        ),
        (("Print the slip again", "It cannot be read"), "reprint A001: unreadable"),
        (("Number without paper", "KTP", "Priority"), "walk_in ktp priority"),
        (("Hand over or sign out", "Sign out"), None),
    ],
)
def test_each_rare_move_is_behind_more(way: tuple[str, ...], asked: str, story: Story) -> None:
    story.see(at_work(being_served(1)))
    story.window.more()
    choose(story, *way)
    assert story.desk.asked == ([asked] if asked else [])


def test_signing_out_rests_while_a_ticket_is_open_and_is_done_without(story: Story) -> None:
    story.see(at_work())
    story.window.officer()
    choose(story, "Sign out")
    assert story.desk.asked == ["sign_out"]


def test_a_chosen_ticket_is_called_with_a_reason_of_ones_own(story: Story) -> None:
    story.see(at_work(None, waiting(1), waiting(2)))
    story.window.more()
    choose(story, "Find a ticket", "A002")
    assert told(story, "title") == "A002: waiting, 4 ahead"
    choose(story, "Call out of turn")
    story.sheets.enter("  ")
    assert story.jobs.waiting == []
    story.sheets.enter("Called by mistake to counter 4")
    story.done()
    assert story.desk.asked == ["look_up A002", "call_ticket A002: Called by mistake to counter 4"]


def test_no_other_ticket_is_called_while_one_is_open(story: Story) -> None:
    story.see(at_work(being_served(1), waiting(2)))
    story.window.find("A002")
    story.done()
    assert offered(story)[0] == ("Call out of turn", False)


def test_a_slip_that_is_not_ours_is_told_in_the_sheet(story: Story) -> None:
    story.see(at_work(None, waiting(1)))
    story.desk.trouble = SlipForged("A012")
    story.window.find("A012 2026-11-24 MPP 4711 7K2M-9QAF")
    story.done()
    assert story.says("failedKey") == "sheet"
    assert "not one of ours" in str(story.says("failure"))
    assert told(story, "title") == "Which ticket?"


def test_refused_act_stays_in_its_sheet_until_the_next(story: Story) -> None:
    story.see(at_work(being_served(1)))
    story.window.more()
    choose(story, "Cancel the visit")
    story.desk.trouble = ReasonTooLong(300, 200)
    choose(story, "The person has left")
    assert told(story, "isOpen")
    assert "300 letters" in str(story.says("failure"))


def test_keys_rest_below_an_open_sheet(story: Story) -> None:
    story.see(at_work(at_the_counter(1)))
    story.window.transfer()
    for press in (story.window.goOn, story.window.recall, story.window.noShow, story.window.hold):
        press()
    assert story.jobs.waiting == []


def test_the_key_that_opened_a_sheet_closes_it(story: Story) -> None:
    story.see(at_work(at_the_counter(1)))
    story.window.transfer()
    story.window.transfer()
    assert not told(story, "isOpen")


def test_back_leads_to_the_sheet_before_and_then_to_the_keys(story: Story) -> None:
    story.see(at_work(being_served(1)))
    story.window.more()
    choose(story, "Cancel the visit")
    story.sheets.back()
    assert told(story, "title") == "More"
    story.sheets.back()
    assert not told(story, "isOpen")


def test_a_sheet_follows_the_hall(story: Story) -> None:
    story.see(at_work(None, waiting(1)))
    story.window.more()
    choose(story, "Find a ticket")
    story.see(at_work(None, waiting(1), waiting(2)), 2)
    assert [text for text, _live in offered(story)] == ["A001", "A002"]


def test_undo_stands_for_ten_seconds_and_counts_them(story: Story) -> None:
    story.see(at_work(at_the_counter(1)))
    assert story.says("undoLeft") == 0
    story.window.recall()
    story.done()
    assert story.says("undoLeft") == 10
    story.later(9 * SECOND)
    assert story.says("undoLeft") == 1
    story.later(SECOND)
    assert story.says("undoLeft") == 0
    story.window.undo()
    assert story.jobs.waiting == []


def test_undo_is_done_once(story: Story) -> None:
    story.see(at_work(at_the_counter(1)))
    story.window.recall()
    story.done()
    story.window.undo()
    story.done()
    assert story.desk.asked == ["recall", "undo"]
    assert story.says("undoLeft") == 0


def test_what_changed_nothing_is_not_undone() -> None:
    assert not can_be_undone("call", NobodyWaiting(1))
    assert can_be_undone("finish_and_call", NobodyWaiting(1))
    assert can_be_undone("sheet", JOINED)
    assert not can_be_undone("sheet", replace(JOINED, move="walk_in"))


def test_a_no_show_who_comes_back_waits_again_with_one_press(story: Story) -> None:
    gone = replace(ended(8, "no_show"), ended_at=at(9, 10))
    story.see(at_work(absent=(gone,)))
    near = story.near
    assert near.property("absent") == "A008 was absent, may come back for 10 min"
    story.window.cameBack()
    story.done()
    assert story.desk.asked == ["return A008"]
    story.later(11 * MINUTE)
    assert near.property("absent") == ""


def test_of_several_no_shows_it_is_asked_who_came_back(story: Story) -> None:
    gone = tuple(replace(ended(number, "no_show"), ended_at=at(9, 20)) for number in (8, 9))
    story.see(at_work(absent=gone))
    story.window.cameBack()
    choose(story, "A009")
    assert story.desk.asked == ["return A009"]


def test_a_regular_ticket_of_a_priority_class_is_offered_the_other_way(story: Story) -> None:
    story.see(at_work(at_the_counter(1, class_=Class.PRIORITY)))
    story.window.more()
    assert ("Make it a regular ticket", True) in offered(story)
