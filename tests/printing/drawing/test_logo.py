"""A logo in the printer's memory: stored once, printed in 11 bytes."""

from dataclasses import replace

from kiosk.printing.content.bitmap import Bitmap
from kiosk.printing.content.layout import Cut, Logo, Slip
from kiosk.printing.drawing.escpos import written
from kiosk.printing.drawing.logo import deleted, key_of, printed, stored
from kiosk.printing.drawing.paper import MM80
from tests.emulator.framing import command_size
from tests.escpos_reader import read

LOGO = Bitmap(4, b"\xf0\x0f\xf0\x0f" * 24)
OTHER = Bitmap(4, b"\xf0\x0f\xf0\x0e" * 24)


def test_logo_is_stored_by_one_command_and_printed_by_eleven_bytes() -> None:
    assert command_size(stored(LOGO)) == len(stored(LOGO))
    assert stored(LOGO).endswith(LOGO.data)
    # m = 48, fn = 67, a = 48, the key, b = 1, 32 by 24 dots, the first colour.
    assert stored(LOGO)[5:16] == b"0C0" + key_of(LOGO) + b"\x01\x20\x00\x18\x00\x31"
    assert len(printed(LOGO)) == 11
    assert deleted(key_of(LOGO)) == b"\x1d(L\x04\x000B" + key_of(LOGO)


def test_another_logo_has_another_key() -> None:
    assert key_of(LOGO) != key_of(OTHER)
    assert all(0x20 <= letter <= 0x7E for letter in key_of(LOGO))


def test_a_stored_logo_is_printed_in_the_middle() -> None:
    dots = read(b"\x1b@\x1bt\x00\x1dv0\x00\x04\x00\x18\x00" + LOGO.data, 576).pictures[0].dots
    job = written(Slip((Logo(LOGO), Cut())), replace(MM80, stores_logo=True))
    (picture,) = read(job.data, 576, {key_of(LOGO): dots}).pictures
    assert (picture.align, picture.dots.shape) == (1, (24, 32))


def test_where_no_logo_is_stored_the_native_slip_has_none() -> None:
    with_logo = written(Slip((Logo(LOGO), Cut())), MM80)
    assert with_logo == written(Slip((Cut(),)), MM80)
