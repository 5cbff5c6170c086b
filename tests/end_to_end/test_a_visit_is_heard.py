"""A visit with eyes closed: by number pad and headphones, from the first page to the number."""

import logging
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.announcing.guidance import number_sentences, read_aloud, volume_sentence, welcome
from kiosk.app.acts import Acts
from kiosk.app.dispenser import open_dispenser
from kiosk.app.role import Role
from kiosk.app.settings import Settings
from kiosk.app.voices import voice_of
from tests.announcing.hearing import clips, find
from tests.announcing.sound_server import SoundServer, sound_server
from tests.qml.windows import items, texts

pytestmark = [pytest.mark.heard, pytest.mark.usefixtures("qapp")]
Key = Qt.Key
JACK = "jack"
SETTLED_MS = 450
"""Until a new page takes a decision."""
PATIENCE_MS = 20_000


@pytest.fixture
def server(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SoundServer]:
    """A sound server with a jack for headphones, and a cache of sentences that is new."""
    with sound_server(tmp_path_factory.mktemp("sound")) as served:
        served.start(JACK)
        monkeypatch.setenv("PULSE_SERVER", served.address)
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
        yield served


@dataclass
class Visitor:
    """Somebody who hears and presses, and sees nothing."""

    window: QQuickWindow
    qtbot: QtBot
    log: pytest.LogCaptureFixture

    @property
    def heard(self) -> list[str]:
        """What was asked to be said, in its order."""
        return [str(vars(record)["text"]) for record in self.log.records if "text" in vars(record)]

    def press(self, key: Qt.Key) -> None:
        """Press one key, once the page takes it."""
        self.qtbot.wait(SETTLED_MS)
        QTest.keyClick(self.window, key)

    def hear(self, words: str) -> None:
        """Wait until something is said."""
        self.qtbot.waitUntil(lambda: any(words in text for text in self.heard), timeout=PATIENCE_MS)

    def _hear_more_after(self, key: Qt.Key) -> None:
        before = len(self.heard)
        self.press(key)
        self.qtbot.waitUntil(lambda: len(self.heard) > before, timeout=PATIENCE_MS)

    def seek(self, name: str) -> None:
        """Go forward until a key is named."""
        for _ in range(20):
            if self.heard[-1].startswith(name):
                return
            self._hear_more_after(Key.Key_2)
        pytest.fail(f"{name} was never named: {self.heard}")


@pytest.fixture
def visitor(hall: Acts, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> Iterator[Visitor]:
    """A visitor before a dispenser without a printer."""
    caplog.set_level(logging.DEBUG, "kiosk.announcing.narrator")
    with ExitStack() as closing:
        settings = Settings(database_url=str(hall.location.path))
        window = open_dispenser(Role(settings, "test", closing, hall))
        qtbot.waitUntil(window.isActive, timeout=PATIENCE_MS)
        yield Visitor(window, qtbot, caplog)


def silence_words(window: QQuickWindow) -> list[str]:
    """Read what the screen says of the silence."""
    found: list[QQuickItem] = [one for one in items(window) if one.objectName() == "silence-words"]
    return [str(one.property("text")) for one in found if one.isVisible()]


def test_a_number_is_taken_and_heard_with_eyes_closed(
    hall: Acts, server: SoundServer, visitor: Visitor
) -> None:
    recording = server.record(JACK)
    visitor.press(Key.Key_Asterisk)
    visitor.hear("Dispendukcapil. ")
    assert visitor.heard[:3] == [welcome("id").text, "Kantor Uji", "Pilih instansi yang Anda tuju"]
    visitor.press(Key.Key_5)
    visitor.hear("KTP. ")
    visitor.press(Key.Key_5)
    visitor.seek("Prioritas")
    visitor.press(Key.Key_5)
    visitor.hear("Prioritas, dipilih")
    visitor.seek("Ambil Nomor")
    visitor.press(Key.Key_5)
    first, again = number_sentences("A001", "id", priority=True)
    visitor.hear(again.text)
    assert visitor.heard[-2:] == [first.text, again.text]
    assert hall.hall().queues[0].issued == 1
    visitor.hear("Ingatlah nomor Anda")
    said = voice_of("id", Settings()).speak(first)
    opening = voice_of("id", Settings()).speak(read_aloud("Pilih instansi yang Anda tuju", "id"))
    assert said is not None
    assert opening is not None
    visitor.qtbot.waitUntil(lambda: bool(find(said, recording.sound)), timeout=PATIENCE_MS)
    assert not clips(recording.sound)
    visitor.seek("Sudah saya catat")
    visitor.press(Key.Key_5)
    visitor.hear("Panduan suara dimatikan")
    visitor.qtbot.waitUntil(lambda: not server.outputs(), timeout=PATIENCE_MS)


def test_without_a_sound_server_the_screen_says_so_and_every_key_works(
    hall: Acts, visitor: Visitor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path / 'nowhere'}")
    visitor.press(Key.Key_Asterisk)
    visitor.qtbot.waitUntil(lambda: bool(silence_words(visitor.window)), timeout=PATIENCE_MS)
    visitor.press(Key.Key_5)
    visitor.press(Key.Key_5)
    visitor.seek("Ambil Nomor")
    visitor.press(Key.Key_5)
    visitor.qtbot.waitUntil(lambda: "A001" in texts(visitor.window), timeout=PATIENCE_MS)
    assert hall.hall().queues[0].issued == 1


def test_the_voice_gets_louder_and_softer_and_begins_anew_with_the_next_person(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path / 'nowhere'}")
    visitor.press(Key.Key_Asterisk)
    visitor.hear("Dispendukcapil. ")
    for key, percent in [(Key.Key_Plus, 80), (Key.Key_Plus, 90), (Key.Key_Minus, 80)]:
        visitor.press(key)
        visitor.hear(volume_sentence(percent, "id").text)
    visitor.press(Key.Key_Asterisk)
    visitor.hear("Panduan suara dimatikan")
    visitor.log.clear()
    visitor.press(Key.Key_Asterisk)
    visitor.hear("Dispendukcapil. ")
    visitor.press(Key.Key_Minus)
    visitor.hear(volume_sentence(60, "id").text)


def test_without_a_voice_the_screen_says_so(
    server: SoundServer, visitor: Visitor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert server is not None
    monkeypatch.setenv("PATH", str(tmp_path))
    visitor.press(Key.Key_Asterisk)
    visitor.qtbot.waitUntil(lambda: bool(silence_words(visitor.window)), timeout=PATIENCE_MS)
