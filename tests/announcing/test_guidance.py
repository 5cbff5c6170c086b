"""What a dispenser says to a person who does not see it, in three languages."""

import pytest

from kiosk.announcing.guidance import (
    FocusedKey,
    Standing,
    farewell,
    key_sentence,
    number_sentences,
    read_aloud,
    remember,
    still_there,
    volume_sentence,
    welcome,
)
from kiosk.announcing.phrase import LANGUAGES, Call, call_sentence

every_language = pytest.mark.parametrize("language", LANGUAGES)


@every_language
def test_a_number_is_said_in_the_very_words_of_its_call(language: str) -> None:
    first, again = number_sentences("A012", language, priority=False)
    call = call_sentence(Call("A012", 5), language)
    assert call.spoken.startswith(first.spoken.removesuffix("."))
    assert again.spoken.endswith(first.spoken.rpartition(", ")[2])


@every_language
def test_a_priority_number_is_said_as_one(language: str) -> None:
    first, _again = number_sentences("B1000", language, priority=True)
    call = call_sentence(Call("B1000", 5, priority=True), language)
    assert call.spoken.startswith(first.spoken.removesuffix("."))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("id", "Samsat. STNK, pajak. Tombol dua dari tujuh."),
        ("en", "Samsat. STNK, pajak. Key two of seven."),
        ("jv", "Samsat. STNK, pajak. Tombol kalih saking pitu."),
    ],
)
def test_a_key_is_named_first_and_then_counted(language: str, said: str) -> None:
    key = FocusedKey("Samsat", "STNK, pajak.", Standing.PLAIN, 2, 7)
    assert key_sentence(key, language).spoken == said


@pytest.mark.parametrize(
    ("standing", "said"),
    [
        (Standing.PLAIN, "Prioritas. Tombol 1 dari 2."),
        (Standing.CHOSEN, "Prioritas, dipilih. Tombol 1 dari 2."),
        (Standing.NOT_CHOSEN, "Prioritas, belum dipilih. Tombol 1 dari 2."),
        (Standing.ON, "Prioritas, menyala. Tombol 1 dari 2."),
        (Standing.OFF, "Prioritas, mati. Tombol 1 dari 2."),
    ],
)
def test_how_a_key_stands_is_said_behind_its_name(standing: Standing, said: str) -> None:
    assert key_sentence(FocusedKey("Prioritas", "", standing, 1, 2), "id").text == said


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("id", "Buka 07.30 – 15.00", "Buka tujuh tiga puluh sampai lima belas"),
        ("en", "Open 7:05 am – 3:00 pm", "Open seven oh five a.m to three p.m"),
        ("jv", "Loket 1, 3–5", "Loket setunggal, tiga dumugi gangsal"),
        ("id", "Rp 350.000", "350000 rupiah"),
        ("en", "Rp 1,250,000", "1250000 rupiah"),
        ("jv", "21 loket", "21 loket"),
        ("id", "Samsat · 3 menunggu", "Samsat, 3 menunggu"),
        ("id", "kode 7K\N{WORD JOINER}-\N{WORD JOINER}2M", "kode 7K-2M"),
        ("id", "Sebentar…", "Sebentar."),
    ],
)
def test_a_text_is_read_as_a_person_would(language: str, written: str, said: str) -> None:
    sentence = read_aloud(written, language)
    assert (sentence.text, sentence.spoken) == (written, said)


@every_language
def test_every_sentence_of_its_own_is_whole(language: str) -> None:
    sentences = [welcome, farewell, remember, still_there]
    said = [make(language) for make in sentences] + [volume_sentence(80, language)]
    for sentence in said:
        assert sentence.language == language
        assert not set("[]{}").intersection(sentence.text + sentence.spoken)
    assert len({sentence.text for sentence in said}) == len(said)
