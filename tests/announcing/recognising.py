"""What a machine hears in a call: pocketsphinx, with a grammar of all that a call can say.

Its model is of American English. Indonesian and Javanese are spelled for it in English sounds
(``english_sounds.dict``): that even so it understands them says that they are spoken clearly.
"""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pocketsphinx import Config, Decoder, get_model_path

from kiosk.announcing.phrase import LANGUAGES, Call, call_sentence
from kiosk.announcing.sound import RATE, Sound
from kiosk.announcing.template import Sentence

HEARING_RATE = 16_000
LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
"""All but I, O and Q, which offices are advised against."""
COUNTERS = range(1, 21)
_ROOM = 8
"""Noise of a room, of 32,767: the recogniser's model has never heard a perfect silence."""
_BEFORE_AND_AFTER = HEARING_RATE // 3
_ENGLISH = Path(get_model_path()) / "en-us" / "cmudict-en-us.dict"
_SPELLED = Path(__file__).parent / "english_sounds.dict"
_LETTER, _NUMBER, _PLACE = 2, slice(3, 6), 6
"""Which words of a call are its letter and its number, and where the words behind them begin."""
_WIDE = {"beam": 1e-70, "wbeam": 1e-60, "pbeam": 1e-70}
"""In its own language it gives up nothing early that the grammar allows. Of a foreign one it hears
no more that way, in six times the time.
"""


@dataclass(frozen=True, slots=True)
class Understood:
    """What was right of a call, and all that was heard."""

    letter: bool
    digits: bool
    counter: bool
    heard: str


class Recogniser:
    """Listens to the calls of one language; which letter, digits and counter, it is not told."""

    def __init__(self, language: str) -> None:
        words, search = (_ENGLISH, _WIDE) if language == "en" else (_SPELLED, {})
        self._decoder = Decoder(Config(lm=None, dict=str(words), loglevel="FATAL", **search))
        self._decoder.add_jsgf_string("call", _grammar(language))
        self._decoder.activate_search("call")

    def understand(self, sentence: Sentence, sound: Sound) -> Understood:
        """Compare what is heard with what was said."""
        heard, said = self._words(sound), " ".join(sentence.words).split()
        return Understood(
            letter=heard[_LETTER : _LETTER + 1] == said[_LETTER : _LETTER + 1],
            digits=heard[_NUMBER] == said[_NUMBER],
            counter=heard[_PLACE:] == said[_PLACE:],
            heard=" ".join(heard),
        )

    def _words(self, sound: Sound) -> list[str]:
        spoken = np.pad(samples_at(HEARING_RATE, sound), _BEFORE_AND_AFTER)
        room = np.random.default_rng(1).normal(0, _ROOM, len(spoken))
        pcm = np.clip(spoken + room, -32_768, 32_767).astype(np.int16).tobytes()
        self._decoder.start_utt()
        self._decoder.process_raw(pcm, full_utt=True)
        self._decoder.end_utt()
        found = self._decoder.hyp()
        return found.hypstr.split() if found else []


def calls(language: str, count: int) -> Iterator[Sentence]:
    """Make calls by chance, always the same ones."""
    chance = random.Random(2026)  # noqa: S311  nothing is secret about it
    for _ in range(count):
        code = f"{chance.choice(LETTERS)}{chance.randint(1, 999):03}"
        yield call_sentence(Call(code, chance.choice(COUNTERS)), language)


def samples_at(rate: int, sound: Sound) -> NDArray[np.float64]:
    """Give the samples at another rate, from −32,768 to 32,767."""
    samples = np.frombuffer(sound.pcm, np.int16).astype(np.float64)
    count = len(samples) * rate // RATE
    tones = np.fft.rfft(samples)
    return np.fft.irfft(tones[: count // 2 + 1], count) * (count / len(samples))


def _grammar(language: str) -> str:
    spoken = LANGUAGES[language]
    one = " ".join(call_sentence(Call("A001", 1), language).words).split()
    opening, place = one[:_LETTER], one[_PLACE:-1]
    letter = _one_of(spoken.letters[letter].lower() for letter in LETTERS)
    digit = _one_of(spoken.digits)
    counter = _one_of(spoken.counter(number).replace("-", " ") for number in COUNTERS)
    call = " ".join([*opening, letter, digit, digit, digit, *place, counter])
    return f"#JSGF V1.0;\ngrammar call;\npublic <call> = {call};\n"


def _one_of(words: Iterable[str]) -> str:
    return f"({' | '.join(words)})"
