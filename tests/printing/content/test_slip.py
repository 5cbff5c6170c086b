"""What a slip says."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.content.dates import moment
from kiosk.printing.content.layout import Banner, Block, Cut, Number, Qr, Rows, Slip, Text
from kiosk.printing.content.qr import module_dots, modules_of
from kiosk.printing.content.slip import slip_of
from kiosk.printing.drawing.paper import MM58, MM80
from kiosk.queueing.facts import Class
from kiosk.queueing.refusals import english
from kiosk.queueing.slip_code import QrFacts, qr_content, read_qr
from tests.printing.slips import SIGNATURE, TAKEN_AT, facts_of, indonesian, office, slip


def of_kind(slip: Slip, kind: type[Block]) -> list[Block]:
    return [block for block in slip.blocks if isinstance(block, kind)]


def texts(slip: Slip) -> list[str]:
    return [line for block in slip.blocks if isinstance(block, Text) for line in block.lines]


def test_slip_says_who_what_where_and_when_in_the_citizens_language() -> None:
    said = texts(slip())
    assert "PEMERINTAH KOTA PASURUAN" in said
    assert "Mal Pelayanan Publik" in said
    assert "Dispendukcapil" in said
    assert "Akta Kelahiran" in said
    assert "Selasa, 24 November 2026, 09.14\N{NO-BREAK SPACE}WIB" in said
    assert of_kind(slip(), Number) == [Number("A012")]
    assert of_kind(slip(), Banner) == [Banner("LOKET 1–3")]


def test_slip_tells_people_ahead_promise_and_fee_but_no_wait() -> None:
    (rows,) = of_kind(slip(), Rows)
    assert isinstance(rows, Rows)
    assert dict(rows.pairs)["Di depan Anda"] == "5 orang"
    assert list(dict(rows.pairs)) == ["Di depan Anda", "Janji layanan", "Biaya"]


@pytest.mark.parametrize(("ahead", "said"), [(0, "nobody"), (1, "1 person"), (2, "2 people")])
def test_people_ahead_are_counted_in_words(ahead: int, said: str) -> None:
    (rows,) = of_kind(slip(language="en", ahead=ahead), Rows)
    assert isinstance(rows, Rows)
    assert dict(rows.pairs)["Ahead of you"] == said


def test_priority_slip_carries_a_banner_and_frames_the_counter() -> None:
    banners = of_kind(slip(class_=Class.PRIORITY), Banner)
    assert banners == [Banner("PRIORITAS"), Banner("LOKET 1–3", inverted=False)]


def test_copy_is_marked_with_its_number() -> None:
    assert Banner("SALINAN ke-2") in slip(copy=2).blocks
    assert not any("SALINAN" in block.text for block in slip().blocks if isinstance(block, Banner))


def test_demo_slip_says_so_first() -> None:
    first = slip(language="en", demo=True).blocks[0]
    assert isinstance(first, Banner)
    assert "DEMO" in first.text


def test_slip_without_a_counter_names_none() -> None:
    assert of_kind(slip(counters=()), Banner) == []


def test_requirements_with_commas_are_set_apart_by_semicolons() -> None:
    profile = office("kelurahan")
    facts = facts_of(profile, profile.service_by_code["waris"])
    (lines,) = [
        block.lines
        for block in slip_of(facts, profile, indonesian).blocks
        if isinstance(block, Text) and block.lead
    ]
    assert "; " in lines[0]


def test_slip_ends_with_a_cut() -> None:
    assert slip().blocks[-1] == Cut()


def test_code_under_the_qr_can_be_read_aloud() -> None:
    (code,) = of_kind(slip(), Qr)
    assert isinstance(code, Qr)
    assert code.caption[-1] == f"Kode {SIGNATURE}"
    assert code.content == "A012 2026-11-24 MPP-PSR 4711 7K2M-9QAF"


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        ("Asia/Jakarta", "Tuesday, 24 November 2026, 09:14\N{NO-BREAK SPACE}WIB"),
        ("Asia/Makassar", "Tuesday, 24 November 2026, 10:14\N{NO-BREAK SPACE}WITA"),
        ("Asia/Jayapura", "Tuesday, 24 November 2026, 11:14\N{NO-BREAK SPACE}WIT"),
    ],
)
def test_time_is_the_offices_own_with_its_zone(zone: str, said: str) -> None:
    assert moment(TAKEN_AT, zone, english) == said


@given(
    number=st.integers(1, 999_999),
    ticket=st.integers(1, 2**63 - 1),
    office_code=st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}", fullmatch=True),
    signature=st.from_regex(r"[0-9A-Z]{4}-[0-9A-Z]{4}", fullmatch=True),
)
def test_qr_is_read_back_as_it_was_written(
    number: int, ticket: int, office_code: str, signature: str
) -> None:
    profile = office("mpp")
    facts = facts_of(profile, profile.services[0], number=number).ticket
    written = qr_content(replace(facts, id=ticket), office_code, signature)
    assert read_qr(f"{written}\r\n") == QrFacts(
        facts.code, facts.business_day, office_code, ticket, signature
    )


@given(
    office_code=st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}", fullmatch=True),
    ticket=st.integers(1, 2**63 - 1),
)
def test_no_office_has_a_code_whose_modules_are_under_six_dots(
    office_code: str, ticket: int
) -> None:
    profile = office("mpp")
    facts = facts_of(profile, profile.services[0], number=999_999).ticket
    content = qr_content(replace(facts, id=ticket), office_code, SIGNATURE)
    assert all(module_dots(modules_of(content), paper.dots) >= 6 for paper in (MM58, MM80))


@pytest.mark.parametrize(
    "text", ["", "https://example.org", "A012", "A012 2026-11-24 MPP 7K2M-9QAF"]
)
def test_another_qr_is_not_a_slip(text: str) -> None:
    assert read_qr(text) is None
