"""The supervisor's window, worked by keyboard and mouse, at every size and in every language."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.translation import Speech
from kiosk.queueing.announcements import Evacuation
from kiosk.queueing.facts import State
from kiosk.queueing.floor import Floor
from kiosk.queueing.hall import QueueClosure
from kiosk.queueing.pin_refusals import PinRefused
from kiosk.queueing.printers import PaperState, PrinterFacts, PrinterSaid, UnknownSlip
from kiosk.queueing.profile import Profile
from tests.offices import SMALL, small_office
from tests.qml.accessibility import nodes
from tests.qml.test_nothing_is_cut import LANGUAGES, cut_texts, spoken_first
from tests.qml.windows import find, items, middle, opened, texts
from tests.viewmodels.floors import WITH_PINS, Watch, floor, queue, serving
from tests.viewmodels.halls import NINE, at

SIZES = ((1366, 768), (1024, 640), (1920, 1080), (683, 384))
SIXTY = (
    SMALL[: SMALL.index("counters:")]
    + "counters:\n"
    + "".join(f"  - {{number: {number}, queues: [A, B, C]}}\n" for number in range(1, 61))
)
OUT = PrinterFacts("tcp://out", "Front", PrinterSaid(paper="out"))
SLIP = UnknownSlip(7, "A012", "Front", NINE, "reset")
SHEETS = ("queue", "closed queue", "counter", "message", "evacuation", "clock")


def full(seq: int = 1) -> Floor:
    """Tell of a hall in which something of everything is wrong."""
    return replace(
        floor(serving(), seq=seq), paper=PaperState((OUT,), (SLIP,)), act_ahead=at(10, 0)
    )


def of_mpp(profile: Profile) -> Floor:
    """Tell of the large hall: eighteen long queues, twenty-one counters at work."""
    queues = [queue(one.prefix, 12, at(8, 1)) for one in profile.queues]
    queues[2] = replace(queues[2], closure=QueueClosure(5, "C", NINE, "Sistem mati", None))
    open_ = [
        replace(serving(100 + counter.number, counter.number), queue=counter.queues[0],
                series=counter.queues[0], service=profile.services[0].code)
        for counter in profile.counters
    ]  # fmt: skip
    return replace(full(), queues=tuple(queues), open=tuple(open_))


@pytest.fixture
def watch(qtbot: QtBot) -> Watch:
    assert qtbot is not None
    told = Watch()
    told.window.show(full())
    return told


@pytest.fixture
def window(watch: Watch) -> Iterator[QQuickWindow]:
    with opened("Supervisor", watch.window, SIZES[0]) as shown:
        yield shown


def press(window: QQuickWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window, key)
        QTest.qWait(5)


def write(window: QQuickWindow, text: str) -> None:
    for letter in text:
        QTest.keyClick(window, Qt.Key(ord(letter.upper())))


def click(window: QQuickWindow, name: str) -> None:
    QTest.mouseClick(
        window,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        middle(find(window, name)),
    )
    QTest.qWait(5)


def test_a_supervisor_signs_in_by_keys_and_sees_nothing_before(qtbot: QtBot) -> None:
    assert qtbot is not None
    watch = Watch(small_office(WITH_PINS))
    watch.window.show(full())
    with opened("Supervisor", watch.window, SIZES[0]) as window:
        assert "Kependudukan" not in texts(window)
        write(window, "rini")
        press(window, Qt.Key.Key_Return)
        write(window, "4711")
        assert "4711" not in texts(window)
        press(window, Qt.Key.Key_Return)
        watch.done()
        QTest.qWait(20)
        assert watch.desk.asked == [("sign_in", "rini", "4711")]
        assert "Kependudukan" in texts(window)
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        QTest.qWait(20)
        assert "Kependudukan" not in texts(window)


def test_a_wrong_pin_is_said_and_the_field_is_empty_again(qtbot: QtBot) -> None:
    assert qtbot is not None
    watch = Watch(small_office(WITH_PINS))
    watch.desk.trouble = PinRefused("rini", 5)
    with opened("Supervisor", watch.window, SIZES[0]) as window:
        write(window, "rini")
        press(window, Qt.Key.Key_Return)
        write(window, "1")
        press(window, Qt.Key.Key_Return)
        watch.done()
        QTest.qWait(20)
        assert find(window, "sign-in-failure").property("text") == watch.says("failure")
        assert find(window, "pin").property("text") == ""
        assert find(window, "code").property("text") == "rini"


def test_a_queue_is_closed_with_words_by_keys_alone(watch: Watch, window: QQuickWindow) -> None:
    press(window, Qt.Key.Key_F2, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert watch.sheet == "queue"
    assert find(window, "sheet-title").property("text") == "B · Pajak"
    for _ in range(3):
        press(window, Qt.Key.Key_Tab)
        if find(window, "words").property("activeFocus"):
            break
    write(window, "sistem mati")
    press(window, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    watch.done()
    assert watch.desk.asked == [("close_queue", None, "B", "sistem mati")]


def test_a_counter_helps_by_two_keys(watch: Watch, window: QQuickWindow) -> None:
    press(window, Qt.Key.Key_F2, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Return)
    watch.done()
    [(act, _by, counter, queues)] = watch.desk.asked
    assert (act, counter, queues) == ("serve", 2, ("A", "B"))


def test_a_counter_is_moved_by_the_arrows(watch: Watch, window: QQuickWindow) -> None:
    press(window, Qt.Key.Key_F3, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert find(window, "sheet-title").property("text") == "Counter 2"
    press(window, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Space)
    click(window, "serve")
    watch.done()
    assert watch.desk.asked == [("serve", None, 2, ("B",))]


def test_escape_and_a_click_beside_it_close_a_sheet(watch: Watch, window: QQuickWindow) -> None:
    click(window, "queue-A")
    assert watch.sheet == "queue"
    press(window, Qt.Key.Key_Escape)
    assert watch.sheet == ""
    click(window, "counter-3")
    assert watch.sheet == "counter"
    click(window, "close-sheet")
    assert watch.sheet == ""


def test_keys_below_a_sheet_do_nothing(watch: Watch, window: QQuickWindow) -> None:
    press(window, Qt.Key.Key_F7)
    press(window, Qt.Key.Key_F2, Qt.Key.Key_F3)
    click(window, "queue-A")
    assert watch.sheet in {"", "message"}
    assert watch.desk.asked == []


def test_a_message_is_said(watch: Watch, window: QQuickWindow) -> None:
    press(window, Qt.Key.Key_F7, Qt.Key.Key_Down, Qt.Key.Key_Space)
    click(window, "announce")
    watch.done()
    assert watch.desk.asked == [("announce", None, "priority_info", ())]


def test_an_evacuation_takes_a_second_key_and_says_so_everywhere(
    watch: Watch, window: QQuickWindow
) -> None:
    press(window, Qt.Key.Key_F12)
    assert watch.desk.asked == []
    press(window, Qt.Key.Key_Return, Qt.Key.Key_Return)
    watch.done()
    assert watch.desk.asked == [("begin_evacuation", None, "")]
    watch.window.show(replace(full(2), evacuation=Evacuation(NINE, "Pintu timur")))
    QTest.qWait(10)
    assert find(window, "evacuation-bar").isVisible()


def test_matters_are_reached_and_answered_by_keys(watch: Watch, window: QQuickWindow) -> None:
    press(window, Qt.Key.Key_F4, Qt.Key.Key_Return)
    assert watch.sheet == "clock"
    press(window, Qt.Key.Key_Return)
    watch.done()
    assert watch.desk.asked == [("confirm_clock", None)]


def test_every_matter_can_be_reached_by_the_arrows(window: QQuickWindow) -> None:
    press(window, Qt.Key.Key_F4)
    reached = []
    for _ in range(8):
        focused = window.activeFocusItem()
        reached.append(focused.objectName())
        press(window, Qt.Key.Key_Down)
    assert {"act-clock", "act-waits-A", "act-slip-7", "act-late-1"} <= set(reached)


def test_a_refusal_stands_in_the_key(watch: Watch, window: QQuickWindow) -> None:
    watch.desk.trouble = PinRefused("rini", 5)
    click(window, "queue-A")
    click(window, "close_queue")
    watch.done()
    assert find(window, "close_queue").property("failed")


def test_sixty_counters_are_all_reached(qtbot: QtBot) -> None:
    assert qtbot is not None
    watch = Watch(small_office(SIXTY))
    watch.window.show(replace(full(), open_counters=tuple(range(1, 61))))
    with opened("Supervisor", watch.window, SIZES[0]) as window:
        shown = [item.objectName() for item in items(window) if item.isVisible()]
        assert {f"counter-{number}" for number in range(1, 61)} <= set(shown)
        press(window, Qt.Key.Key_F3)
        for _ in range(5):
            press(window, Qt.Key.Key_Down)
        press(window, Qt.Key.Key_Return)
        assert find(window, "sheet-title").property("text") == "Counter 51"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_nothing_of_the_large_hall_is_cut(
    size: tuple[int, int], language: str, qtbot: QtBot
) -> None:
    assert qtbot is not None
    speech = Speech(language)
    profile = spoken_first("mpp", language).model_copy(update={"rules": small_office().rules})
    watch = Watch(profile, speech.translate)
    watch.window.show(of_mpp(profile))
    with opened("Supervisor", watch.window, size) as window:
        found = cut(window)
    speech.end()
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sheet", SHEETS)
def test_nothing_of_a_sheet_is_cut(sheet: str, language: str, qtbot: QtBot) -> None:
    assert qtbot is not None
    speech = Speech(language)
    profile = spoken_first("mpp", language).model_copy(update={"rules": small_office().rules})
    watch = Watch(profile, speech.translate)
    watch.window.show(of_mpp(profile))
    show_sheet(watch, sheet)
    with opened("Supervisor", watch.window, SIZES[1]) as window:
        assert find(window, "sheet").isVisible()
        found = cut(window)
    speech.end()
    assert found == []


def test_every_key_has_a_name_and_the_charts_are_told(watch: Watch, window: QQuickWindow) -> None:
    assert watch.says("attentionCount")
    found = nodes(window)
    assert [str(node.item) for node in found if not node.name.strip()] == []
    charts = [node for node in found if node.role == QAccessible.Role.Chart]
    assert [bool(chart.description) for chart in charts] == [True, True]
    told = " ".join(node.name for node in found)
    assert "Counter 1: serves A001 since 09.20" in told
    assert State.SERVING.value not in {node.description for node in found}


def cut(window: QQuickWindow) -> list[str]:
    """Find cut texts; a long list may end in the middle of a line, for it can be scrolled."""
    QTest.qWait(100)
    return [text for text in cut_texts(window) if not text.startswith("over the edge")]


def show_sheet(watch: Watch, sheet: str) -> None:
    """Open a sheet."""
    kinds: dict[str, Callable[[], None]] = {
        "queue": lambda: watch.window.openQueue("B"),
        "closed queue": lambda: watch.window.openQueue("C"),
        "counter": lambda: watch.window.openCounter(4),
        "message": watch.window.openMessage,
        "evacuation": watch.window.openEvacuation,
        "clock": lambda: watch.window.answer("clock"),
    }
    kinds[sheet]()
