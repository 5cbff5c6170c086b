"""Phrases: from the facts of a call to the words of it, in one language. Pure.

Each sentence is there in three forms: to be read, to be spoken by an engine, and as the clips that
a recorded voice joins.
"""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import Literal

from kiosk.announcing.languages.english import ENGLISH
from kiosk.announcing.languages.indonesian import INDONESIAN
from kiosk.announcing.languages.javanese import JAVANESE
from kiosk.announcing.languages.language import Language
from kiosk.announcing.template import Sentence, Value, fill
from kiosk.queueing.numbering import code_of, parse_code
from kiosk.queueing.refusals import Refusal, Translate

LANGUAGES = {language.code: language for language in (INDONESIAN, ENGLISH, JAVANESE)}
"""Every language that a hall can be spoken to in."""

Numbers = Literal["digits", "words"]
"""Whether A012 is *A, nol satu dua*, as it is printed, or *A, dua belas*."""


class Notice(StrEnum):
    """What is announced to everybody."""

    BREAK = "break"
    CLOSING = "closing"
    PRIORITY_INFO = "priority_info"
    GRATUITY = "gratuity"
    EVACUATION = "evacuation"


@dataclass
class LanguageNotSpoken(Refusal):
    """Nothing can be said in this language; the calls go on in the office's other ones."""

    language: str

    def for_people(self, translate: Translate) -> str:
        """Name the languages there are."""
        return translate(
            "Refusal", "Calls cannot be spoken in the language “{language}”. Choose from: {known}."
        ).format(language=self.language, known=", ".join(LANGUAGES))


@dataclass
class NotACode(Refusal):
    """What was to be called is not the code of a ticket."""

    code: str

    def for_people(self, translate: Translate) -> str:
        """Show what a code looks like."""
        return translate(
            "Refusal", "“{code}” is not a ticket's number. It looks like A012 or B1000."
        ).format(code=self.code)


@dataclass(frozen=True, slots=True)
class Call:
    """What is known of a call."""

    code: str
    counter: int
    agency: str | None = None
    """In the language to be spoken; ``None`` when it is not to be named."""
    priority: bool = False
    nth: int = 1
    """1 for the first call."""


def spoken_language(code: str) -> Language:
    """Find a language, or refuse it with the ones there are."""
    if code not in LANGUAGES:
        raise LanguageNotSpoken(code)
    return LANGUAGES[code]


def call_sentence(call: Call, language: str, *, numbers: Numbers = "digits") -> Sentence:
    """Say whose turn it is, and where."""
    spoken = spoken_language(language)
    opening = spoken.priority if call.priority else spoken.regular
    place = spoken.place_of_agency if call.agency else spoken.place
    template = place.replace("{opening}", opening.first if call.nth == 1 else opening.again)
    return fill(
        template,
        language,
        {
            **ticket_values(call.code, spoken, numbers),
            "nth": Value.of(spoken.nth(call.nth)),
            "agency": Value(call.agency or "", (call.agency or "",)),
            "counter": Value(str(call.counter), _clips(spoken.counter(call.counter))),
        },
    )


def number_sentence(code: str, language: str, *, priority: bool = False) -> Sentence:
    """Say a number to whoever has just taken it, in the words and digits of its call."""
    spoken = spoken_language(language)
    opening = spoken.priority if priority else spoken.regular
    template = spoken.place.partition("{number}")[0].replace("{opening}", opening.first)
    return fill(f"{template}{{number}}.", language, ticket_values(code, spoken, "digits"))


def notice_sentence(
    notice: Notice, language: str, *, at: time | None = None, counter: int | None = None
) -> Sentence:
    """Say a notice; ``at`` is the local time and ``counter`` the one it names, if it names one."""
    spoken = spoken_language(language)
    values: dict[str, Value] = {}
    name = notice.value
    if counter is not None and notice is Notice.BREAK:
        name = "counter_break"
        values["counter"] = Value(str(counter), _clips(spoken.counter(counter)))
    always, _, timed = spoken.notices[name].partition("|")
    if at is None:
        return fill(always, language, values)
    written = spoken.written_time(at.hour, at.minute)
    values["time"] = Value(written, _clips(spoken.spoken_time(at.hour, at.minute)))
    return fill(always + timed, language, values)


def ticket_values(code: str, spoken: Language, numbers: Numbers) -> dict[str, Value]:
    """Give letter and number of a code, as a template asks for them."""
    parsed = parse_code(code)
    if parsed is None:
        raise NotACode(code)
    prefix, number = parsed
    digits = code_of("", number)
    in_words = numbers == "words" and spoken.cardinal is not None
    said = spoken.cardinal(number) if in_words and spoken.cardinal else spoken.spelled(digits)
    return {
        "letter": Value(" ".join(prefix), tuple(spoken.letters[letter] for letter in prefix)),
        "number": Value.of(said),
    }


def _clips(words: str) -> tuple[str, ...]:
    return Value.of(words).clips
