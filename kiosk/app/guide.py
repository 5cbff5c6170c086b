"""The guide: tells one person by ear where they are, what has the focus, and their number.

It follows the dispenser and the keypad. What is said next is derived anew after each change: a new
page from its beginning; on the same page what is new on it, and the key that the focus came to.
"""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickItem

from kiosk.announcing.announcer import Ending
from kiosk.announcing.guidance import (
    FocusedKey,
    farewell,
    key_sentence,
    volume_sentence,
    welcome,
)
from kiosk.announcing.narrator import Narrator, Speaking
from kiosk.announcing.phrase import LANGUAGES
from kiosk.announcing.player import Player
from kiosk.announcing.template import Sentence
from kiosk.app.keypad import Keypad, Step
from kiosk.app.named_key import named_key
from kiosk.viewmodels.dispenser import Dispenser
from kiosk.viewmodels.dispenser_reading import page_reading
from kiosk.viewmodels.dispenser_visit import Place
from kiosk.viewmodels.ports import Jobs

VOLUME, LEAST, MOST, STEP = 70, 30, 100, 10
"""Percent: what each person begins with, its limits, and what one key changes."""
FAREWELL_MS = 4000
"""Until it ends, even if nobody can hear it say so."""


class Voices(Speaking, Protocol):
    """Speak when asked, and ahead of it."""

    def ahead(self, sentences: Iterable[Sentence]) -> None:
        """Speak these when there is time."""
        ...


class Guide(QObject):
    """Speaks from its making until the person switches it off or has gone: then ``ended``."""

    ended = Signal()

    def __init__(
        self, dispenser: Dispenser, keypad: Keypad, player: Player, voices: Voices, jobs: Jobs
    ) -> None:
        super().__init__(keypad)
        self._dispenser, self._keypad = dispenser, keypad
        self._player, self._voices = player, voices
        self._narrator = Narrator(voices, player, jobs, self._hear)
        self._place: Place | None = None
        self._item: QQuickItem | None = None
        self._key: FocusedKey | None = None
        self._reading: tuple[Sentence, ...] = ()
        self._last: tuple[Sentence, ...] = ()
        self._voiceless = self._leaving = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        self._latest = QTimer(self, singleShot=True, interval=FAREWELL_MS)
        self._latest.timeout.connect(self.ended)
        for changed in (dispenser.placeChanged, dispenser.faceChanged, dispenser.pulseChanged):
            changed.connect(self._soon.start)
        keypad.moved.connect(self._soon.start)
        keypad.asked.connect(self._answer)
        player.troubleChanged.connect(self._tell_silence)
        player.set_volume(VOLUME)
        self._soon.start()

    def close(self) -> None:
        """Fall silent for good: what the window still tells in its last moments is for nobody."""
        self._soon.timeout.disconnect(self._look)
        self._place = None
        self._soon.stop()
        self._latest.stop()
        self._narrator.fall_silent()
        self._dispenser.show_silence(silent=False)

    @Slot()
    def _look(self) -> None:
        place = self._dispenser.place()
        if not place.spoken:
            self._leave()
        elif place.language in LANGUAGES:
            self._leaving = False
            self._latest.stop()
            self._keypad.follow()
            self._tell(place)
        else:
            self._place, self._voiceless = place, True
            self._narrator.fall_silent()
            self._tell_silence()

    def _tell(self, place: Place) -> None:
        reading = page_reading(self._dispenser.moment())
        keys, item = self._keypad.reachable(), self._keypad.focused()
        key = None if item is None else named_key(item, keys)
        named = (key_sentence(key, place.language),) if key else ()
        news = tuple(sentence for sentence in reading if sentence not in self._reading)
        if place != self._place:
            opening = () if self._place else (welcome(place.language),)
            self._say(*opening, *reading, *named)
            self._voices.ahead(key_sentence(named_key(one, keys), place.language) for one in keys)
        elif item is not self._item:
            self._say(*named, *news)
        elif news or not _is_same(key, self._key):
            self._add(*news, *(() if _is_same(key, self._key) else named))
        self._place, self._reading, self._item, self._key = place, reading, item, key

    @Slot(Step)
    def _answer(self, step: Step) -> None:
        place = self._place
        if place is None or place.language not in LANGUAGES:
            return
        match step:
            case Step.REPEAT:
                self._say(*self._last)
            case Step.WHERE:
                named = (key_sentence(self._key, place.language),) if self._key else ()
                self._say(*self._reading, *named)
            case Step.LOUDER | Step.SOFTER:
                change = STEP if step is Step.LOUDER else -STEP
                self._player.set_volume(max(LEAST, min(MOST, self._player.volume + change)))
                self._narrator.say([volume_sentence(self._player.volume, place.language)])

    def _leave(self) -> None:
        if self._leaving:
            return
        self._leaving = True
        place, self._place = self._place, None
        if place is None or place.language not in LANGUAGES:
            self.ended.emit()
            return
        self._narrator.say([farewell(place.language)])
        self._latest.start()

    def _say(self, *sentences: Sentence) -> None:
        self._last = sentences
        self._narrator.say(sentences)

    def _add(self, *sentences: Sentence) -> None:
        self._last = sentences
        self._narrator.add(sentences)

    def _hear(self, ending: Ending | None) -> None:
        self._voiceless = ending is None
        self._tell_silence()
        if self._leaving:
            self.ended.emit()
        elif ending is Ending.PLAYED:
            # Who listens is there.
            self._dispenser.touched()

    @Slot()
    def _tell_silence(self) -> None:
        if self._leaving:
            return
        silent = self._voiceless or self._player.trouble is not None
        self._dispenser.show_silence(voiceless=self._voiceless, silent=silent)


def _is_same(one: FocusedKey | None, other: FocusedKey | None) -> bool:
    """Compare what a person would notice: people who wait come and go all the time."""
    return (one and (one.name, one.standing)) == (other and (other.name, other.standing))
