"""Voices: what a recogniser understands of fifty calls, how fast they speak, how long they take."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import mean, median
from time import perf_counter

from benchmarks.rows import Row, at_least, at_most, failed, told
from kiosk.announcing.phrase import LANGUAGES
from kiosk.announcing.voices.cache import KeptVoice, SpeechCache
from kiosk.announcing.voices.installed import engines
from kiosk.announcing.voices.rehearsal import Rehearsal
from kiosk.announcing.voices.voice import Voice
from tests.announcing.recognising import Recogniser, Understood, calls

CALLS = 50
MOST_MISHEARD = {"flite": 0, "en": 5}
"""Of fifty calls, by engine or language; 5 where flite is not installed and espeak-ng must do."""
OTHERS_MISHEARD = 4
"""Indonesian and Javanese, by a recogniser that was made for English."""
SLOWEST, FASTEST = 120, 140
LONGEST_MS = 1000.0
LONGEST_KEPT_MS = 100.0
MILLISECONDS = 1000


@dataclass
class _Heard:
    """What became of the calls; times in milliseconds."""

    understood: list[Understood] = field(default_factory=list)
    paces: list[float] = field(default_factory=list)
    times: list[float] = field(default_factory=list)


def measure(folder: Path) -> Iterator[Row]:
    """Have every engine of every language say the same calls, and listen."""
    for language in LANGUAGES:
        voices = engines(language)
        if not voices:
            yield failed(f"{language}: a voice", "none is installed")
        for voice in voices:
            engine = voice.name.split()[0]
            most = MOST_MISHEARD.get(engine, MOST_MISHEARD.get(language, OTHERS_MISHEARD))
            yield from _rows(f"{language}, {engine}", _listen(voice, language), most)
    yield _kept(engines("id")[0], folder)


def _listen(voice: Voice, language: str) -> _Heard:
    heard, recogniser = _Heard(), Recogniser(language)
    for said in calls(language, CALLS):
        began = perf_counter()
        sound = voice.speak(said)
        heard.times.append((perf_counter() - began) * MILLISECONDS)
        assert sound is not None  # noqa: S101  an engine of this language
        heard.paces.append(60 * len(said.spoken.split()) / sound.seconds)
        heard.understood.append(recogniser.understand(said, sound))
    return heard


def _rows(name: str, heard: _Heard, most: int) -> Iterator[Row]:
    of = f"of {CALLS}"
    digits = sum(not one.digits for one in heard.understood)
    yield at_most(f"{name}: calls with a digit misheard", digits, of, most)
    counters = sum(not one.counter for one in heard.understood)
    yield at_most(f"{name}: counters misheard", counters, of, most)
    letters = sum(not one.letter for one in heard.understood)
    yield told(f"{name}: letters misheard", letters, of)
    yield at_least(f"{name}: pace", mean(heard.paces), "words/min", SLOWEST)
    yield at_most(f"{name}: pace", mean(heard.paces), "words/min", FASTEST)
    yield at_most(f"{name}: speaking a call, p50", median(heard.times), "ms", LONGEST_MS)


def _kept(voice: Voice, folder: Path) -> Row:
    """Ask for calls that were rehearsed, while others are being rehearsed."""
    rehearsal = Rehearsal(KeptVoice(voice, SpeechCache(folder / "speech")), 2 * CALLS)
    sentences = list(calls("id", 2 * CALLS))
    rehearsal.ahead(sentences[:CALLS])
    rehearsal.rest(CALLS)
    rehearsal.ahead(sentences[CALLS:])
    times = []
    for sentence in sentences[:CALLS]:
        began = perf_counter()
        rehearsal.speak(sentence)
        times.append((perf_counter() - began) * MILLISECONDS)
    rehearsal.close()
    return at_most("id: a rehearsed call, slowest", max(times), "ms", LONGEST_KEPT_MS)
