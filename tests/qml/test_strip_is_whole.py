"""No word of the strip is cut, in any language, on any screen it may stand on."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.translation import Speech
from kiosk.queueing.announcements import Evacuation
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.facts import Class
from kiosk.queueing.hall import AtCounter
from kiosk.queueing.move_refusals import CounterBusy
from tests.qml.test_nothing_is_cut import LANGUAGES, settled
from tests.qml.test_strip_window import AWAY, NO_PAPER, SHIFT, SIGNED_IN, SIZE, STRIP
from tests.qml.windows import opened
from tests.viewmodels.counter_story import Story
from tests.viewmodels.halls import NINE, at, at_the_counter, being_served, counter, waiting

WIDTHS = (1024, 1280, 1366, 1920)


def states() -> Iterator[tuple[str, AtCounter]]:
    """Name and give every state of a counter, with an officer there."""
    line = [waiting(number, since=at(8, 0)) for number in range(2, 40)]
    served = counter(being_served(1), *line)
    yield "called", counter(at_the_counter(1, class_=Class.PRIORITY, calls=3), *line)
    yield "serving", served
    yield "alarm", replace(served, paper=NO_PAPER)
    yield "evacuation", replace(served, evacuation=Evacuation(NINE, ""))
    yield "nobody", counter()
    yield "ready", counter(None, *line)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", WIDTHS)
def test_every_word_of_the_strip_is_whole(width: int, language: str, qtbot: QtBot) -> None:
    assert qtbot is not None
    speech = Speech(language)
    story = Story(SIGNED_IN, translate=speech.translate)
    cut = []
    with opened("Counter", story.window, (width, SIZE[1]), STRIP) as window:
        story.window.useLanguage(language)
        story.now = at(9, 29)
        for seq, (name, snapshot) in enumerate(states()):
            story.see(replace(snapshot, shift=SHIFT), seq)
            cut += [f"{name}: {text}" for text in settled(window)]
        story.desk.trouble = CounterBusy(1, "A001", "serving")
        story.window.press("go_on")
        story.done()
        cut += [f"failed: {text}" for text in settled(window)]
        story.now += 2 * MINUTE
        for seq, shift in ((20, AWAY), (21, None)):
            story.see(replace(counter(None, waiting(1)), shift=shift), seq)
            cut += [f"unattended: {text}" for text in settled(window)]
    speech.end()
    assert cut == []
