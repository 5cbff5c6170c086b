"""Phrases: the words of a call, in three languages."""

from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from kiosk.announcing.phrase import (
    LANGUAGES,
    Call,
    LanguageNotSpoken,
    NotACode,
    Notice,
    call_sentence,
    notice_sentence,
)
from kiosk.queueing.refusals import english

every_language = pytest.mark.parametrize("language", LANGUAGES)

INDONESIAN = (
    *("nol", "satu", "dua", "tiga", "empat"),
    *("lima", "enam", "tujuh", "delapan", "sembilan"),
)
UNITS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TEENS = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen"),
    *("fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def indonesian(number: int) -> str:
    """Spell a number out by the rules of the language, without the library."""
    if number < 10:
        return INDONESIAN[number]
    if number < 20:
        unit = INDONESIAN[number - 10]
        return {10: "sepuluh", 11: "sebelas"}.get(number, f"{unit} belas")
    if number < 100:
        return rest(f"{INDONESIAN[number // 10]} puluh", number % 10)
    hundreds = "seratus" if number < 200 else f"{INDONESIAN[number // 100]} ratus"
    return rest(hundreds, number % 100)


def rest(begun: str, number: int) -> str:
    """Add what is left, if anything is."""
    return f"{begun} {indonesian(number)}" if number else begun


def english_words(number: int) -> str:
    """Spell a number out by the rules of the language, without the library."""
    if number < 100:
        return english_tens(number)
    hundreds = f"{UNITS[number // 100]} hundred"
    return f"{hundreds} and {english_tens(number % 100)}" if number % 100 else hundreds


def english_tens(number: int) -> str:
    """Spell out what is below a hundred."""
    if number < 10:
        return UNITS[number] or "zero"
    if number < 20:
        return TEENS[number - 10]
    return f"{TENS[number // 10]}-{UNITS[number % 10]}".removesuffix("-")


@pytest.mark.parametrize(
    ("call", "language", "said"),
    [
        (
            Call("A012", 5),
            "id",
            "Nomor antrean, A, nol satu dua, silakan menuju loket 5.",
        ),
        (Call("A012", 5), "en", "Ticket number, A, zero one two, please proceed to counter 5."),
        (
            Call("A012", 5),
            "jv",
            "Nomer antrean, A, nol setunggal kalih, sumangga tindak dhateng loket 5.",
        ),
        (
            Call("B345", 21, "Dispendukcapil"),
            "id",
            "Nomor antrean, B, tiga empat lima, silakan menuju gerai Dispendukcapil, loket 21.",
        ),
        (
            Call("B345", 21, "Civil Registry"),
            "en",
            "Ticket number, B, three four five, please proceed to Civil Registry, counter 21.",
        ),
        (
            Call("A012", 5, nth=2),
            "id",
            "Panggilan kedua, nomor antrean, A, nol satu dua, silakan menuju loket 5.",
        ),
        (
            Call("A012", 5, nth=3),
            "en",
            "Call number three: ticket A, zero one two, please proceed to counter 5.",
        ),
        (
            Call("A012", 5, nth=2),
            "jv",
            "Panimbalan kaping kalih, nomer antrean, A, nol setunggal kalih, "
            "sumangga tindak dhateng loket 5.",
        ),
        (
            Call("A012", 5, priority=True),
            "en",
            "Priority ticket, A, zero one two, please proceed to counter 5.",
        ),
        (
            Call("A012", 5, "BPJS", priority=True, nth=2),
            "id",
            "Panggilan kedua, nomor antrean prioritas, A, nol satu dua, "
            "silakan menuju gerai BPJS, loket 5.",
        ),
    ],
)
def test_a_call_is_said_as_the_field_says_it(call: Call, language: str, said: str) -> None:
    assert call_sentence(call, language).text == said


def test_an_engine_gets_the_words_and_a_recorded_voice_its_clips() -> None:
    sentence = call_sentence(Call("B012", 12), "id")
    assert sentence.spoken == ("Nomor antrean, be, nol satu dua, silakan menuju loket dua belas.")
    assert sentence.words == (
        *("nomor antrean", "be", "nol", "satu", "dua"),
        *("silakan menuju", "loket", "dua", "belas"),
    )
    assert [len(phrase) for phrase in sentence.phrases] == [1, 1, 3, 4]


def test_numbers_in_words_are_those_of_the_library_and_of_the_grammar() -> None:
    for language, spelled in (("id", indonesian), ("en", english_words)):
        spoken = LANGUAGES[language].cardinal
        assert spoken is not None
        for number in range(1000):
            assert spoken(number) == num2words(number, lang=language) == spelled(number)


def test_a_number_is_said_in_words_where_the_office_wants_it() -> None:
    for number in range(1, 1000):
        call = Call(f"A{number:03d}", 5)
        said = {one: call_sentence(call, one, numbers="words").text for one in LANGUAGES}
        assert f"A, {indonesian(number)}, silakan" in said["id"]
        assert f"A, {english_words(number)}, please" in said["en"]
        assert said["jv"] == call_sentence(call, "jv").text


def test_every_letter_has_its_name_in_every_language() -> None:
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    named = "a be ce de e ef ge ha i je ka el em en o pe ki er es te u ve we eks ye zet"
    for language, names in (("id", named), ("en", " ".join(alphabet.lower())), ("jv", named)):
        said = [call_sentence(Call(f"{one}001", 5), language).words[1] for one in alphabet]
        assert " ".join(said) == names


@given(
    prefix=st.from_regex(r"[A-Z]{1,2}", fullmatch=True),
    number=st.integers(1, 9999),
    language=st.sampled_from(sorted(LANGUAGES)),
    said=st.builds(
        Call,
        code=st.just(""),
        counter=st.integers(1, 99),
        agency=st.none() | st.text(),
        priority=st.booleans(),
        nth=st.integers(1, 20),
    ),
)
def test_every_letter_and_digit_of_a_code_is_in_its_sentence_in_order(
    prefix: str, number: int, language: str, said: Call
) -> None:
    digits, spoken = f"{number:03d}", LANGUAGES[language]
    sentence = call_sentence(replace(said, code=prefix + digits), language)
    letters = tuple(spoken.letters[letter].lower() for letter in prefix)
    expected = (*letters, *(spoken.digits[int(digit)] for digit in digits))
    words = sentence.words
    assert any(words[at : at + len(expected)] == expected for at in range(len(words)))
    assert " ".join(prefix) in sentence.text


@every_language
@pytest.mark.parametrize("counter", range(1, 100))
def test_every_counter_has_a_number_that_can_be_spoken(language: str, counter: int) -> None:
    sentence = call_sentence(Call("A001", counter), language)
    assert sentence.text.endswith(f" {counter}.")
    assert not any(character.isdigit() for character in sentence.spoken)


def test_javanese_counters_are_counted_to_twenty_and_spelled_beyond() -> None:
    said = [call_sentence(Call("A001", counter), "jv").spoken for counter in (11, 20, 21)]
    assert [one.rpartition("loket ")[2] for one in said] == [
        "sewelas.",
        "kalih dasa.",
        "kalih setunggal.",
    ]


@every_language
@pytest.mark.parametrize("notice", Notice)
def test_every_notice_is_a_sentence_in_every_language(notice: Notice, language: str) -> None:
    sentence = notice_sentence(notice, language)
    assert sentence.text.endswith(".")
    assert sentence.text == sentence.spoken
    assert "{" not in sentence.text


@pytest.mark.parametrize(
    ("language", "at", "written", "spoken"),
    [
        ("id", time(13), "13.00", "tiga belas"),
        ("id", time(13, 30), "13.30", "tiga belas tiga puluh"),
        ("id", time(8, 5), "08.05", "delapan lewat lima menit"),
        ("en", time(13), "1:00 p.m.", "one p.m."),
        ("en", time(0, 5), "12:05 a.m.", "twelve oh five a.m."),
        ("jv", time(13, 30), "13.30", "tiga welas tiga nol"),
    ],
)
def test_a_break_says_when_it_goes_on(language: str, at: time, written: str, spoken: str) -> None:
    sentence = notice_sentence(Notice.BREAK, language, at=at)
    assert sentence.text.removesuffix(".").endswith(written.removesuffix("."))
    assert sentence.spoken.removesuffix(".").endswith(spoken.removesuffix("."))
    assert not notice_sentence(Notice.BREAK, language).text.endswith(written)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("id", "Mohon maaf, loket 12 sedang istirahat. Pelayanan dilanjutkan pukul 13.00."),
        ("en", "Counter 12 is on break. Service resumes at 1:00 p.m."),
        ("jv", "Nyuwun pangapunten, loket 12 saweg ngaso. Paladosan dipunlajengaken jam 13.00."),
    ],
)
def test_a_break_names_its_counter(language: str, said: str) -> None:
    assert notice_sentence(Notice.BREAK, language, at=time(13), counter=12).text == said


def test_an_unknown_language_is_an_answer_that_names_the_known_ones() -> None:
    with pytest.raises(LanguageNotSpoken) as refused:
        call_sentence(Call("A012", 5), "mad")
    assert "“mad”" in refused.value.for_people(english)
    assert "id, en, jv" in refused.value.for_people(english)
    with pytest.raises(LanguageNotSpoken):
        notice_sentence(Notice.CLOSING, "")


@pytest.mark.parametrize("code", ["", "12", "A", "ABC1", "A0", "A-x", "nol"])
def test_what_is_no_code_is_not_called(code: str) -> None:
    with pytest.raises(NotACode):
        call_sentence(Call(code, 5), "id")
