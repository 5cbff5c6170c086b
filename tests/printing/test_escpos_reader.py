"""The reader is strict: what a printer would garble is an error."""

import pytest

from tests.escpos_reader import EscposError, read

START = b"\x1b@\x1bt\x00"


@pytest.mark.parametrize(
    "garbage",
    [
        b"\x1bZ",
        b"\x07",
        b"A" * 49 + b"\n",
        b"\x1d!\x11" + b"A" * 25 + b"\n",
        b"\x1d!\x88A\n",
        b"A\x1ba\x01",
        b"A",
        b"AB\x1b$\x00\x00C\n",
        b"\x1d(k\x03\x001C",
        b"\x1d(k\x03\x002C\x07",
        b"\x1d(k\x03\x001Z\x07",
        b"\x1dv0\x00\x49\x00\x01\x00" + bytes(0x49),
        b"A\x1dv0\x00\x01\x00\x01\x00\x00",
        b"\x1dVA\x00",
        b"\x1dVB\x00A\n",
    ],
)
def test_what_a_printer_would_garble_is_an_error(garbage: bytes) -> None:
    with pytest.raises(EscposError):
        read(START + garbage, 576)


def test_job_without_a_start_is_an_error() -> None:
    with pytest.raises(EscposError):
        read(b"A\n", 576)


def test_text_is_read_as_it_is_printed() -> None:
    sheet = read(START + b"\x1ba\x01\x1bE\x01Kantor \x82\n\x1bd\x02\x1dVB\x00", 576)
    assert sheet.text == "Kantor é\n\n"
    assert sheet.was_cut
    assert sheet.dots().any()
