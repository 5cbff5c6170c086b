"""What a machine hears in a sentence: pocketsphinx, with the grammar of an English call."""

import numpy as np
from numpy.typing import NDArray
from pocketsphinx import Config, Decoder

from kiosk.announcing.sound import RATE, Sound

HEARING_RATE = 16_000
_ROOM = 8
"""Noise of a room, of 32,767: the recogniser's model has never heard a perfect silence."""
_BEFORE_AND_AFTER = HEARING_RATE // 3
_CALL = """#JSGF V1.0;
grammar call;
<digit> = zero | one | two | three | four | five | six | seven | eight | nine;
<letter> = a | b | c | d | e | f | g | h | i | j | k | l | m
         | n | o | p | q | r | s | t | u | v | w | x | y | z;
<teen> = ten | eleven | twelve | thirteen | fourteen | fifteen
       | sixteen | seventeen | eighteen | nineteen;
<counter> = <digit> | <teen> | twenty [<digit>];
public <call> = ticket number <letter> <digit> <digit> <digit>
                please proceed to counter <counter>;
"""


def samples_at(rate: int, sound: Sound) -> NDArray[np.float64]:
    """Give the samples at another rate, from −32,768 to 32,767."""
    samples = np.frombuffer(sound.pcm, np.int16).astype(np.float64)
    count = len(samples) * rate // RATE
    tones = np.fft.rfft(samples)
    return np.fft.irfft(tones[: count // 2 + 1], count) * (count / len(samples))


class English:
    """Hears English calls."""

    def __init__(self) -> None:
        self._decoder = Decoder(
            Config(lm=None, loglevel="FATAL", beam=1e-70, wbeam=1e-60, pbeam=1e-70)
        )
        self._decoder.add_jsgf_string("call", _CALL)
        self._decoder.activate_search("call")

    def hears(self, sound: Sound) -> tuple[str, ...]:
        """Give the words of a call; none when it hears no call."""
        spoken = np.pad(samples_at(HEARING_RATE, sound), _BEFORE_AND_AFTER)
        room = np.random.default_rng(1).normal(0, _ROOM, len(spoken))
        self._decoder.start_utt()
        pcm = np.clip(spoken + room, -32_768, 32_767).astype(np.int16).tobytes()
        self._decoder.process_raw(pcm, full_utt=True)
        self._decoder.end_utt()
        found = self._decoder.hyp()
        return tuple(found.hypstr.split()) if found else ()
