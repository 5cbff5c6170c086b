"""The office profile: what fits together, and what a window may rely on."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from kiosk.queueing.profile import Profile, Words
from kiosk.queueing.profile_values import Part, contrast_with_white

Data = dict[str, Any]
HOURS = {"kiosk_open": "07:30", "service": "08:00", "last_ticket": "14:30", "close": "15:00"}
STANDARD = {
    "completion": "1 hari kerja",
    "fee": {"amount": 0, "text": "Tidak dipungut biaya"},
    "product": "KTP-el",
    "counter_minutes": 10,
}


def office_data() -> Data:
    """Describe the smallest office: one agency, one queue, one service, one counter."""
    return {
        "format": 1,
        "office": {"code": "X", "name": "Kantor", "timezone": "Asia/Jakarta", "languages": ["id"]},
        "hours": {"mon": dict(HOURS)},
        "agencies": [{"code": "dukcapil", "name": "Dispendukcapil"}],
        "queues": [{"prefix": "A", "name": "Antrean A"}],
        "services": [
            {"code": "ktp", "name": "KTP", "agency": "dukcapil", "queue": "A", "standard": STANDARD}
        ],
        "counters": [{"number": 1, "queues": ["A"]}],
    }


def refusal_of(change: Callable[[Data], object]) -> str:
    """Change the smallest office and tell why it is refused."""
    data = office_data()
    change(data)
    with pytest.raises(ValidationError) as refused:
        Profile.model_validate(data)
    return str(refused.value)


def test_the_smallest_office_is_one_agency_one_queue_one_service_one_counter() -> None:
    profile = Profile.model_validate(office_data())
    assert profile.services_of("dukcapil") == profile.services
    assert profile.counters_serving("A") == (1,)
    assert profile.agency_by_code["dukcapil"].heading.said_in("id") == "Dispendukcapil"


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda d: d["services"][0].update(agency="pajak"), "expected one of dukcapil"),
        (lambda d: d["services"][0].update(queue="B"), "expected one of A"),
        (lambda d: d["counters"][0].update(queues=["A", "B"]), "expected one of A"),
        (lambda d: d["counters"][0].update(queues=["A", "A"]), "only once"),
        (lambda d: d["counters"].append(d["counters"][0]), "only once"),
        (lambda d: d["services"].append(d["services"][0]), "only once"),
        (lambda d: d["agencies"].append(d["agencies"][0]), "only once"),
        (lambda d: d["queues"].append(d["queues"][0]), "only once"),
        (lambda d: d["office"].update(languages=["id", "id"]), "only once"),
        (lambda d: d["queues"].append({"prefix": "B", "name": "B"}), "that a counter serves"),
        (lambda d: d["queues"].append({"prefix": "B", "name": "B"}), "that a service uses"),
        (lambda d: d["agencies"].append({"code": "b", "name": "B"}), "an agency with a service"),
    ],
)
def test_parts_that_do_not_fit_together_are_refused(
    change: Callable[[Data], object], expected: str
) -> None:
    assert expected in refusal_of(change)


def test_two_holidays_on_one_day_are_refused() -> None:
    holiday = {"date": "2026-08-17", "name": "Hari Kemerdekaan"}
    assert "only once" in refusal_of(lambda d: d.update(holidays=[holiday, holiday]))


@pytest.mark.parametrize("prefix", ["I", "O", "Q", "AI", "a", "1", "ABC", ""])
def test_prefixes_that_read_like_digits_are_refused(prefix: str) -> None:
    assert "queues.0.prefix" in refusal_of(lambda d: d["queues"][0].update(prefix=prefix))


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        ({"last_ticket": "07:00"}, "a last ticket after kiosk_open, 07:30"),
        ({"last_ticket": "15:30"}, "a close not before last_ticket, 15:30"),
        ({"service": "15:00"}, "service that begins before close, 15:00"),
        ({"break": ["13:00", "12:00"]}, "a break that ends after it starts"),
        ({"break": ["12:00", "16:00"]}, "a break that ends after it starts, from 08:00 to 15:00"),
        ({"close": "24:00"}, "a time of day such as 07:30"),
        ({"close": "15.00"}, "a time of day such as 07:30"),
        ({"close": 900}, "a time of day such as 07:30"),
    ],
)
def test_a_day_whose_times_make_no_sense_is_refused(times: Data, expected: str) -> None:
    assert expected in refusal_of(lambda d: d["hours"]["mon"].update(times))


@pytest.mark.parametrize("zone", ["WIB", "Asia", "Asia/Pasuruan", "../etc/passwd", "asia/jakarta"])
def test_an_unknown_time_zone_is_refused(zone: str) -> None:
    assert "an IANA time zone" in refusal_of(lambda d: d["office"].update(timezone=zone))


@pytest.mark.parametrize("zone", ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "UTC"])
def test_the_time_zones_of_the_country_are_known(zone: str) -> None:
    data = office_data()
    data["office"]["timezone"] = zone
    assert Profile.model_validate(data).office.timezone == zone


def test_an_accent_on_which_white_cannot_be_read_is_refused() -> None:
    refusal = refusal_of(lambda d: d["office"].update(accent="#FFC233"))
    assert "white text on it needs a contrast of 4.5:1" in refusal


def test_contrast_follows_wcag() -> None:
    assert contrast_with_white("#FFFFFF") == pytest.approx(1)
    assert contrast_with_white("#000000") == pytest.approx(21)
    assert contrast_with_white("#767676") == pytest.approx(4.54, abs=0.01)
    assert contrast_with_white("#00665C") == pytest.approx(6.9, abs=0.1)


def test_a_text_in_a_language_the_office_does_not_speak_is_refused() -> None:
    refusal = refusal_of(lambda d: d["agencies"][0].update(hint={"id": "KTP", "fr": "Carte"}))
    assert "agencies.0.hint.fr: expected a language of the office (id) or '*'" in refusal


def test_the_pledge_too_may_speak_only_the_languages_of_the_office() -> None:
    refusal = refusal_of(lambda d: d.update(texts={"pledge": {"fr": "Nous nous engageons"}}))
    assert "texts.pledge.fr" in refusal


@pytest.mark.parametrize(("part", "most"), [("agencies", 60), ("services", 500), ("counters", 999)])
def test_lists_that_would_freeze_a_window_are_refused(part: str, most: int) -> None:
    refusal = refusal_of(lambda d: d.update({part: d[part] * (most + 1)}))
    assert part in refusal
    assert f"at most {most} items" in refusal


def test_everything_that_does_not_fit_is_told_at_once() -> None:
    def change(data: Data) -> None:
        data["services"][0]["queue"] = "B"
        data["agencies"][0]["name"] = {"fr": "Mairie"}
        data["counters"].append(data["counters"][0])

    refusal = refusal_of(change)
    assert all(path in refusal for path in ("services.0.queue", "name.fr", "counters.1.number"))


def test_a_published_profile_cannot_be_changed() -> None:
    profile = Profile.model_validate(office_data())
    with pytest.raises(ValidationError):
        profile.office.code = "Y"


def test_holidays_close_the_office_and_other_days_have_their_hours() -> None:
    data = office_data() | {"holidays": [{"date": "2026-08-17", "name": "Hari Kemerdekaan"}]}
    profile = Profile.model_validate(data)
    assert profile.hours_on(date(2026, 8, 17)) is None
    assert profile.holiday_on(date(2026, 8, 17)) == profile.holidays[0]
    assert profile.hours_on(date(2026, 8, 24)) == profile.hours["mon"]
    assert profile.hours_on(date(2026, 8, 25)) is None


def test_every_key_is_documented() -> None:
    page = (Path(__file__).parents[2] / "docs/office-profile.md").read_text(encoding="utf-8")
    for part in Part.__subclasses__():
        for name, field in part.model_fields.items():
            assert f"`{field.alias or name}`" in page, name


def test_one_text_serves_all_languages() -> None:
    assert Words.model_validate("Kantor").said_in("en") == "Kantor"


def test_a_missing_translation_falls_back_to_the_first_language_of_the_office() -> None:
    data = office_data()
    data["office"] |= {"languages": ["id", "en", "jv"], "name": {"en": "Office", "id": "Kantor"}}
    assert Profile.model_validate(data).office.name.said_in("jv") == "Kantor"


@given(st.text(max_size=60))
def test_no_text_carries_letters_that_steer_a_printer(text: str) -> None:
    try:
        words = Words.model_validate(text)
    except ValidationError:
        return
    said = words.said_in("id")
    assert said
    assert all(ord(letter) >= 0x20 and not 0x7F <= ord(letter) <= 0x9F for letter in said)
