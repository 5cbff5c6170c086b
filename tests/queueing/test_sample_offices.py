"""The two sample offices: complete, printable, and never half-read."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.queueing.profile import Agency, Profile, Service
from kiosk.queueing.profile_checks import texts_of
from kiosk.queueing.profile_file import ProfileRefused, read_profile

ASSETS = Path(__file__).parents[2] / "assets"
CONTENTS = {name: (ASSETS / f"offices/{name}.yaml").read_bytes() for name in ("mpp", "kelurahan")}
OFFICES = {name: read_profile(content) for name, content in CONTENTS.items()}
LONGEST_TICKER = 53
LONGEST_ON_SLIP = {"mpp": 48, "kelurahan": 32}

both = pytest.mark.parametrize("name", list(OFFICES))


def test_the_service_hall_has_18_agencies_42_services_and_21_counters() -> None:
    hall = OFFICES["mpp"]
    assert (len(hall.agencies), len(hall.services), len(hall.counters)) == (18, 42, 21)
    assert hall.counters_serving("A") == (1, 2, 3)
    assert hall.queue_by_prefix["J"].daily_quota == 15
    assert hall.queue_by_prefix["Z"].daily_quota is None


def test_counter_21_of_the_service_hall_informs_and_takes_complaints() -> None:
    hall = OFFICES["mpp"]
    assert hall.counter_by_number[21].queues == ("Z",)
    assert {service.code for service in hall.services_of("informasi")} == {"pengaduan", "informasi"}
    assert hall.texts.help_place
    assert hall.texts.help_place.said_in("id") == "Loket 21, Informasi"


def test_the_village_office_opens_with_three_groups_and_has_three_counters() -> None:
    village = OFFICES["kelurahan"]
    assert (len(village.agencies), len(village.queues), len(village.counters)) == (3, 3, 3)
    assert all(village.services_of(agency.code) for agency in village.agencies)


def test_the_village_office_asks_for_a_need_because_its_groups_are_no_agencies() -> None:
    title = OFFICES["kelurahan"].texts.choose_title
    assert title is not None
    assert title.said_in("id") == "Pilih keperluan Anda"
    assert title.said_in("jv") == "Sumangga pilih kabetahanipun"


def offered(office: Profile) -> list[Agency | Service]:
    """List everything a visitor can choose."""
    return [*office.agencies, *office.services]


@both
def test_every_agency_and_service_has_a_hint_and_an_english_name(name: str) -> None:
    for choice in offered(OFFICES[name]):
        assert choice.hint, choice.code
        assert {"id", "en"} <= choice.name.root.keys(), choice.code
        assert {"id", "en"} <= choice.hint.root.keys(), choice.code


@both
def test_every_icon_exists(name: str) -> None:
    for choice in offered(OFFICES[name]):
        assert (ASSETS / f"icons/{choice.icon}.svg").is_file(), choice.icon


@both
def test_names_fit_their_tiles_and_rows(name: str) -> None:
    office = OFFICES[name]
    for agency in office.agencies:
        assert all(len(said) <= 24 for said in agency.heading.root.values()), agency.code
    for service in office.services:
        assert all(len(said) <= 32 for said in service.heading.root.values()), service.code
        assert all(len(said) <= 17 for said in service.standard.completion.root.values())


@both
def test_the_ticker_fits_the_display_and_the_notes_fit_the_slip(name: str) -> None:
    texts = OFFICES[name].texts
    for words in texts.ticker:
        assert all(len(said) <= LONGEST_TICKER for said in words.root.values()), words
    for words in texts.slip_notes:
        assert all(len(said) <= LONGEST_ON_SLIP[name] for said in words.root.values()), words


@both
def test_the_ticker_says_that_staff_accept_no_gratuity(name: str) -> None:
    ticker = " ".join(words.said_in("id") for words in OFFICES[name].texts.ticker)
    assert "tidak menerima imbalan" in ticker


@both
def test_what_is_free_says_so_and_what_costs_names_the_sum(name: str) -> None:
    for service in OFFICES[name].services:
        fee = service.standard.fee
        if fee.amount == 0:
            assert fee.text.said_in("id").startswith(("Tidak dipungut", "Tanpa biaya"))
        elif fee.amount:
            assert fee.text.said_in("id").startswith(f"Rp{fee.amount:,}".replace(",", "."))


@both
def test_no_text_is_left_in_english_for_an_indonesian_reader(name: str) -> None:
    for where, words in texts_of(OFFICES[name]):
        assert words.keys() & {"id", "*"}, where


@both
def test_the_holidays_of_2026_are_17_national_and_8_of_joint_leave(name: str) -> None:
    holidays = OFFICES[name].holidays
    joint = [h for h in holidays if h.name.said_in("id").startswith("Cuti bersama")]
    assert (len(holidays) - len(joint), len(joint)) == (17, 8)
    assert all(holiday.date.year == 2026 for holiday in holidays)


@both
def test_a_stored_version_reads_back_unchanged(name: str) -> None:
    stored = OFFICES[name].canonical()
    again = Profile.model_validate_json(stored)
    assert again == OFFICES[name]
    assert again.canonical() == stored


@both
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_one_slip_of_the_hand_is_accepted_or_refused_whole(name: str, data: st.DataObject) -> None:
    lines = CONTENTS[name].decode().splitlines(keepends=True)
    place = data.draw(st.integers(0, len(lines) - 1), label="line")
    line = lines[place]
    indent = line[: len(line) - len(line.lstrip())]
    lines[place] = data.draw(
        st.sampled_from([
            "",  # deleted
            line + line,  # written twice
            line + indent + "kunci: nilai\n",  # an unknown key
            line.replace(":", "", 1),
            line.replace('"', "", 1),
            " " + line,
            line.replace(": ", ": [", 1),
            line.replace("id:", "in:", 1),
            line[: data.draw(st.integers(0, len(line)))],  # torn off
        ]),
        label="instead",
    )  # fmt: skip
    refused = refusal_of("".join(lines).encode())
    assert refused is None or 1 <= len(refused.problems) <= 20


def refusal_of(content: bytes) -> ProfileRefused | None:
    """Read a file and give its refusal, if it is refused; anything else is a fault."""
    try:
        read_profile(content)
    except ProfileRefused as refused:
        return refused
    return None
