"""Names, roles and order of every window, as people hear them who do not see."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.qr_image import QrProvider
from kiosk.app.translation import Speech
from tests.clock import Clock
from tests.qml.accessibility import Node, nodes
from tests.qml.modes import MODES, walk_in
from tests.qml.test_nothing_is_cut import LANGUAGES, speaking, spoken_first
from tests.qml.test_touch_targets import OFFICES, SIZES, visible
from tests.qml.windows import opened
from tests.viewmodels.desks import Stand

every_office = pytest.mark.parametrize("office", OFFICES)
every_form = pytest.mark.parametrize("form", SIZES)
ROUNDING = 2
"""Pixels."""


@pytest.fixture(params=["plain", "all"])
def walked(
    request: pytest.FixtureRequest, form: str, office: str, clock: Clock, qtbot: QtBot
) -> Iterator[Iterator[tuple[str, QQuickWindow]]]:
    """Walk through every page of the dispenser, without a mode and in all of them."""
    assert qtbot is not None
    width, height, _density = SIZES[form]
    stand = Stand(clock, spoken_first(office, "id"))
    dispenser = stand.dispenser()
    dispenser.offer_speech(may_speak=True)
    with opened("Dispenser", dispenser, (width, height), qr=QrProvider()) as window:

        def pages() -> Iterator[tuple[str, QQuickWindow]]:
            for page in walk_in(MODES[request.param], stand, dispenser, office):
                QTest.qWait(30)
                yield page, window

        yield pages()


def keys(window: QQuickWindow) -> list[Node]:
    return [node for node in nodes(window) if node.is_key]


@every_office
@every_form
def test_everything_on_the_dispenser_has_a_name_of_its_own(
    walked: Iterator[tuple[str, QQuickWindow]],
) -> None:
    for page, window in walked:
        found = nodes(window)
        assert [(page, str(node.item)) for node in found if not node.name.strip()] == []
        # What an object is called when it is taken for words.
        assert [node.name for node in found if "QML" in node.name or "Qt" in node.name] == []
        # No picture says what it looks like: an icon repeats the word beside it.
        pictures = [node.name for node in found if node.item.inherits("QQuickImage")]
        assert pictures in ([], ["QR code of this ticket"])


@every_office
@every_form
def test_every_key_is_told_and_can_be_reached(
    walked: Iterator[tuple[str, QQuickWindow]],
) -> None:
    for page, window in walked:
        told = {node.item for node in keys(window)}
        reached = {item for item in visible(window.contentItem()) if item.activeFocusOnTab()}
        assert told == reached, page
        for node in keys(window):
            state = QAccessible.queryAccessibleInterface(node.item).state()
            assert state.focusable, node.name


@every_office
@every_form
def test_keys_are_told_in_the_order_in_which_they_are_seen(
    walked: Iterator[tuple[str, QQuickWindow]],
) -> None:
    for page, window in walked:
        if page == "the warning":
            # It lies over a page, and any key answers it.
            continue
        for one, following in pairwise(keys(window)):
            below = following.place.top() >= one.place.bottom() - ROUNDING
            beside = following.place.left() >= one.place.right() - ROUNDING
            assert below or beside, f"{page}: {one.name}, {following.name}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_in_the_language_of_the_page(language: str, clock: Clock, qtbot: QtBot) -> None:
    assert qtbot is not None
    stand = Stand(clock, spoken_first("mpp", language))
    speech = Speech(language)
    dispenser = speaking(stand, speech)
    dispenser.offer_speech(may_speak=True)
    with opened("Dispenser", dispenser, (1080, 1920), qr=QrProvider()) as window:
        named = {node.item.objectName(): node.name for node in nodes(window)}
    speech.end()
    expected = {"id": "Suarakan", "en": "Speak", "jv": "Swanten"}
    assert named["mode-spoken"] == expected[language]
