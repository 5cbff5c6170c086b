"""The window that stands in for one that cannot start yet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.translation import translate_into
from kiosk.storage.faults import DatabaseOlder
from kiosk.viewmodels.standby import Standby, derive_face
from tests.qml.windows import find, is_text, items, opened, place

SIZES = ((1080, 1920), (1366, 768), (1920, 1080), (1024, 640))
LONG = DatabaseOlder(f"/home/kelurahan/.local/share/kiosk/{'x' * 180}.sqlite3", "0002")


@pytest.mark.parametrize("language", ["id", "en", "jv"])
@pytest.mark.parametrize("size", SIZES)
def test_every_word_is_whole_however_long_the_path(
    size: tuple[int, int], language: str, qtbot: QtBot
) -> None:
    assert qtbot is not None
    standby = Standby()
    standby.show(derive_face("dispenser", LONG, translate_into(language)))
    with opened("Standby", standby, size) as window:
        QTest.qWait(50)
        written = [item for item in items(window) if is_text(item)]
        assert [item.property("text") for item in written if item.property("truncated")] == []
        whole = window.contentItem().boundingRect()
        for name in ("headline", "why", "try-now"):
            assert whole.contains(place(find(window, name))), name


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_tries_at_once(key: Qt.Key, qtbot: QtBot) -> None:
    standby = Standby()
    with opened("Standby", standby, SIZES[0]) as window, qtbot.waitSignal(standby.wanted):
        QTest.keyClick(window, key)
