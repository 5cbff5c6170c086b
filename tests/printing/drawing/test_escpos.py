"""What a printer makes of the bytes."""

from dataclasses import replace

import pytest

from kiosk.printing.content.bitmap import Bitmap
from kiosk.printing.content.layout import (
    Banner,
    Block,
    Cut,
    Feed,
    Number,
    Qr,
    Rows,
    Rule,
    Slip,
    Style,
    Text,
)
from kiosk.printing.content.qr import modules_of
from kiosk.printing.drawing.escpos import escpos
from kiosk.printing.drawing.paper import MM58, MM80, Paper
from tests.escpos_reader import read
from tests.printing.sheet import Sheet
from tests.printing.slips import slip

JAVANESE = "ꦩꦭ꧀ ꦥꦼꦭꦪꦤꦤ꧀ ꦥꦸꦧ꧀ꦭꦶꦏ꧀"
ARABIC = "دائرة الأحوال المدنية"
CHINESE = "公共服务大厅"


def printed(*blocks: Block, paper: Paper = MM80) -> Sheet:
    return read(escpos(Slip((*blocks, Cut())), paper), paper.dots)


def test_slip_in_print_reads_from_office_to_notes() -> None:
    text = read(escpos(slip(), MM80), 576).text
    order = [
        "PEMERINTAH KOTA PASURUAN",
        "NOMOR ANTREAN ANDA",
        "A012",
        "Dispendukcapil",
        "Akta Kelahiran",
        "LOKET 1-3",
        "Di depan Anda",
        "Tidak dipungut biaya",
        "SYARAT Formulir F-2.01",
        "Kode 7K2M-9QAF",
        "Selasa, 24 November 2026, 09.14 WIB",
        "Jangan memberi imbalan kepada petugas.",
    ]
    places = [text.index(part) for part in order]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("code", "scale"),
    [("A001", 8), ("A999", 8), ("A1000", 6), ("A99999", 5), ("WW100", 6), ("WW100000", 4)],
)
def test_number_on_58_mm_is_as_large_as_fits(code: str, scale: int) -> None:
    (line,) = printed(Number(code), paper=MM58).lines[:1]
    assert line.text == code
    assert (line.cells[0].state.width, line.cells[0].state.height) == (scale, scale)


@pytest.mark.parametrize(("code", "scale"), [("A001", 8), ("A99999", 8), ("WW999999", 6)])
def test_number_on_80_mm_is_as_large_as_fits(code: str, scale: int) -> None:
    (line,) = printed(Number(code)).lines[:1]
    assert (line.text, line.cells[0].state.width) == (code, scale)


def test_typographic_characters_become_plain_ones() -> None:
    said = printed(Text(("“Dukcapil” – jum’at… −5\u00a0°C",))).text
    assert '"Dukcapil" - jum\'at... -5 °C' in said


def test_accents_of_the_code_page_are_printed_as_they_are() -> None:
    assert "kéwan, è, ê" in printed(Text(("kéwan, è, e\u0302",))).text


def test_control_characters_in_office_text_do_not_reach_the_printer() -> None:
    evil = "Kantor\x1b@\x1dV\x00\x10\x04\x01\u202eUji\x9b\u200b"
    assert "Kantor@VUji" in printed(Text((evil,)), Banner(evil), Rows(((evil, evil),))).text


def test_wide_words_are_broken_and_nothing_is_lost() -> None:
    word = "Pertanggungjawaban" * 11
    said = printed(Text((word,), Style.TITLE), paper=MM58).text
    assert said.replace("\n", "").startswith(word)


def test_lead_of_a_paragraph_is_bold_and_its_text_is_not() -> None:
    (line,) = printed(Text(("KK, KTP-el",), lead="SYARAT")).lines[:1]
    bold = "".join(cell.letter for cell in line.cells if cell.state.bold)
    assert (line.text, bold) == ("SYARAT KK, KTP-el", "SYARAT")


def test_value_of_a_row_ends_at_the_right_edge() -> None:
    (line,) = printed(Rows((("Biaya", "Gratis"),))).lines[:1]
    assert (line.cells[0].left, line.width) == (0, 576)


def test_long_value_wraps_beside_its_label_and_a_very_long_label_stands_above() -> None:
    rows = Rows((("Janji", "satu hari kerja setelah berkas diterima"), ("L" * 40, "Gratis sekali")))
    lines = [line.text for line in printed(rows, paper=MM58).lines]
    assert lines[0] == "Janji satu hari kerja setelah"
    assert lines[1].strip() == "berkas diterima"
    assert lines[2:4] == ["L" * 32, "L" * 8 + " Gratis sekali"] or lines[2] == "L" * 32


def test_banner_is_a_bar_wider_than_its_text() -> None:
    (line,) = printed(Banner("LOKET 1")).lines[:1]
    assert line.text == " LOKET 1 "
    assert all(cell.state.inverted for cell in line.cells)


def test_rules_reach_from_edge_to_edge() -> None:
    for paper in (MM80, MM58):
        (line, white) = printed(Rule(), Rule(dashed=True), paper=paper).lines[:2]
        assert (line.width, white.width) == (paper.dots, 0)


def test_time_stays_with_its_zone_where_lines_break() -> None:
    assert "\n09.14 WIB\n" in read(escpos(slip(), MM58), 384).text


def test_long_banner_gets_narrower_letters() -> None:
    lines = printed(Banner("DEMO: bukan nomor sungguhan", inverted=False)).lines
    assert [(line.text, line.cells[0].state.width) for line in lines] == [
        ("DEMO: bukan nomor sungguhan", 1)
    ]


def test_feed_is_white_paper() -> None:
    assert [line.text for line in printed(Feed(3)).lines] == ["", "", ""]


@pytest.mark.parametrize("text", [JAVANESE, ARABIC, CHINESE])
def test_text_outside_the_code_page_becomes_a_picture_of_that_line_only(text: str) -> None:
    drawn: list[Block] = []

    def pictured(block: Block, paper: Paper) -> Bitmap:
        drawn.append(block)
        return Bitmap(paper.dots // 8, b"\x00" * (paper.dots // 8) * 300)

    blocks = (Text(("Kantor", text)), Rows((("Biaya", text), ("Janji", "Gratis"))), Banner(text))
    sheet = read(escpos(Slip((*blocks, Cut())), MM80, pictured=pictured), 576)
    assert drawn == [Text((text,)), Rows((("Biaya", text),)), Banner(text)]
    assert "Kantor" in sheet.text
    assert "Janji" in sheet.text
    # 300 rows go out in bands.
    assert [picture.dots.shape[0] for picture in sheet.pictures] == [128, 128, 44] * 3


@pytest.mark.usefixtures("drawing")
@pytest.mark.parametrize("paper", [MM80, MM58])
def test_javanese_script_is_drawn_in_dots(paper: Paper) -> None:
    (picture,) = printed(Text((JAVANESE,), Style.TITLE), paper=paper).pictures
    assert picture.dots.shape[1] == paper.dots
    assert picture.dots.any()


@pytest.mark.parametrize("length", [40, 200, 400, 800])
def test_qr_that_grows_gets_smaller_modules_and_keeps_its_white_edge(length: int) -> None:
    content = "A" * length
    bands = [picture.dots for picture in printed(Qr(content), paper=MM58).pictures]
    drawing = replace(MM58, qr="native")
    (native,) = read(escpos(Slip((Qr(content), Cut())), drawing), 384).codes
    modules = modules_of(content)
    assert native.dots.shape[0] == modules * native.module
    assert (modules + 8) * native.module <= 384
    assert native.module == 7 or (modules + 8) * (native.module + 1) > 384
    assert sum(band.shape[0] for band in bands) == modules * (native.module // 2 * 2)


def test_slip_for_80_mm_ends_with_a_cut_and_one_for_58_mm_with_a_feed() -> None:
    assert escpos(slip(), MM80).endswith(b"\x1dVB\x00")
    assert escpos(slip(), MM58).endswith(b"\x1bd\x04")


def test_job_starts_by_undoing_what_an_earlier_job_left_behind() -> None:
    for paper in (MM80, MM58):
        assert escpos(slip(), paper).startswith(b"\x1b@\x1bt\x00")
