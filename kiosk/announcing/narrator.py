"""The narrator: says sentences one after another to one person, and falls silent for the next.

It lives on one thread and never waits: the voices work in ``jobs``. While one sentence is heard the
next is made, so there is no gap between them.
"""

import logging
from collections import deque
from collections.abc import Callable, Iterable
from typing import Protocol

from kiosk.announcing.announcer import Ending, Jobs, Loudspeaker
from kiosk.announcing.sound import Sound
from kiosk.announcing.template import Sentence

_log = logging.getLogger(__name__)


class Speaking(Protocol):
    """Makes sentences heard, in any language that it has a voice for. Called off the thread."""

    def speak(self, sentence: Sentence) -> Sound | None:
        """Give the sound of a sentence; ``None`` when no voice here can say it."""
        ...


class Narrator:
    """Says what it is given; ``heard`` is called at the end of each sentence with how it ended.

    ``None`` in place of an ending: there is no voice for it.
    """

    def __init__(
        self,
        voices: Speaking,
        loudspeaker: Loudspeaker,
        jobs: Jobs,
        heard: Callable[[Ending | None], None],
    ) -> None:
        self._voices, self._loudspeaker, self._jobs = voices, loudspeaker, jobs
        self._heard = heard
        self._turn = 0
        """Counts the interruptions: what belongs to an earlier one is not said any more."""
        self._coming = deque[Sentence]()
        self._made = deque[Sound | None]()
        self._making = self._sounding = False

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said, or about to be."""
        return self._sounding or self._making or bool(self._coming or self._made)

    def say(self, sentences: Iterable[Sentence]) -> None:
        """Say these now, instead of what is being said."""
        self.fall_silent()
        self.add(sentences)

    def add(self, sentences: Iterable[Sentence]) -> None:
        """Say these after what is being said."""
        self._coming.extend(sentences)
        self._make_next()

    def fall_silent(self) -> None:
        """Say nothing more."""
        self._turn += 1
        self._coming.clear()
        self._made.clear()
        self._making = False
        if self._sounding:
            self._sounding = False
            self._loudspeaker.stop()

    def _make_next(self) -> None:
        if self._making or self._made or not self._coming:
            return
        turn, sentence = self._turn, self._coming.popleft()
        self._making = True
        _log.debug("to be said", extra={"text": sentence.text})

        def make() -> Sound | None:
            # Whoever moves on quickly waits for no sentence that was passed by.
            return self._voices.speak(sentence) if turn == self._turn else None

        self._jobs.run(
            make, lambda sound: self._take(turn, sound), lambda error: self._miss(turn, error)
        )

    def _take(self, turn: int, sound: Sound | None) -> None:
        if turn != self._turn:
            return
        self._making = False
        self._made.append(sound)
        self._sound_next()

    def _miss(self, turn: int, error: Exception) -> None:
        _log.warning("a sentence could not be spoken", extra={"why": str(error)})
        self._take(turn, None)

    def _sound_next(self) -> None:
        if self._sounding or not self._made:
            return
        sound, turn = self._made.popleft(), self._turn
        if sound is None:
            self._heard(None)
        else:
            self._sounding = True
            self._loudspeaker.play(sound, lambda ending: self._end(turn, ending))
        self._make_next()

    def _end(self, turn: int, ending: Ending) -> None:
        if turn != self._turn:
            return
        self._sounding = False
        self._heard(ending)
        self._sound_next()
