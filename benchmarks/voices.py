"""What a machine hears in the calls: every digit in English; in Indonesian the true sentence.

English is written down by pocketsphinx with the grammar of a call. For Indonesian and Javanese
there is no such recogniser: Whisper chooses between the true sentence and every one that differs in
one place, a digit, the letter or the counter.
"""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.rows import Row, at_least, at_most, failed, none_of, told
from kiosk.announcing.phrase import Call, call_sentence
from kiosk.announcing.sound import Sound
from kiosk.announcing.template import Sentence
from kiosk.announcing.voices.cache import KeptVoice, SpeechCache
from kiosk.announcing.voices.choosing import OneAfterAnother, voices_here
from kiosk.announcing.voices.rehearsal import Rehearsal
from tests.announcing.recognising import English

CALLS = 50
CHOSEN_CALLS = 20
LEAST_CHOSEN = 0.95
LETTERS = "ABFKLRSZ"
"""What an office with eight queues or fewer is advised to use: no two sound alike."""
COUNTERS = range(1, 13)
SLOWEST, FASTEST = 120, 140
LONGEST_MS = 1000.0
LONGEST_KEPT_MS = 100.0
MILLISECONDS = 1000


def measure(folder: Path) -> Iterator[Row]:
    """Speak calls, and listen."""
    yield from _english(_voice("en", folder))
    yield from _kept(_voice("id", folder), folder)
    yield from _chosen(folder)


def _english(voice: OneAfterAnother) -> Iterator[Row]:
    listener, misheard, times, paces = English(), Counter[str](), list[float](), list[float]()
    for call in _calls(CALLS):
        sentence = call_sentence(call, "en")
        began = perf_counter()
        sound = _spoken(voice, sentence)
        times.append((perf_counter() - began) * MILLISECONDS)
        words = " ".join(sentence.words).split()
        paces.append(len(words) * 60 / sound.seconds)
        heard = listener.hears(sound)
        misheard["digits"] += list(heard[3:6]) != words[3:6]
        misheard["letters"] += list(heard[2:3]) != words[2:3]
        misheard["counters"] += list(heard[6:]) != words[6:]
    yield none_of(f"en: calls of {CALLS} with a digit misheard", misheard["digits"])
    yield none_of(f"en: calls of {CALLS} with the counter misheard", misheard["counters"])
    yield told(f"en: calls of {CALLS} with the letter misheard", misheard["letters"], "")
    yield at_most("en: speaking a call, p50", median(times), "ms", LONGEST_MS)
    yield at_least("en: words a minute, p50", median(paces), "", SLOWEST)
    yield at_most("en: words a minute, p50", median(paces), "", FASTEST)


def _kept(voice: OneAfterAnother, folder: Path) -> Iterator[Row]:
    """Ask for calls that were rehearsed, while the next ones are being rehearsed."""
    cache = SpeechCache(folder / "speech")
    rehearsal = Rehearsal(
        OneAfterAnother(tuple(KeptVoice(one, cache) for one in voice.voices)), CALLS
    )
    sentences = [call_sentence(call, "id") for call in _calls(CALLS)]
    rehearsal.ahead(sentences)
    rehearsal.rest(CALLS)
    rehearsal.ahead(call_sentence(replace(call, nth=2), "id") for call in _calls(CALLS))
    times = []
    for sentence in sentences:
        began = perf_counter()
        rehearsal.speak(sentence)
        times.append((perf_counter() - began) * MILLISECONDS)
    rehearsal.close()
    yield at_most("id: a rehearsed call, slowest", max(times), "ms", LONGEST_KEPT_MS)


def _chosen(folder: Path) -> Iterator[Row]:
    try:
        from benchmarks.recogniser import Recogniser  # noqa: PLC0415  not everywhere installed
    except ModuleNotFoundError as missing:
        yield failed("id: chosen by a recogniser", f"{missing.name} is missing: make bench")
        return
    recogniser = Recogniser(folder)
    for language in ("id", "jv"):
        voice, right, slots = _voice(language, folder), Counter[str](), Counter[str]()
        for call in _calls(CHOSEN_CALLS):
            sound = _spoken(voice, call_sentence(call, language))
            for slot, others in _alternatives(call).items():
                texts = [_in_words(call_sentence(one, language)) for one in (call, *others)]
                fits = recogniser.fitting(sound, texts, language)
                kind = slot.partition(" ")[0]
                slots[kind] += 1
                right[kind] += fits[0] > max(fits[1:])
        for slot in slots:
            yield told(f"{language}: {slot} chosen rightly of {slots[slot]}", right[slot], "")
        share = right.total() / slots.total()
        name = f"{language}: slots chosen rightly"
        yield at_least(name, share, "", LEAST_CHOSEN) if language == "id" else told(name, share, "")


def _in_words(sentence: Sentence) -> str:
    """Give the text with the counter in words: a recogniser has its own ideas about digits."""
    counter = sentence.spoken.rpartition("loket ")[2]
    return f"{sentence.text.rpartition('loket ')[0]}loket {counter}"


def _calls(count: int) -> Iterator[Call]:
    chance = random.Random(count)  # noqa: S311  the same calls each time
    for _ in range(count):
        code = f"{chance.choice(LETTERS)}{chance.randrange(1, 1000):03d}"
        yield Call(code, chance.choice(COUNTERS))


def _alternatives(call: Call) -> dict[str, list[Call]]:
    """Give, for each place of a call, the calls that differ there alone."""
    letter, digits = call.code[0], call.code[1:]
    slots = {
        f"digit {at}": [
            replace(call, code=f"{letter}{digits[:at]}{other}{digits[at + 1 :]}")
            for other in "0123456789"
            if other != digits[at] and f"{digits[:at]}{other}{digits[at + 1 :]}" != "000"
        ]
        for at in range(len(digits))
    }
    slots["letter"] = [replace(call, code=one + digits) for one in LETTERS if one != letter]
    slots["counter"] = [replace(call, counter=one) for one in COUNTERS if one != call.counter]
    return slots


def _voice(language: str, folder: Path) -> OneAfterAnother:
    """Take the voices that are installed with the program, and no recorded one."""
    return OneAfterAnother(voices_here(language, folder / "no-packs").voices)


def _spoken(voice: OneAfterAnother, sentence: Sentence) -> Sound:
    sound = voice.speak(sentence)
    if sound is None:
        raise LookupError(sentence.language)
    return sound
