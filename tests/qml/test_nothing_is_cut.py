"""No page of the dispenser cuts a word that a person needs, in any language."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QElapsedTimer, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.assets import ASSETS
from kiosk.app.qr_image import QrProvider
from kiosk.app.translation import Speech
from kiosk.queueing.profile import Profile
from kiosk.queueing.profile_file import read_profile
from kiosk.viewmodels.dispenser import Dispenser
from kiosk.viewmodels.ports import Surroundings
from tests.clock import Clock
from tests.qml.modes import MODES, walk_in
from tests.qml.test_touch_targets import OFFICES, SIZES, visible
from tests.qml.windows import is_text, opened, place
from tests.viewmodels.desks import Stand

LANGUAGES = ("id", "en", "jv")
ROUNDING = 1
"""Pixels."""
SETTLING_MS = 3000


@pytest.mark.parametrize("modes", MODES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("office", OFFICES)
@pytest.mark.parametrize("form", SIZES)
def test_every_text_is_whole_and_within_its_card(  # noqa: PLR0913, PLR0917  one case each
    form: str, office: str, language: str, modes: str, clock: Clock, qtbot: QtBot
) -> None:
    assert qtbot is not None
    width, height, _density = SIZES[form]
    stand = Stand(clock, spoken_first(office, language))
    speech = Speech(language)
    dispenser = speaking(stand, speech)
    cut = []
    with opened("Dispenser", dispenser, (width, height), qr=QrProvider()) as window:
        for page in walk_in(MODES[modes], stand, dispenser, office):
            cut += [f"{page}: {text}" for text in settled(window)]
    speech.end()
    assert cut == []


@pytest.mark.parametrize("form", SIZES)
def test_what_people_come_for_stands_below_every_agency_in_portrait(
    form: str, clock: Clock, qtbot: QtBot
) -> None:
    assert qtbot is not None
    width, height, _density = SIZES[form]
    profile = spoken_first("mpp", "id")
    stand = Stand(clock, profile)
    with opened("Dispenser", stand.dispenser(), (width, height), qr=QrProvider()) as window:
        QTest.qWait(30)
        shown = {str(item.property("text")) for item in texts(window)}
    hints = {agency.hint.said_in("id") for agency in profile.agencies if agency.hint}
    # In landscape eighteen names and their counts leave no place for hints.
    assert hints - shown == {"tall": set(), "wide": hints}[form]


def spoken_first(office: str, language: str) -> Profile:
    """Read a sample office that rests in a language."""
    text = (ASSETS / "offices" / f"{office}.yaml").read_text()
    others = [one for one in LANGUAGES if one != language]
    return read_profile(text.replace(", ".join(LANGUAGES), ", ".join([language, *others])).encode())


def speaking(stand: Stand, speech: Speech) -> Dispenser:
    """Put up a dispenser that speaks as a real one does."""
    stand.desk.clock = stand.clock
    around = Surroundings(
        stand.profile, stand.demo, stand.clock, speech.translate, speech.use, stand.jobs
    )
    return Dispenser(around, stand.desk)


def texts(window: QQuickWindow) -> Iterator[QQuickItem]:
    """Walk every text a person sees."""
    return (item for item in visible(window.contentItem()) if is_text(item))


def cut_texts(
    window: QQuickWindow, left_out: Callable[[QQuickItem], bool] = lambda _item: False
) -> Iterator[str]:
    """Find what is elided, clipped, or written over the edge of its card."""
    for item in texts(window):
        if left_out(item):
            continue
        written = str(item.property("text"))
        if item.property("truncated"):
            yield f"elided: {written}"
        elif item.clip() and item.property("contentHeight") > item.height() + ROUNDING:
            yield f"clipped: {written}"
        elif not card_of(item, window).contains(ink(item)):
            yield f"over the edge: {written}"


def settled(window: QQuickWindow) -> list[str]:
    """Find what stays cut: a page comes in from the side, and a busy machine takes its time."""
    waited = QElapsedTimer()
    waited.start()
    QTest.qWait(30)
    while (found := list(cut_texts(window))) and not waited.hasExpired(SETTLING_MS):
        QTest.qWait(30)
    return found


def ink(item: QQuickItem) -> QRectF:
    """Give where the lines of a text stand."""
    frame = place(item)
    height = min(frame.height(), float(item.property("contentHeight")))
    return QRectF(frame.left(), frame.top(), 1, height)


def card_of(item: QQuickItem, window: QQuickWindow) -> QRectF:
    """Give the nearest box with corners that holds an item, or the window."""
    holder: QQuickItem | None = item.parentItem()
    while holder is not None and holder.property("radius") is None:
        holder = holder.parentItem()
    frame = QRectF(0, 0, window.width(), window.height()) if holder is None else place(holder)
    return frame.adjusted(-ROUNDING, -ROUNDING, ROUNDING, ROUNDING)
