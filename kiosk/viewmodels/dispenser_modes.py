"""How the dispenser is shown to one person: larger text, high contrast, low keys, spoken."""

from dataclasses import dataclass, replace
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.dispenser_scene import Scene

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class Modes:
    """What one person asked for; a new person begins with none.

    ``light`` asks for a visual call: the screen calls with light. It belongs to the ticket, too.
    """

    large: bool = False
    contrast: bool = False
    low: bool = False
    spoken: bool = False
    light: bool = False
    first: tuple[str, ...] = ()
    """The agencies in the order of the low layout, as it was when it was asked for."""


def silence_words(scene: Scene, *, silent: bool, voiceless: bool) -> str:
    """Say why nothing is heard, and what to do; nothing while it is heard."""
    if voiceless:
        return scene.translate(
            "Dispenser", "This machine has no voice for this language. Please ask an officer."
        )
    if silent:
        return scene.translate(
            "Dispenser", "Nothing can be heard here. Check the headphones, or ask an officer."
        )
    return ""


@QmlElement
class DispenserModes(QObject):
    """The modes as QML reads them, and the keys of the low corner that switch them.

    It only shows what it is given: ``chosen`` hands the next modes to the visit they belong to.
    """

    changed = Signal()
    chosen = Signal(Modes)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without a mode; the spoken one has no key until ``offer_speech``."""
        super().__init__(parent)
        self._modes, self._may_speak = Modes(), False
        self._silence, self._silence_seen = "", False

    def show(self, modes: Modes) -> None:
        """Show the modes of the visit."""
        if modes != self._modes:
            self._modes = modes
            self.changed.emit()

    def offer_speech(self, *, may_speak: bool) -> None:
        """Tell whether the dispenser can speak now: only then there is a key for it."""
        if may_speak != self._may_speak:
            self._may_speak = may_speak
            self.changed.emit()

    def show_silence(self, sentence: str) -> None:
        """Say why the spoken dispenser is not heard; empty when it is."""
        if sentence != self._silence:
            self._silence, self._silence_seen = sentence, False
            self.changed.emit()

    @Slot()
    def hideSilence(self) -> None:
        """Somebody has read why, or goes on without."""
        if not self._silence_seen:
            self._silence_seen = True
            self.changed.emit()

    @Slot()
    def switchLarge(self) -> None:
        """Larger text everywhere, or not."""
        self.chosen.emit(replace(self._modes, large=not self._modes.large))

    @Slot()
    def switchContrast(self) -> None:
        """White on black, or the office's colours."""
        self.chosen.emit(replace(self._modes, contrast=not self._modes.contrast))

    @Slot()
    def switchLow(self) -> None:
        """Everything to touch within reach of a seated person, or not."""
        self.chosen.emit(replace(self._modes, low=not self._modes.low))

    @Slot()
    def switchSpoken(self) -> None:
        """Say aloud what is shown, or not."""
        self.chosen.emit(replace(self._modes, spoken=not self._modes.spoken))

    @Slot()
    def switchLight(self) -> None:
        """Call this person with light, or not."""
        self.chosen.emit(replace(self._modes, light=not self._modes.light))

    @Property(bool, notify=changed)
    def silent(self) -> bool:
        return self._silence != ""

    @Property(str, notify=changed)
    def silence(self) -> str:
        return "" if self._silence_seen else self._silence

    large = Property(bool, attrgetter("_modes.large"), notify=changed)
    contrast = Property(bool, attrgetter("_modes.contrast"), notify=changed)
    low = Property(bool, attrgetter("_modes.low"), notify=changed)
    spoken = Property(bool, attrgetter("_modes.spoken"), notify=changed)
    light = Property(bool, attrgetter("_modes.light"), notify=changed)
    maySpeak = Property(bool, attrgetter("_may_speak"), notify=changed)
