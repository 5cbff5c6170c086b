"""The dispenser's window, touched as people touch it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.fonts import load_fonts
from kiosk.app.icons import IconProvider
from kiosk.app.qr_image import QrProvider
from kiosk.operations.pause_tickets import LONGEST_WORDS
from kiosk.queueing.facts import Pause
from kiosk.queueing.print_jobs import Slip
from kiosk.viewmodels.dispenser import Dispenser
from kiosk.viewmodels.dispenser_modes import Modes
from tests.clock import Clock
from tests.qml.windows import is_text, items, place
from tests.viewmodels.desks import Stand, hall_of, without_paper

QML = Path(__file__).resolve().parents[2] / "kiosk" / "qml"
TALL, WIDE = (1080, 1920), (1366, 768)


@dataclass
class Hands:
    """What a person sees and touches."""

    window: QQuickWindow
    stand: Stand
    dispenser: Dispenser
    finger: QPointingDevice

    def item(self, name: str) -> QQuickItem | None:
        """Find what is visible by its name."""
        return next((item for item in self._items() if item.objectName() == name), None)

    def names(self) -> set[str]:
        """List the names of everything visible."""
        return {item.objectName() for item in self._items()} - {""}

    def text(self, name: str) -> str:
        """Read a visible text."""
        item = self.item(name)
        assert item is not None, f"{name} is not on the screen"
        return str(item.property("text"))

    def where(self, name: str) -> QPoint:
        """Find the middle of something visible, once the page has been laid out."""
        QTest.qWait(30)
        item = self.item(name)
        assert item is not None, f"{name} is not on the screen: {sorted(self.names())}"
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def tap(self, name: str) -> None:
        """Touch with one finger, a second after the page came."""
        self.stand.wait(1)
        self._touch(self.where(name))

    def hasty_tap(self, name: str) -> None:
        """Touch twice at the same place, as quickly as a finger can."""
        self.stand.wait(1)
        place = self.where(name)
        self._touch(place)
        self.stand.wait(0.15)
        self._touch(place)

    def _touch(self, place: QPoint) -> None:
        QTest.touchEvent(self.window, self.finger).press(0, place, self.window).commit()
        QTest.touchEvent(self.window, self.finger).release(0, place, self.window).commit()
        QGuiApplication.processEvents()

    def _items(self) -> Iterator[QQuickItem]:
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting.extend(item.childItems())


def open_window(stand: Stand, size: tuple[int, int]) -> tuple[QQmlApplicationEngine, Hands]:
    engine = QQmlApplicationEngine()
    engine.addImportPath(QML)
    engine.addImageProvider("icon", IconProvider())
    engine.addImageProvider("qr", QrProvider())
    dispenser = stand.dispenser()
    dispenser.setParent(engine)
    engine.setInitialProperties({"dispenser": dispenser})
    engine.loadFromModule("Kiosk.Dispenser", "DispenserWindow")
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    window.resize(*size)
    window.show()
    QTest.qWaitForWindowExposed(window)
    return engine, Hands(window, stand, dispenser, QTest.createTouchDevice())


@pytest.fixture(params=[TALL, WIDE], ids=["tall", "wide"])
def hands(request: pytest.FixtureRequest, qapp: QGuiApplication, clock: Clock) -> Iterator[Hands]:
    assert qapp is not None
    load_fonts()
    engine, hands = open_window(Stand(clock), request.param)
    warnings: list[str] = []
    engine.warnings.connect(lambda found: warnings.extend(w.toString() for w in found))
    yield hands
    hands.window.close()
    engine.deleteLater()
    QGuiApplication.processEvents()
    assert warnings == []


def test_three_touches_lead_from_rest_to_a_number(hands: Hands) -> None:
    hands.dispenser.show(hall_of(waiting=3))
    hands.tap("agency-dukcapil")
    hands.tap("service-akta")
    hands.tap("take-ticket")
    hands.stand.jobs.drain()
    assert hands.text("ticket-code") == "A001"
    assert hands.text("band-title") == "Your ticket is being printed"


def test_a_touch_before_the_first_snapshot_opens_the_agency(hands: Hands) -> None:
    hands.tap("agency-dukcapil")
    assert "service-akta" in hands.names()


def test_hasty_fingers_take_one_ticket_and_see_it(hands: Hands) -> None:
    hands.hasty_tap("agency-dukcapil")
    hands.hasty_tap("service-akta")
    assert "take-ticket" in hands.names()
    hands.hasty_tap("take-ticket")
    hands.stand.jobs.drain()
    assert hands.stand.desk.tickets == 1
    assert hands.text("ticket-code") == "A001"


def test_two_fingers_take_one_ticket(hands: Hands) -> None:
    hands.tap("agency-dukcapil")
    hands.tap("service-akta")
    hands.stand.wait(1)
    place = hands.where("take-ticket")
    beside = place + QPoint(40, 0)
    window, finger = hands.window, hands.finger
    QTest.touchEvent(window, finger).press(0, place, window).press(1, beside, window).commit()
    QTest.touchEvent(window, finger).release(0, place, window).release(1, beside, window).commit()
    hands.stand.jobs.drain()
    hands.stand.jobs.drain()
    assert hands.stand.desk.tickets == 1


def test_a_mouse_works_like_a_finger(hands: Hands) -> None:
    hands.stand.wait(1)
    QTest.mouseClick(
        hands.window,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        hands.where("agency-dukcapil"),
    )
    assert "service-akta" in hands.names()


def test_back_leads_home(hands: Hands) -> None:
    hands.tap("agency-dukcapil")
    hands.tap("service-akta")
    hands.tap("back")
    hands.tap("back")
    assert "agency-dukcapil" in hands.names()


def test_help_leads_to_a_priority_number(hands: Hands) -> None:
    hands.tap("open-help")
    hands.tap("group-pregnant")
    assert "priority-off" in hands.names()
    hands.tap("agency-dukcapil")
    hands.tap("service-akta")
    hands.tap("take-ticket")
    hands.stand.jobs.drain()
    assert hands.stand.desk.classes == ["priority"]
    assert "ticket-priority" in hands.names()


def test_priority_can_be_switched_off(hands: Hands) -> None:
    hands.tap("open-help")
    hands.tap("group-child")
    hands.tap("priority-off")
    assert "open-help" in hands.names()


def test_the_class_is_chosen_beside_the_button(hands: Hands) -> None:
    hands.tap("agency-dukcapil")
    hands.tap("service-akta")
    hands.tap("class-priority")
    hands.tap("take-ticket")
    hands.stand.jobs.drain()
    assert hands.stand.desk.classes == ["priority"]


def test_complaints_are_one_touch_away_and_close_again(hands: Hands) -> None:
    hands.tap("agency-dukcapil")
    hands.tap("service-akta")
    if "open-complaints" in hands.names():
        hands.tap("open-complaints")
        hands.tap("close-panel")
    assert "take-ticket" in hands.names()


def test_a_failure_is_said_and_the_same_request_tried_again(hands: Hands) -> None:
    hands.stand.desk.trouble = OSError("disk")
    hands.tap("agency-dukcapil")
    hands.tap("service-akta")
    hands.tap("take-ticket")
    hands.stand.jobs.drain()
    assert "refusal" in hands.names()
    hands.stand.desk.trouble = None
    hands.tap("take-ticket")
    hands.stand.jobs.drain()
    assert hands.text("ticket-code") == "A001"


def test_without_paper_the_number_and_its_code_stay(hands: Hands) -> None:
    hands.stand.desk.state = Slip.NOT_SENT
    hands.tap("agency-dukcapil")
    hands.tap("service-akta")
    hands.tap("take-ticket")
    hands.stand.jobs.drain()
    hands.stand.jobs.drain()
    assert hands.text("ticket-code") == "A001"
    assert "Photograph" in hands.text("band-note")
    hands.where("ticket-qr")
    qr, card = hands.item("ticket-qr"), hands.item("ticket-proof")
    assert qr is not None
    assert card is not None
    assert place(card).contains(place(qr))
    hands.tap("done")
    assert "agency-dukcapil" in hands.names()


def test_a_touch_on_the_page_counts_as_presence(hands: Hands) -> None:
    hands.tap("agency-dukcapil")
    hands.stand.wait(44)
    hands.tap("page-services")
    hands.stand.wait(20)
    hands.dispenser.tick()
    assert "inactivity-warning" not in hands.names()


def test_the_warning_goes_with_one_touch(hands: Hands) -> None:
    hands.tap("agency-dukcapil")
    hands.stand.wait(46)
    hands.dispenser.tick()
    assert "inactivity-warning" in hands.names()
    hands.tap("inactivity-warning")
    assert "inactivity-warning" not in hands.names()
    assert "service-akta" in hands.names()


@pytest.mark.parametrize("modes", [Modes(), Modes(large=True)], ids=["plain", "large"])
@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
def test_the_mark_of_a_demo_covers_nothing(
    size: tuple[int, int], modes: Modes, qapp: QGuiApplication, clock: Clock
) -> None:
    assert qapp is not None
    load_fonts()
    engine, hands = open_window(Stand(clock, demo=True), size)
    hands.dispenser.use_modes(modes)
    QTest.qWait(30)
    mark = hands.item("demo-mark")
    assert mark is not None
    others = [item for item in items(hands.window) if is_text(item) or item.property("armed")]
    covered = [item for item in others if place(item).intersects(place(mark))]
    assert all(item.parentItem() == mark for item in covered)
    hands.window.close()
    engine.deleteLater()


def test_a_fault_is_on_the_first_page(hands: Hands) -> None:
    hands.dispenser.show_fault("The database is away. Please call an officer.")
    assert "fault-band" in hands.names()
    hands.dispenser.clear_fault()
    assert "fault-band" not in hands.names()


def test_missing_paper_is_told_before_a_number_is_taken_and_the_key_stays_live(
    hands: Hands,
) -> None:
    hands.dispenser.show(without_paper(hall_of(waiting=3)))
    assert "paper-band" in hands.names()
    hands.tap("agency-dukcapil")
    hands.tap("service-akta")
    assert "Without paper: photograph your number" in visible_texts(hands)
    hands.tap("take-ticket")
    hands.stand.jobs.drain()
    assert hands.text("band-title") == "The paper is out. Your number is valid."
    assert "ticket-qr" in hands.names()


def test_the_word_about_paper_goes_when_there_is_paper_again(hands: Hands) -> None:
    hands.dispenser.show(without_paper(hall_of()))
    hands.dispenser.show(hall_of())
    assert "paper-band" not in hands.names()


def test_a_pause_says_the_words_of_the_staff_and_lets_people_read(hands: Hands) -> None:
    hands.dispenser.show(replace(hall_of(), pause=Pause(hands.stand.clock(), "Listrik padam.")))
    assert hands.text("pause-words") == "Listrik padam."
    hands.tap("browse")
    hands.tap("agency-dukcapil")
    hands.tap("service-akta")
    assert "no-ticket" in hands.names()
    assert "take-ticket" not in hands.names()
    hands.dispenser.show(hall_of())
    assert "take-ticket" in hands.names()


def test_the_longest_words_of_a_pause_are_shown_whole(hands: Hands) -> None:
    words = (
        "Listrik padam. Nomor diberi lagi pukul sebelas; silakan menunggu atau bertanya di loket 1."
    )
    assert len(words) == LONGEST_WORDS
    hands.dispenser.show(replace(hall_of(), pause=Pause(hands.stand.clock(), words)))
    QTest.qWait(30)
    shown = hands.item("pause-words")
    assert shown is not None
    assert shown.property("truncated") is False


def visible_texts(hands: Hands) -> set[str]:
    """Read every text a person sees."""
    return {str(item.property("text")) for item in items(hands.window) if is_text(item)}


def test_a_closed_office_says_when_it_opens_and_lets_people_read(hands: Hands) -> None:
    hands.stand.wait(6 * 3600)
    hands.dispenser.tick()
    assert hands.text("opens-again") == "Tomorrow, 07.30"
    hands.tap("browse")
    hands.tap("agency-dukcapil")
    hands.tap("service-akta")
    assert "no-ticket" in hands.names()
    assert "take-ticket" not in hands.names()


def test_languages_are_chosen_on_the_first_page(hands: Hands) -> None:
    hands.tap("language-en")
    assert hands.stand.spoken == ["en"]
