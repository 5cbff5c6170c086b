"""No page and no sheet of the officer's window cuts a word, in any language, at any scale."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.translation import Speech
from kiosk.queueing.facts import Class
from kiosk.queueing.hall import AtCounter, Elsewhere
from kiosk.queueing.pin_refusals import PinLocked
from kiosk.queueing.profile import Profile
from kiosk.queueing.scan_refusals import SlipForged
from kiosk.queueing.shift_refusals import SignedInElsewhere
from tests.qml.test_nothing_is_cut import LANGUAGES, cut_texts, spoken_first
from tests.qml.windows import opened, place
from tests.viewmodels.counter_story import Story
from tests.viewmodels.halls import NINE, at, at_the_counter, being_served, counter, ended, waiting
from tests.viewmodels.test_counter_duty import AWAY, RINA

SIZES = ((1366, 768), (1280, 720), (1920, 1080), (2732, 1536))


def see(story: Story, snapshot: AtCounter) -> None:
    """Let the window see what comes next."""
    story.see(snapshot, story.desk.sees.seq + 1)


def alone(story: Story) -> None:
    see(story, replace(counter(), shift=None))


def refused(story: Story) -> None:
    alone(story)
    story.desk.trouble = PinLocked("rina", 30)
    story.duty.signIn("rina", "1111")
    story.done()


def elsewhere(story: Story) -> None:
    alone(story)
    story.desk.trouble = SignedInElsewhere("rina", 14)
    story.duty.signIn("rina", "1111")
    story.done()


def resting(story: Story) -> None:
    late = replace(AWAY, break_until=at(9, 26))
    see(story, replace(counter(None, waiting(1)), shift=late))


def nobody(story: Story) -> None:
    gone = tuple(replace(ended(number, "no_show"), ended_at=at(9, 20)) for number in (8, 9))
    held = tuple(replace(being_served(number), held_at=at(9, 25)) for number in (3, 4))
    seen = replace(
        counter(), shift=RINA, absent=gone, held=held, elsewhere=Elsewhere("B", 77, NINE)
    )
    see(story, seen)


def serving(story: Story) -> None:
    called = replace(at_the_counter(1, class_=Class.PRIORITY), last_call_at=at(9, 22), calls=2)
    served = replace(called, state="serving", serving_at=at(9, 24), held_for=90_000_000)
    gone = (replace(ended(8, "no_show"), ended_at=at(9, 20)),)
    see(story, replace(counter(served, waiting(2)), shift=RINA, absent=gone))


def sheet(open_: Callable[[Story], object], *choices: int) -> Callable[[Story], None]:
    def show(story: Story) -> None:
        serving(story)
        open_(story)
        for row in choices:
            story.sheets.choose(row)
            story.done()

    return show


def break_sheet(story: Story) -> None:
    see(story, replace(counter(None, waiting(1)), shift=RINA))
    story.window.takeBreak()


def forged(story: Story) -> None:
    serving(story)
    story.desk.trouble = SlipForged("A012")
    story.window.find("A012 2026-11-24 MPP-PSR 4711 7K2M-9QAF")
    story.done()


PAGES: dict[str, Callable[[Story], None]] = {
    "sign-in": alone,
    "refused": refused,
    "elsewhere": elsewhere,
    "break": resting,
    "nobody": nobody,
    "serving": serving,
    "transfer": sheet(lambda story: story.window.transfer()),
    "queues": sheet(lambda story: story.window.transfer(), 0),
    "counters": sheet(lambda story: story.window.transfer(), 1),
    "agencies": sheet(lambda story: story.window.transfer(), 2),
    "more": sheet(lambda story: story.window.more()),
    "class": sheet(lambda story: story.window.more(), 5),
    "reprint": sheet(lambda story: story.window.more(), 7),
    "cancel": sheet(lambda story: story.window.more(), 8),
    "walk-in": sheet(lambda story: story.window.more(), 1),
    "ticket": sheet(lambda story: story.window.find("A002")),
    "call": sheet(lambda story: story.window.find("A002"), 0),
    "officer": sheet(lambda story: story.window.officer()),
    "break-sheet": break_sheet,
    "forged": forged,
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_every_text_of_the_console_is_whole(
    size: tuple[int, int], language: str, qtbot: QtBot
) -> None:
    assert qtbot is not None
    speech, cut = Speech(language), []
    story = Story(profile=asking_for_pins(language), translate=speech.translate)
    with opened("Counter", story.window, size) as window:
        for name, show in PAGES.items():
            story.sheets.close()
            story.desk.trouble = None
            show(story)
            QTest.qWait(30)
            cut += [f"{name}: {text}" for text in cut_texts(window, beyond_a_scroll)]
    speech.end()
    assert cut == []


def asking_for_pins(language: str) -> Profile:
    """Read the large sample office, which speaks a language first."""
    profile = spoken_first("mpp", language)
    return profile.model_copy(update={"rules": profile.rules.model_copy(update={"sign_in": "pin"})})


def beyond_a_scroll(item: QQuickItem) -> bool:
    """Tell whether a text stands where a list has still to be scrolled."""
    holder: QQuickItem | None = item.parentItem()
    while holder is not None:
        if holder.property("interactive") and not place(holder).contains(place(item)):
            return True
        holder = holder.parentItem()
    return False
