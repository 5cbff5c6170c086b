"""What is heard of one announcement, as one sound: no gap in it depends on a busy machine.

Sentences are equally loud when they come here (see ``loudness``): a call waits for no arithmetic.
"""

from collections.abc import Iterable, Sequence

from kiosk.announcing.chime import chime, evacuation_signal
from kiosk.announcing.sound import Sound, silence
from kiosk.queueing.announcements import Manner

AFTER_SIGNAL = 0.25
BETWEEN_LANGUAGES = 0.6
BEFORE_AGAIN = 1.2
"""Seconds; long enough to look for one's slip before the sentence comes again."""


def announcement(sentences: Sequence[Sound], manner: Manner) -> Sound:
    """Compose chime and sentences, one in each language; without any the chime stands alone."""
    if manner is Manner.CHIME or not sentences:
        return chime()
    times = 2 if manner is Manner.TWICE else 1
    spoken = _joined(sentences, BETWEEN_LANGUAGES)
    return chime() + silence(AFTER_SIGNAL) + _joined([spoken] * times, BEFORE_AGAIN)


def evacuation(sentences: Sequence[Sound]) -> Sound:
    """Compose the evacuation message; it sounds unlike a call from its first moment."""
    spoken = _joined(sentences, BETWEEN_LANGUAGES)
    return evacuation_signal() + silence(AFTER_SIGNAL) + spoken


def _joined(sounds: Iterable[Sound], pause: float) -> Sound:
    return Sound(silence(pause).pcm.join(sound.pcm for sound in sounds))
