"""The hall display: what it shows of the hall, and what only the clock changes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractListModel
from pytestqt.qtbot import QtBot

from kiosk.queueing.announcements import Announcement, Stand
from kiosk.queueing.calendar import SECOND
from kiosk.queueing.facts import State
from kiosk.viewmodels import display as display_module
from kiosk.viewmodels.board import HOLD
from kiosk.viewmodels.display import Display
from kiosk.viewmodels.display_shown import DisplayLook
from kiosk.viewmodels.display_texts import SLIDE_HOLD, TICKER_HOLD, chosen, slides, ticker_sentences
from tests.offices import SMALL, small_office
from tests.viewmodels.display_story import Clock
from tests.viewmodels.halls import NINE, called, hall

TEXTS = """
texts:
  ticker: [Satu., {id: Dua., en: Two.}]
  pledge: {id: Kami sanggup., en: We pledge.}
"""


@pytest.fixture
def clock(qtbot: QtBot) -> Clock:
    assert qtbot is not None
    return Clock()


def rows(display: Display, name: str) -> list[dict[str, object]]:
    model = display.property(name)
    assert isinstance(model, QAbstractListModel)
    names = {role: bytes(text.data()).decode() for role, text in model.roleNames().items()}
    return [
        {name: model.data(model.index(row), role) for role, name in names.items()}
        for row in range(model.rowCount())
    ]


def test_board_is_shown_where_its_counters_fit(clock: Clock) -> None:
    assert Display(clock.around()).property("layout") == "board"
    assert (
        Display(clock.around(), look=DisplayLook(layout="standards")).property("layout")
        == "standards"
    )
    village = SMALL.replace("  - {number: 1, queues: [A]}\n", "")
    assert Display(clock.around(village)).property("layout") == "standards"


def test_call_shows_number_counter_and_agency(clock: Clock) -> None:
    display = Display(clock.around())
    display.show(hall(called(12, counter=2)))
    assert display.property("code") == "A012"
    assert display.property("counter") == "2"
    assert display.property("agency") == "Dispendukcapil"


def test_restart_shows_the_last_calls_without_a_flash(clock: Clock, qtbot: QtBot) -> None:
    display = Display(clock.around(), look=DisplayLook(layout="standards"))
    with qtbot.assertNotEmitted(display.called):
        display.show(hall(called(2), called(1)))
    assert display.property("code") == "A002"
    assert [row["code"] for row in rows(display, "lastCalls")] == ["A001"]


def test_new_call_flashes(clock: Clock, qtbot: QtBot) -> None:
    display = Display(clock.around())
    display.show(hall())
    with qtbot.waitSignal(display.called):
        display.show(hall(called(1)))


def test_call_in_line_takes_the_panel_when_its_turn_comes(clock: Clock, qtbot: QtBot) -> None:
    display = Display(clock.around(), look=DisplayLook(layout="standards"))
    display.show(hall())
    display.show(hall(called(1)))
    clock.now += HOLD - SECOND // 10
    display.show(hall(called(2), called(1)))
    assert display.property("code") == "A001"
    assert rows(display, "lastCalls")[0]["code"] == "A002"
    with qtbot.waitSignal(display.called, timeout=1000):
        clock.now += SECOND // 10
    assert display.property("code") == "A002"


def test_board_tells_who_is_where_and_which_counters_are_closed(clock: Clock) -> None:
    display = Display(clock.around())
    display.show(
        hall(
            called(3, counter=1),
            called(2, counter=2, state=State.SERVING),
            called(1, counter=1, state=State.ENDED),
            counters=(1, 2, 3),
        )
    )
    cells = rows(display, "cells")
    assert [cell["code"] or cell["word"] for cell in cells] == ["A003", "A002", "Open", "Closed"]
    assert [cell["called"] for cell in cells] == [True, False, False, False]
    assert [cell["agency"] for cell in cells] == [
        "Dispendukcapil",
        "Dispendukcapil",
        "Bapenda",
        "Dispendukcapil",
    ]


def test_display_keeps_what_it_showed_and_says_that_it_may_be_old(clock: Clock) -> None:
    display = Display(clock.around())
    display.show(hall(called(1)))
    display.show_fault("No connection.")
    assert (display.property("code"), display.property("fault")) == ("A001", "No connection.")
    display.clear_fault()
    assert display.property("fault") == ""


def test_second_without_a_change_announces_nothing(clock: Clock, qtbot: QtBot) -> None:
    display = Display(clock.around())
    display.show(hall(called(1)))
    heard: list[str] = []
    display.clockChanged.connect(lambda: heard.append("clock"))
    display.sentenceChanged.connect(lambda: heard.append("sentence"))
    display.slideChanged.connect(lambda: heard.append("slide"))
    qtbot.wait(1200)
    assert heard == []


def test_ticker_and_slides_change_in_turn(clock: Clock, qtbot: QtBot) -> None:
    display = Display(clock.around(SMALL + TEXTS))
    before = display.property("sentence")
    with qtbot.waitSignals([display.sentenceChanged, display.slideChanged], timeout=2000):
        clock.now += SLIDE_HOLD
    assert display.property("sentence") != before


def test_each_sentence_stays_for_its_time_and_all_take_turns() -> None:
    sentences = ticker_sentences(small_office(SMALL + TEXTS), "en")
    assert sentences == ("Satu.", "Two.")
    start = NINE - NINE % (2 * TICKER_HOLD)
    assert chosen(sentences, TICKER_HOLD, start) == "Satu."
    assert chosen(sentences, TICKER_HOLD, start + TICKER_HOLD - 1) == "Satu."
    assert chosen(sentences, TICKER_HOLD, start + TICKER_HOLD) == "Two."
    assert chosen(sentences, TICKER_HOLD, start + 2 * TICKER_HOLD) == "Satu."


def test_office_without_sentences_is_introduced_by_its_name() -> None:
    assert ticker_sentences(small_office(), "id") == ("Kantor Uji",)


def test_pledge_comes_first_and_every_service_follows() -> None:
    pages = slides(small_office(SMALL + TEXTS), "id")
    assert pages[0].text == "Kami sanggup."
    assert [page.title for page in pages[1:]] == ["KTP", "Akta Kelahiran", "PBB", "Pengaduan"]
    assert pages[1].fee == "Gratis"
    assert slides(small_office(), "id")[0].title == "KTP"


def test_language_is_switched_everywhere(clock: Clock, qtbot: QtBot) -> None:
    def translate(_context: str, source: str) -> str:
        known = {"id": {"Wednesday": "Rabu"}, "jv": {"Wednesday": "Rebo"}}
        return known.get(clock.languages[-1], {}).get(source, source)

    clock.now += 24 * 3600 * SECOND
    clock.languages.append("id")
    display = Display(replace(clock.around(SMALL + TEXTS), translate=translate))
    display.show(hall(called(1)))
    assert display.property("weekday") == "Rabu"
    with qtbot.waitSignal(display.clockChanged):
        display.useLanguage("jv")
    assert display.property("weekday") == "Rebo"


ZONES = """
announcing:
  zones:
    - {code: lama, name: Gedung lama, counters: [1, 2]}
    - {code: baru, name: Gedung baru, counters: [3, 4]}
"""


def test_a_display_of_a_zone_flashes_for_its_own_calls_alone(clock: Clock, qtbot: QtBot) -> None:
    display = Display(clock.around(SMALL + ZONES), look=DisplayLook(zones=("baru",)))
    display.show(hall())
    with qtbot.assertNotEmitted(display.called):
        display.show(hall(called(1, counter=1)))
    with qtbot.waitSignal(display.called):
        display.show(hall(called(2, counter=3), called(1, counter=1)))
    assert display.property("code") == "A002"
    assert rows(display, "lastCalls") == []


def test_the_panel_waits_for_the_voice_of_its_zone(clock: Clock, qtbot: QtBot) -> None:
    display = Display(clock.around())
    display.show(hall(called(1)))
    entry = Announcement(7, "hall", "call", NINE, 2, 2, code="A002")
    waiting = hall(called(2, counter=2), called(1))
    with qtbot.assertNotEmitted(display.called):
        display.show(replace(waiting, announcements=(entry,), heard_zones=("hall",)))
    assert rows(display, "lastCalls")[0]["code"] == "A002"
    begun = replace(entry, stand=Stand.SPEAKING, started_at=NINE)
    with qtbot.waitSignal(display.called):
        display.show(replace(waiting, announcements=(begun,), heard_zones=("hall",)))
    assert display.property("code") == "A002"


def test_a_visual_call_fills_the_screen_for_a_while(
    clock: Clock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(display_module, "VISUAL_HOLD", SECOND // 5)
    display = Display(clock.around())
    display.show(hall())
    with qtbot.waitSignal(display.calledByLight):
        display.show(hall(replace(called(2, counter=3), visual=True)))
    assert (display.property("lightCode"), display.property("lightCounter")) == ("A002", "3")
    with qtbot.waitSignal(display.lightChanged, timeout=2000):
        pass
    assert display.property("lightCode") == ""
