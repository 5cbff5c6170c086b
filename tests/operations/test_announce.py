"""Announcements: each act once, in order, nothing for people who have come."""

import pytest

from kiosk.app.acts import Acts
from kiosk.app.announcing_acts import AnnouncingActs
from kiosk.queueing.announcements import Announcement, Heard, Manner, Subject
from kiosk.queueing.announcing_refusals import Evacuating, UnknownZone, WordsTooLong
from kiosk.queueing.calendar import SECOND
from kiosk.queueing.facts import State, Wish
from kiosk.queueing.refusals import UnknownCounter
from kiosk.storage.location import Location
from tests.clock import DAY, Clock
from tests.operations.lines import bring_to, call, kinds, rows, take

HALL = "hall"


@pytest.fixture
def said(acts: Acts) -> AnnouncingActs:
    """What is said in the small office."""
    return AnnouncingActs(acts)


def called(acts: Acts, *counters: int) -> list[str]:
    """Take and call a ticket at each counter; give the codes."""
    for _ in counters:
        take(acts)
    return [code for counter in counters if (code := call(acts, counter))]


def test_calls_are_announced_once_each_in_the_order_of_the_calls(
    acts: Acts, said: AnnouncingActs
) -> None:
    codes = called(acts, 1, 2, 4)
    heard, ended = [], None
    while entry := said.next(HALL, ended):
        heard.append((entry.code, entry.counter, entry.nth))
        ended = entry, Heard.ANNOUNCED
    assert heard == [(codes[0], 1, 1), (codes[1], 2, 1), (codes[2], 4, 1)]
    assert said.next(HALL, None) is None


def test_a_recall_is_another_announcement_that_counts_on(acts: Acts, said: AnnouncingActs) -> None:
    called(acts, 1)
    first = said.next(HALL, None)
    acts.recall(1)
    assert first is not None
    second = said.next(HALL, (first, Heard.ANNOUNCED))
    assert second is not None
    assert (second.code, second.nth) == (first.code, 2)


def test_who_has_come_is_not_called_any_more(
    acts: Acts, said: AnnouncingActs, location: Location
) -> None:
    called(acts, 1, 2)
    acts.start(1)
    entry = said.next(HALL, None)
    assert entry is not None
    assert entry.counter == 2
    assert rows(location, "SELECT counter, heard FROM announcement ORDER BY id")[0] == (
        1,
        "dropped",
    )


def test_with_two_waiting_it_is_said_once_and_still_behind_only_rung(
    acts: Acts, said: AnnouncingActs
) -> None:
    called(acts, 1)
    for _ in range(6):
        acts.recall(1)
    manners: list[str | None] = []
    ended: tuple[Announcement, Heard] | None = None
    while entry := said.next(HALL, ended):
        manners.append(entry.manner)
        ended = entry, Heard.ANNOUNCED
    assert manners == [Manner.CHIME] * 2 + [Manner.ONCE] * 3 + [Manner.TWICE] * 2


def test_what_a_crash_cut_off_is_said_once_more_and_nothing_else(
    acts: Acts, said: AnnouncingActs
) -> None:
    called(acts, 1, 2)
    cut = said.next(HALL, None)
    again = AnnouncingActs(acts).next(HALL, None)
    assert cut is not None
    assert again is not None
    assert (again.id, again.code) == (cut.id, cut.code)
    following = said.next(HALL, (again, Heard.ANNOUNCED))
    assert following is not None
    assert following.counter == 2


def test_old_calls_are_not_made_up_for(acts: Acts, said: AnnouncingActs, clock: Clock) -> None:
    called(acts, 1)
    clock.pass_minutes(3)
    assert said.next(HALL, None) is None


def test_a_new_day_begins_with_nothing_to_say(
    acts: Acts, said: AnnouncingActs, clock: Clock, location: Location
) -> None:
    called(acts, 1, 2)
    clock.now += DAY
    take(acts)
    assert rows(location, "SELECT heard FROM announcement") == [("dropped",)] * 2
    assert kinds(acts).count("announcements_dropped") == 1
    assert said.next(HALL, None) is None


def test_a_message_of_the_staff_is_said_in_every_zone_it_is_for(said: AnnouncingActs) -> None:
    assert said.message(Subject.CLOSING) == (HALL,)
    assert said.message(Subject.BREAK, counter=2, words="13.00") == (HALL,)
    closing = said.next(HALL, None)
    assert closing is not None
    about_break = said.next(HALL, (closing, Heard.ANNOUNCED))
    assert about_break is not None
    assert (closing.subject, about_break.subject) == ("closing", "break")
    assert (about_break.counter, about_break.words) == (2, "13.00")


def test_a_message_for_a_zone_or_counter_that_is_not_there_is_refused(said: AnnouncingActs) -> None:
    with pytest.raises(UnknownZone) as refusal:
        said.message(Subject.CLOSING, ("lantai-2",))
    assert refusal.value.zones == (HALL,)
    with pytest.raises(UnknownCounter):
        said.message(Subject.BREAK, counter=99)


def test_an_evacuation_lets_nothing_else_be_said_until_staff_end_it(
    acts: Acts, said: AnnouncingActs
) -> None:
    called(acts, 1)
    begun = said.begin_evacuation("Kebakaran di lantai 2")
    assert acts.hall().evacuation == begun
    assert said.next(HALL, None) is None
    assert said.end_evacuation() == begun
    assert said.end_evacuation() is None
    assert acts.hall().evacuation is None
    entry = said.next(HALL, None)
    assert entry is not None
    assert entry.counter == 1


def test_during_an_evacuation_nobody_is_sent_to_a_counter_and_nobody_outside_is_passed(
    acts: Acts, said: AnnouncingActs
) -> None:
    bring_to(acts, State.CALLED, counter=1)
    waits = take(acts)
    said.begin_evacuation("")
    for move in (
        lambda: take(acts),
        lambda: acts.call(2),
        lambda: acts.recall(1),
        lambda: acts.no_show(1),
    ):
        with pytest.raises(Evacuating):
            move()
    said.end_evacuation()
    assert call(acts, 2) == waits


def test_who_is_being_served_when_an_evacuation_begins_can_be_finished_with(
    acts: Acts, said: AnnouncingActs
) -> None:
    bring_to(acts, State.SERVING, counter=1)
    said.begin_evacuation("")
    acts.finish(1)
    assert acts.at_counter(1).open is None


def test_a_tap_that_was_answered_before_an_evacuation_gets_its_ticket_again(
    acts: Acts, said: AnnouncingActs
) -> None:
    given = acts.take(Wish("ktp", request_id="tap")).ticket
    said.begin_evacuation("")
    assert acts.take(Wish("ktp", request_id="tap")).ticket == given


def test_words_too_long_for_a_display_are_refused(acts: Acts, said: AnnouncingActs) -> None:
    with pytest.raises(WordsTooLong):
        said.begin_evacuation("x" * 161)
    assert acts.hall().evacuation is None


def test_the_hall_shows_what_is_being_said_and_what_waits(acts: Acts, said: AnnouncingActs) -> None:
    called(acts, 1, 2)
    said.next(HALL, None)
    assert [(one.counter, one.stand) for one in acts.hall().announcements] == [
        (1, "speaking"),
        (2, "queued"),
    ]


def test_the_journal_tells_what_was_announced_and_how(acts: Acts, said: AnnouncingActs) -> None:
    called(acts, 1)
    entry = said.next(HALL, None)
    assert entry is not None
    said.next(HALL, (entry, Heard.ANNOUNCED))
    said.message(Subject.GRATUITY)
    said.begin_evacuation("")
    said.end_evacuation()
    assert kinds(acts)[-4:] == [
        "announcement_ended",
        "message_announced",
        "evacuation_begun",
        "evacuation_ended",
    ]
    assert acts.verify().problems == ()


def test_a_message_of_the_staff_is_said_however_many_calls_wait(
    acts: Acts, said: AnnouncingActs, clock: Clock
) -> None:
    called(acts, 1)
    said.message(Subject.CLOSING)
    for _ in range(6):
        acts.recall(1)
    first = said.next(HALL, None)
    assert first is not None
    clock.now += 31 * SECOND
    message = said.next(HALL, (first, Heard.ANNOUNCED))
    assert message is not None
    assert (message.subject, message.manner) == (Subject.CLOSING, Manner.ONCE)


def test_a_call_that_an_evacuation_cut_short_is_said_again_if_somebody_is_still_awaited(
    acts: Acts, said: AnnouncingActs, clock: Clock
) -> None:
    called(acts, 1, 2)
    first = said.next(HALL, None)
    assert first is not None
    said.begin_evacuation("")
    assert said.next(HALL, (first, Heard.CUT)) is None
    clock.now += 3 * SECOND
    said.end_evacuation()
    again = said.next(HALL, None)
    assert again is not None
    assert (again.code, again.counter) != (first.code, first.counter)
    last = said.next(HALL, (again, Heard.ANNOUNCED))
    assert last is not None
    assert (last.code, last.counter, last.nth) == (first.code, first.counter, 1)
    assert said.next(HALL, (last, Heard.ANNOUNCED)) is None
    assert acts.verify().holds


def test_a_call_that_an_evacuation_cut_short_is_not_said_to_somebody_who_came(
    acts: Acts, said: AnnouncingActs
) -> None:
    called(acts, 1)
    first = said.next(HALL, None)
    assert first is not None
    said.begin_evacuation("")
    said.next(HALL, (first, Heard.CUT))
    acts.start(1)
    said.end_evacuation()
    assert said.next(HALL, None) is None
