"""Reading a profile file: what is read, what is refused whole, and the form it is stored in."""

from time import perf_counter

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.queueing import profile_yaml
from kiosk.queueing.profile import Profile
from kiosk.queueing.profile_file import (
    LARGEST_FILE,
    MOST_PROBLEMS,
    ProfileRefused,
    read_profile,
)
from kiosk.queueing.profile_yaml import MOST_ENTRIES, MOST_LEVELS
from kiosk.queueing.refusals import english
from tests.queueing.office_text import OFFICE, problems_of, sentences_with


def test_times_and_dates_need_no_quotes() -> None:
    profile = read_profile(OFFICE.encode())
    assert f"{profile.hours['mon'].kiosk_open:%H:%M}" == "07:30"
    assert profile.holidays[0].date.isoformat() == "2026-08-17"


def test_a_byte_order_mark_of_a_windows_editor_is_no_obstacle() -> None:
    assert read_profile(b"\xef\xbb\xbf" + OFFICE.encode()) == read_profile(OFFICE.encode())


def test_windows_line_ends_are_no_obstacle() -> None:
    windows = OFFICE.replace("\n", "\r\n").encode()
    assert read_profile(windows) == read_profile(OFFICE.encode())


def test_words_that_other_yaml_readers_twist_stay_words() -> None:
    text = OFFICE.replace("[Fotokopi KK]", "[yes, no, 08, 1_000, 12:30:45, .5, 0x1F]")
    requirements = read_profile(text.encode()).services[0].standard.requirements
    assert [r.said_in("id") for r in requirements] == [
        "yes", "no", "08", "1_000", "12:30:45", ".5", "0x1F",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "the file is empty"),
        (b"# only a comment\n", "the file is empty"),
        (b"[]", "a group of keys"),
        (b"Kantor Uji", "a group of keys"),
        (OFFICE.encode("utf-16"), "a text file in UTF-8"),
        (b"name: \x1b[2J", "without control characters"),
        (b"x" * (LARGEST_FILE + 1), "a file of at most 2 MB"),
        (b"[" * 200_000, f"at most {MOST_LEVELS} levels"),
        (b"- " * 200_000, f"at most {MOST_LEVELS} levels"),
        (b'{"a":' * 200_000, f"at most {MOST_LEVELS} levels"),
        (b"- 1\n" * 200_000, f"at most {MOST_ENTRIES} values"),
    ],
)
def test_a_file_that_is_no_profile_is_refused_quickly(content: bytes, expected: str) -> None:
    started = perf_counter()
    [problem, *_] = problems_of(content)
    assert expected in problem.expected
    assert perf_counter() - started < 5


def test_the_first_byte_that_is_not_utf_8_is_named_by_its_line() -> None:
    content = OFFICE.encode().replace(b"Dispendukcapil", b"D\xe9partement")
    assert problems_of(content)[0].line == 12


def test_at_most_twenty_problems_are_told_in_the_order_of_the_file() -> None:
    unknown = "".join(f"key{n}: 1\n" for n in range(500))
    with pytest.raises(ProfileRefused) as refused:
        read_profile((unknown + OFFICE).encode())
    lines = [problem.line or 0 for problem in refused.value.problems]
    assert len(lines) == MOST_PROBLEMS
    assert lines == sorted(lines)
    assert str(refused.value).endswith("There may be more: only the first 20 are shown.")


def test_a_wrong_entry_is_not_told_again_as_a_short_list() -> None:
    assert len(sentences_with("queue: A\n", "queue: Ä\n")) == 1


def test_a_refusal_reads_as_sentences_in_the_language_of_the_reader() -> None:
    def shouting(context: str, source: str) -> str:
        assert context == "Profile"
        return source.replace(": expected", ": HARUS").replace(", line", ", BARIS")

    with pytest.raises(ProfileRefused) as refused:
        read_profile(OFFICE.replace("queue: A\n", "queue: B\n").encode())
    assert refused.value.for_people(shouting).splitlines()[1:] == [
        "- services.0.queue, BARIS 19: HARUS one of A; found B"
    ]
    assert refused.value.as_json()["problems"][0]["line"] == 19


@pytest.mark.parametrize("twisted", ["\x1b[2J", "{0}", "\u202eterbalik", "x" * 500])
def test_a_refusal_shows_foreign_text_harmlessly(twisted: str) -> None:
    key = twisted.encode("unicode_escape").decode()
    [sentence, *_] = sentences_with("code: UJI", f'code: UJI\n  "{key}": 1')
    assert "\x1b" not in sentence
    assert "\u202e" not in sentence
    assert len(sentence) < 400


def test_an_icon_that_is_not_there_is_refused_with_the_nearest_names() -> None:
    text = OFFICE.replace("code: dukcapil, ", "code: dukcapil, icon: landmrk, ")
    with pytest.raises(ProfileRefused) as refused:
        read_profile(text.encode(), icons=("file-text", "landmark"))
    [problem] = refused.value.problems
    assert (problem.path, problem.line, problem.found) == ("agencies.0.icon", 12, "landmrk")
    assert problem.values["like"].startswith("landmark")


def test_a_stored_version_with_an_icon_that_is_not_there_still_opens() -> None:
    text = OFFICE.replace("code: dukcapil, ", "code: dukcapil, icon: landmrk, ")
    stored = read_profile(text.encode()).canonical()
    assert Profile.model_validate_json(stored).agencies[0].icon == "landmrk"


def test_a_file_that_is_too_large_is_told_the_limit_alone() -> None:
    [problem] = problems_of(b"x" * (LARGEST_FILE + 1))
    assert problem.for_people(english) == "the file: expected a file of at most 2 MB"


def test_the_stored_form_reads_back_as_the_same_profile() -> None:
    profile = read_profile(OFFICE.encode())
    stored = profile.canonical()
    again = Profile.model_validate_json(stored)
    assert again == profile
    assert again.canonical() == stored


def test_the_stored_form_does_not_depend_on_the_order_of_the_file() -> None:
    swapped = OFFICE.replace(
        "{id: Kantor Uji, en: Test Office}", "{en: Test Office, id: Kantor Uji}"
    )
    assert swapped != OFFICE
    assert read_profile(swapped.encode()).canonical() == read_profile(OFFICE.encode()).canonical()


def test_the_stored_form_has_times_as_written_and_no_empty_values() -> None:
    stored = read_profile(OFFICE.encode()).canonical()
    assert '"break":["12:00","13:00"]' in stored
    assert "null" not in stored
    assert ": " not in stored.replace("Kantor", "")


def test_without_the_fast_parser_the_slow_one_reads_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fast = read_profile(OFFICE.encode())
    monkeypatch.setattr(profile_yaml, "_Loader", yaml.SafeLoader)
    assert read_profile(OFFICE.encode()) == fast
    assert "YAML that can be read" in problems_of(b'name: "\\UFFFFFFFF"')[0].expected
    assert "levels" in problems_of(b"[" * 200_000)[0].expected


@settings(max_examples=300)
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    with pytest.raises(ProfileRefused):
        read_profile(content)


@settings(max_examples=300)
@given(st.text(alphabet="abc:-?[]{}#&*!|>'\"%@`,~<\\ \t\r\n0123…\u2028", max_size=60))
def test_any_punctuation_is_read_or_refused(text: str) -> None:
    with pytest.raises(ProfileRefused):
        read_profile(text.encode())
