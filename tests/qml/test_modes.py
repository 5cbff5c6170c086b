"""The dispenser in its modes: large letters, strong contrast, everything to touch within reach."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.fonts import load_fonts
from kiosk.app.qr_image import QrProvider
from kiosk.app.translation import Speech
from kiosk.queueing.announcements import Evacuation
from kiosk.viewmodels.dispenser import Dispenser
from tests.clock import Clock
from tests.qml.modes import MODES, walk_in
from tests.qml.pixels import seen_texts
from tests.qml.test_dispenser_window import Hands
from tests.qml.test_nothing_is_cut import LANGUAGES, SETTLING_MS, speaking, spoken_first, texts
from tests.qml.test_touch_targets import COVERS, OFFICES, SIZES, flaws, hides, touchables, visible
from tests.qml.windows import opened
from tests.viewmodels.desks import Stand, hall_of

CAPITALS = 7.33
"""Millimetres of capital height in large text: 0.7° at 60 cm."""
ENHANCED = 7.0
"""The contrast of every text in high contrast."""
REACH = {"tall": 960, "wide": 256}
"""Pixels from the top: the lower half of a tall panel, the lower two thirds of a low one."""
CORNER = ("mode-large", "mode-contrast", "mode-low", "mode-spoken", "mode-light")


@pytest.fixture
def stand(clock: Clock) -> Stand:
    return Stand(clock, spoken_first("mpp", "id"))


def test_the_letter_that_is_measured_is_the_one_that_is_drawn(qtbot: QtBot) -> None:
    assert qtbot is not None
    load_fonts()
    assert capital_rows(100) == 75


@pytest.mark.parametrize("mode", ["large", "all"])
@pytest.mark.parametrize("office", OFFICES)
@pytest.mark.parametrize("form", SIZES)
def test_every_letter_of_large_text_is_large(
    form: str, office: str, mode: str, clock: Clock, qtbot: QtBot
) -> None:
    assert qtbot is not None
    *size, density = SIZES[form]
    small = []
    for page, window in pages(Stand(clock, spoken_first(office, "jv")), office, mode, size):
        for item in texts(window):
            height = capital_rows(size_of(item)) / density
            small += [f"{page}: {item.property('text')}: {height:.1f} mm"] * (height < CAPITALS)
    assert small == []


@pytest.mark.parametrize("mode", ["contrast", "all"])
@pytest.mark.parametrize("form", SIZES)
def test_every_text_of_high_contrast_has_it(
    form: str, mode: str, stand: Stand, qtbot: QtBot
) -> None:
    assert qtbot is not None
    *size, _density = SIZES[form]
    faint = []
    for page, window in pages(stand, "mpp", mode, size):
        faint += [f"{page}: {text}" for text in faint_texts(window)]
    assert faint == []


def test_an_evacuation_has_high_contrast_too(stand: Stand, qtbot: QtBot) -> None:
    assert qtbot is not None
    dispenser = stand.dispenser()
    with opened("Dispenser", dispenser, (1080, 1920), qr=QrProvider()) as window:
        dispenser.use_modes(MODES["all"])
        dispenser.show(
            replace(hall_of(), evacuation=Evacuation(stand.clock(), "Latihan kebakaran."))
        )
        QTest.qWait(60)
        assert [seen for seen in seen_texts(window) if seen.contrast < ENHANCED] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mode", ["low", "all"])
@pytest.mark.parametrize("form", SIZES)
def test_low_keys_are_within_reach(
    form: str, mode: str, language: str, clock: Clock, qtbot: QtBot
) -> None:
    assert qtbot is not None
    *size, density = SIZES[form]
    stand, wrong = Stand(clock, spoken_first("mpp", language)), []
    for page, window in pages(stand, "mpp", mode, size):
        keys = touchables(window)
        wrong += [f"{page}: {name}" for name, key in keys.items() if key.top() < REACH[form] - 1]
        wrong += [f"{page}: {flaw}" for flaw in flaws(keys, density)]
    assert wrong == []


@pytest.mark.parametrize("mode", ["plain", "large", "low", "all"])
@pytest.mark.parametrize("form", SIZES)
def test_the_corner_stays_in_its_place_on_every_page(
    form: str, mode: str, stand: Stand, qtbot: QtBot
) -> None:
    assert qtbot is not None
    *size, _density = SIZES[form]
    places: dict[str, set[tuple[float, float]]] = {}
    for page, window in pages(stand, "mpp", mode, size):
        if page != "the warning":
            for name, key in touchables(window).items():
                places.setdefault(name, set()).add((key.left(), key.top()))
            assert set(CORNER[:3]) <= set(touchables(window)), page
    assert {name: len(found) for name, found in places.items() if name in CORNER} == dict.fromkeys(
        CORNER if mode != "plain" else [name for name in CORNER if name != "mode-spoken"], 1
    )


@pytest.mark.parametrize("form", SIZES)
def test_one_touch_each_switches_the_modes_and_the_next_person_begins_without(
    form: str, stand: Stand, qtbot: QtBot
) -> None:
    assert qtbot is not None
    *size, _density = SIZES[form]
    dispenser = stand.dispenser()
    with opened("Dispenser", dispenser, (size[0], size[1]), qr=QrProvider()) as window:
        hands = Hands(window, stand, dispenser, QTest.createTouchDevice())
        dispenser.show(hall_of(waiting=3))
        for name in ("mode-large", "mode-contrast", "mode-low", "mode-light"):
            hands.tap(name)
            assert hands.item(name).property("checked") is True  # type: ignore[union-attr]
        hands.tap("agency-dukcapil")
        stand.wait(66)
        dispenser.tick()
        QTest.qWait(30)
        checked = [name for name in CORNER if (key := hands.item(name)) and key.property("checked")]
        assert checked == []
        assert "page-home" in hands.names()


@pytest.mark.parametrize("form", SIZES)
def test_a_visual_call_is_asked_for_by_one_touch_and_told_on_the_ticket(
    form: str, stand: Stand, qtbot: QtBot
) -> None:
    assert qtbot is not None
    *size, _density = SIZES[form]
    dispenser = stand.dispenser()
    with opened("Dispenser", dispenser, (size[0], size[1]), qr=QrProvider()) as window:
        hands = Hands(window, stand, dispenser, QTest.createTouchDevice())
        dispenser.show(hall_of(waiting=3))
        hands.tap("mode-light")
        hands.tap("agency-dukcapil")
        hands.tap("service-akta-lahir")
        assert "Your call will light up on the screen" in words(window)
        hands.tap("take-ticket")
        stand.jobs.drain()
        QTest.qWait(30)
        assert stand.desk.visual == [True]
        assert "your call lights up on the screen" in words(window)
        assert "mode-light" not in hands.names()


def test_the_language_is_within_reach_in_the_low_layout(stand: Stand, qtbot: QtBot) -> None:
    assert qtbot is not None
    dispenser = stand.dispenser()
    with opened("Dispenser", dispenser, (1080, 1920), qr=QrProvider()) as window:
        hands = Hands(window, stand, dispenser, QTest.createTouchDevice())
        hands.tap("mode-low")
        assert "language-en" not in hands.names()
        hands.tap("next-language")
        assert stand.spoken == ["en"]


def pages(
    stand: Stand, office: str, mode: str, size: Sequence[float]
) -> Iterator[tuple[str, QQuickWindow]]:
    """Walk every page in a mode, in the language in which the office rests."""
    speech = Speech(stand.profile.office.languages[0])
    dispenser: Dispenser = speaking(stand, speech)
    width, height = (round(side) for side in size)
    with opened("Dispenser", dispenser, (width, height), qr=QrProvider()) as window:
        for page in walk_in(MODES[mode], stand, dispenser, office):
            QTest.qWait(60)
            yield page, window
    speech.end()


def faint_texts(window: QQuickWindow) -> list[str]:
    """Find what stays without contrast: a page fades in, and a busy machine takes its time."""
    waited = QElapsedTimer()
    waited.start()
    while found := [
        f"{seen.text}: {seen.contrast:.1f}"
        for seen in seen_texts(window, covered_in(window))
        if seen.contrast < ENHANCED
    ]:
        if waited.hasExpired(SETTLING_MS):
            break
        QTest.qWait(60)
    return found


def covered_in(window: QQuickWindow) -> Callable[[QQuickItem], bool]:
    """Give what tells whether a panel or a warning lies over an item."""
    covers = [one for one in visible(window.contentItem()) if one.objectName() in COVERS]
    return lambda item: any(hides(cover, item) for cover in covers)


def words(window: QQuickWindow) -> set[str]:
    """Read every text a person sees."""
    return {str(item.property("text")) for item in texts(window)}


def size_of(item: QQuickItem) -> int:
    """Tell the size of type in which a text is drawn, after it was fitted to its place."""
    return int(item.property("fontInfo").property("pixelSize").toInt())


def font(pixels: int) -> QFont:
    """Give the office's type in a size."""
    found = QFont("Plus Jakarta Sans")
    found.setPixelSize(pixels)
    return found


@cache
def capital_rows(pixels: int) -> int:
    """Draw a capital letter in a size of type, and count the rows of pixels that it covers."""
    picture = QImage(400, 600, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setFont(font(pixels))
    painter.drawText(picture.rect(), Qt.AlignmentFlag.AlignCenter, "H")
    painter.end()
    dark = [any(picture.pixelColor(x, y).lightness() < 128 for x in range(400)) for y in range(600)]
    return sum(dark)
