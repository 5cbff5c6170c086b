"""The dispenser by a number pad or a keyboard: every page, without a finger on the screen."""

import gc
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.keypad import Keypad, Step
from kiosk.app.qr_image import QrProvider
from kiosk.queueing.announcements import Evacuation
from kiosk.queueing.hall import Hall
from kiosk.viewmodels.dispenser import Dispenser
from tests.clock import Clock
from tests.qml.windows import opened, texts
from tests.viewmodels.desks import Stand, hall_of

Key = Qt.Key
TALL, WIDE = (1080, 1920), (1366, 768)


@dataclass
class Pad:
    """A number pad before the window."""

    window: QQuickWindow
    stand: Stand
    dispenser: Dispenser
    keypad: Keypad

    def press(self, *keys: Qt.Key) -> None:
        """Press one key after another, as a person does: a second apart."""
        for key in keys:
            self.stand.wait(1)
            QTest.keyClick(self.window, key)
            self.settle()

    def settle(self) -> None:
        """Let what was asked for be done, and the page be made."""
        self.stand.jobs.drain()
        QTest.qWait(30)

    @property
    def at(self) -> str:
        """Name the key with the focus; nothing when none has it."""
        focused = self.keypad.focused()
        return "" if focused is None else focused.objectName()

    @property
    def page(self) -> str:
        """Name the page."""
        return self.dispenser.place().page


@pytest.fixture(params=[TALL, WIDE], ids=["tall", "wide"])
def pad(request: pytest.FixtureRequest, clock: Clock, qtbot: QtBot) -> Iterator[Pad]:
    assert qtbot is not None
    stand = Stand(clock)
    dispenser = stand.dispenser()
    dispenser.offer_speech(may_speak=True)
    dispenser.show(hall_of(waiting=3))
    with opened("Dispenser", dispenser, request.param, qr=QrProvider()) as window:
        yield Pad(window, stand, dispenser, Keypad(window, dispenser, "*"))


def reach(pad: Pad, name: str) -> None:
    """Go forward until a key has the focus."""
    for _ in range(20):
        if pad.at == name:
            return
        pad.press(Key.Key_2)
    pytest.fail(f"{name} cannot be reached; at {pad.at}")


@pytest.mark.parametrize("forward", [Key.Key_2, Key.Key_Down, Key.Key_Tab])
@pytest.mark.parametrize("choose", [Key.Key_5, Key.Key_Return])
def test_a_number_is_taken_without_touching_the_screen(
    pad: Pad, forward: Qt.Key, choose: Qt.Key
) -> None:
    pad.press(forward)
    assert pad.at == "agency-dukcapil"
    pad.press(choose)
    assert pad.at == "service-ktp"
    pad.press(forward, choose)
    assert (pad.page, pad.at) == ("standard", "class-regular")
    reach(pad, "take-ticket")
    pad.press(choose)
    assert (pad.page, pad.at) == ("ticket", "more-time")
    assert pad.stand.desk.tickets == 1
    pad.press(forward, choose)
    assert (pad.page, pad.at) == ("home", "")


def test_back_and_forth_leads_to_the_same_key(pad: Pad) -> None:
    pad.press(Key.Key_2, Key.Key_2)
    assert pad.at == "agency-pajak"
    pad.press(Key.Key_8)
    assert pad.at == "agency-dukcapil"


def test_no_key_is_lost_by_moving_over_it(pad: Pad) -> None:
    before = sorted(texts(pad.window))
    for _ in range(3):
        pad.press(Key.Key_2, Key.Key_8, Key.Key_2)
        gc.collect()
        QTest.qWait(50)
    assert sorted(texts(pad.window)) == before


def test_the_focus_goes_round_every_key_of_the_page(pad: Pad) -> None:
    pad.press(Key.Key_2)
    names = [item.objectName() for item in pad.keypad.reachable()]
    first = names.index(pad.at)
    for name in [*names[first + 1 :], *names[: first + 1]]:
        pad.press(Key.Key_2)
        assert pad.at == name


def test_escape_leaves_a_page(pad: Pad) -> None:
    pad.press(Key.Key_2, Key.Key_5)
    assert pad.page == "services"
    pad.press(Key.Key_Escape)
    assert (pad.page, pad.at) == ("home", "agency-dukcapil")


def test_while_a_list_lies_over_the_page_no_key_below_it_is_reached(pad: Pad) -> None:
    pad.press(Key.Key_2, Key.Key_5, Key.Key_5)
    pad.dispenser.openPanel("requirements")
    pad.settle()
    names = {item.objectName() for item in pad.keypad.reachable()}
    assert pad.at == "close-panel"
    assert not names & {"class-regular", "class-priority", "take-ticket"}
    pad.press(Key.Key_5)
    assert pad.at == "class-regular"


def test_a_key_held_down_presses_once(pad: Pad) -> None:
    pad.press(Key.Key_2)
    pad.stand.wait(1)
    QTest.keyPress(pad.window, Key.Key_5)
    for _ in range(5):
        QTest.simulateEvent(pad.window, True, Key.Key_5, Qt.KeyboardModifier(0), "5", True)  # noqa: FBT003  Qt
        pad.stand.wait(1)
    QTest.keyRelease(pad.window, Key.Key_5)
    assert pad.page == "services"


def test_any_key_answers_the_warning_and_does_nothing_else(pad: Pad) -> None:
    pad.press(Key.Key_2, Key.Key_5)
    pad.stand.wait(50)
    pad.dispenser.tick()
    assert pad.dispenser.moment().warning
    pad.press(Key.Key_5)
    pad.dispenser.tick()
    assert (pad.page, pad.at) == ("services", "service-ktp")
    assert not pad.dispenser.moment().warning


def test_a_finger_ends_the_visible_focus(pad: Pad) -> None:
    pad.press(Key.Key_2, Key.Key_5)
    pad.stand.wait(1)
    corner = QPoint(pad.window.width() - 2, pad.window.height() - 2)
    QTest.mouseClick(pad.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0), corner)
    pad.dispenser.back()
    pad.settle()
    assert (pad.page, pad.at) == ("home", "")


def test_the_star_switches_the_spoken_guidance_on_and_off(pad: Pad) -> None:
    pad.press(Key.Key_Asterisk)
    assert pad.dispenser.place().spoken
    pad.press(Key.Key_Asterisk)
    assert not pad.dispenser.place().spoken


@pytest.mark.parametrize(
    ("spelled", "key"), [("F9", Key.Key_F9), ("Media Play", Key.Key_MediaPlay), ("+", Key.Key_Plus)]
)
def test_another_key_can_switch_it(spelled: str, key: Qt.Key, pad: Pad) -> None:
    pad.window.removeEventFilter(pad.keypad)
    other = Keypad(pad.window, pad.dispenser, spelled)
    pad.press(key)
    assert pad.dispenser.place().spoken
    pad.window.removeEventFilter(other)


def test_a_key_that_there_is_not_is_told_in_the_log(
    pad: Pad, caplog: pytest.LogCaptureFixture
) -> None:
    for spelled in ("bintang", ""):
        caplog.clear()
        Keypad(pad.window, pad.dispenser, spelled)
        assert [record.levelname for record in caplog.records] == ["WARNING"], spelled


def test_who_is_told_by_ear_has_twice_the_time(pad: Pad) -> None:
    pad.press(Key.Key_Asterisk)
    pad.stand.wait(85)
    pad.dispenser.tick()
    assert not pad.dispenser.moment().warning
    pad.stand.wait(10)
    pad.dispenser.tick()
    assert pad.dispenser.moment().warning
    pad.stand.wait(36)
    pad.dispenser.tick()
    assert not pad.dispenser.place().spoken


def test_the_next_person_is_told_nothing(pad: Pad) -> None:
    pad.press(Key.Key_Asterisk, Key.Key_5)
    pad.dispenser.done()
    pad.settle()
    assert pad.dispenser.place().is_rest
    assert pad.at == ""


def test_repeat_where_and_volume_are_for_the_guide(pad: Pad) -> None:
    asked: list[Step] = []
    pad.keypad.asked.connect(asked.append)
    pad.press(Key.Key_0, Key.Key_7, Key.Key_Plus, Key.Key_Minus)
    assert asked == [Step.REPEAT, Step.WHERE, Step.LOUDER, Step.SOFTER]
    assert (pad.page, pad.at) == ("home", "")


def test_in_an_evacuation_no_key_does_anything(pad: Pad) -> None:
    pad.press(Key.Key_2, Key.Key_5)
    pad.dispenser.show(evacuated(hall_of()))
    pad.settle()
    pad.press(Key.Key_5, Key.Key_2, Key.Key_5)
    assert pad.stand.desk.tickets == 0
    pad.dispenser.show(hall_of())
    pad.settle()
    assert pad.page == "services"


def evacuated(hall: Hall) -> Hall:
    return replace(hall, evacuation=Evacuation(hall.at, ""))
