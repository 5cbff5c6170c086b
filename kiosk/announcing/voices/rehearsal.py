"""Rehearsal: what will be called soon is spoken ahead, so that no call waits for a voice."""

import logging
from collections import deque
from collections.abc import Iterable
from itertools import islice
from threading import Condition, Thread

from kiosk.announcing.sound import Sound
from kiosk.announcing.template import Sentence
from kiosk.announcing.voices.voice import Voice, VoiceFailed

MOST_AHEAD = 64
GOODBYE = 0.5
"""Seconds that a sentence under way may still take when the window closes."""
_log = logging.getLogger(__name__)


class Rehearsal:
    """Speaks ahead in a thread of its own, into the voice's cache.

    What was asked for last comes first; of more than ``most`` sentences the oldest go. While
    somebody asks for a sentence now nothing new is begun, and one under way is the engine's own
    process.
    """

    def __init__(self, voice: Voice, most: int = MOST_AHEAD) -> None:
        self._voice, self._most = voice, most
        self._ahead = deque[Sentence]()
        self._asked, self._rehearsing, self._ended = 0, False, False
        self._changed = Condition()
        self._thread = Thread(target=self._run, name="rehearsal", daemon=True)
        self._thread.start()

    @property
    def name(self) -> str:
        """Name the voice that rehearses."""
        return self._voice.name

    def ahead(self, sentences: Iterable[Sentence]) -> None:
        """Speak these when there is time, the first one first. Returns at once."""
        with self._changed:
            each_once = dict.fromkeys([*sentences, *self._ahead])
            self._ahead = deque(islice(each_once, self._most))
            self._changed.notify_all()

    def speak(self, sentence: Sentence) -> Sound | None:
        """Speak now, in the thread that asks."""
        with self._changed:
            self._asked += 1
        try:
            return self._voice.speak(sentence)
        finally:
            with self._changed:
                self._asked -= 1
                self._changed.notify_all()

    def rest(self, seconds: float) -> bool:
        """Wait until everything is rehearsed; tell whether it is."""
        with self._changed:
            return self._changed.wait_for(self._at_rest, seconds)

    def close(self) -> None:
        """End; nobody waits for long for the sentence under way."""
        with self._changed:
            self._ended = True
            self._changed.notify_all()
        self._thread.join(GOODBYE)

    def _run(self) -> None:
        while (sentence := self._next()) is not None:
            try:
                self._voice.speak(sentence)
            except VoiceFailed as failed:
                # Whoever asks for the sentence will be told; here it is no news for anybody.
                _log.info("rehearsal_failed", extra={"voice": failed.voice, "why": failed.detail})

    def _next(self) -> Sentence | None:
        """Wait for a sentence and for a moment in which nobody else asks; ``None`` is the end."""
        with self._changed:
            self._rehearsing = False
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._ended or (self._ahead and not self._asked))
            if self._ended:
                return None
            self._rehearsing = True
            return self._ahead.popleft()

    def _at_rest(self) -> bool:
        return not self._ahead and not self._rehearsing
