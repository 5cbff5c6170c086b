"""Recognised: of sentences that differ in one place, a machine picks the one that was said.

The places are each digit, the letter and the counter. Whisper is not told which sentence is true.
Without it (``make build/recogniser``) this fails: it is never passed over.
"""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks.rows import Row, at_least, failed, told
from kiosk.announcing.phrase import Call, call_sentence
from kiosk.announcing.sound import Sound
from kiosk.announcing.template import Sentence
from kiosk.announcing.voices.installed import engines

CALLS = 20
LEAST = {"id": 0.95}
"""Of the places. The Javanese, whom no engine speaks, is only told."""
LANGUAGES = ("id", "jv")
LETTERS = "ABFKLRSZ"
"""What an office with eight queues or fewer is advised to use: no two sound alike."""
COUNTERS = range(1, 13)


def measure(folder: Path) -> Iterator[Row]:
    """Speak calls, and have each place of them chosen."""
    try:
        from benchmarks.recogniser import Recogniser  # noqa: PLC0415  not everywhere installed
    except ModuleNotFoundError as missing:
        yield failed("id: recognised", f"{missing.name} is missing: make build/recogniser")
        return
    recogniser = Recogniser(folder)
    for language in LANGUAGES:
        right, places = Counter[str](), Counter[str]()
        for call in _calls():
            sound = _spoken(call_sentence(call, language))
            for place, others in _alternatives(call).items():
                texts = [_in_words(call_sentence(one, language)) for one in (call, *others)]
                fits = recogniser.fitting(sound, texts, language)
                kind = place.partition(" ")[0]
                places[kind] += 1
                right[kind] += fits[0] > max(fits[1:])
        yield from _rows(language, right, places)


def _rows(language: str, right: Counter[str], places: Counter[str]) -> Iterator[Row]:
    for kind in places:
        yield told(f"{language}: {kind}s recognised", right[kind], f"of {places[kind]}")
    name, share = f"{language}: places recognised", right.total() / places.total()
    least = LEAST.get(language)
    yield told(name, share, "") if least is None else at_least(name, share, "", least)


def _calls() -> Iterator[Call]:
    chance = random.Random(CALLS)  # noqa: S311  the same calls each time
    for _ in range(CALLS):
        code = f"{chance.choice(LETTERS)}{chance.randrange(1, 1000):03d}"
        yield Call(code, chance.choice(COUNTERS))


def _alternatives(call: Call) -> dict[str, list[Call]]:
    """Give, for each place of a call, the calls that differ there alone."""
    letter, digits = call.code[0], call.code[1:]
    places = {
        f"digit {at}": [
            replace(call, code=f"{letter}{digits[:at]}{other}{digits[at + 1 :]}")
            for other in "0123456789"
            if other != digits[at] and f"{digits[:at]}{other}{digits[at + 1 :]}" != "000"
        ]
        for at in range(len(digits))
    }
    places["letter"] = [replace(call, code=one + digits) for one in LETTERS if one != letter]
    places["counter"] = [replace(call, counter=one) for one in COUNTERS if one != call.counter]
    return places


def _spoken(sentence: Sentence) -> Sound:
    sound = engines(sentence.language)[0].speak(sentence)
    assert sound is not None  # noqa: S101  an engine of this language
    return sound


def _in_words(sentence: Sentence) -> str:
    """Give the text with the counter in words: a recogniser has its own ideas about digits."""
    counter = sentence.spoken.rpartition("loket ")[2]
    return f"{sentence.text.rpartition('loket ')[0]}loket {counter}"
