"""The office's logo: what is taken, what is refused, and how it looks in dots."""

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from kiosk.app.logo import logo_of
from kiosk.queueing.profile import Logo
from kiosk.queueing.profile_findings import Unexpected
from tests.printing.sheet import Dots


def png_that_claims(width: int, height: int) -> bytes:
    """Write a small PNG file that says it is large."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    pieces = ((b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in pieces
    )


def dots_of(logo: Logo) -> Dots:
    rows = np.frombuffer(logo.rows, dtype=np.uint8).reshape(-1, logo.row_bytes)
    return np.unpackbits(rows, axis=1).astype(np.bool_)


@pytest.mark.parametrize("suffix", ["png", "jpg", "bmp", "gif"])
def test_a_logo_keeps_its_black_and_its_white(tmp_path: Path, suffix: str) -> None:
    picture = Image.new("RGB", (200, 100), "white")
    picture.paste("black", (0, 0, 100, 100))
    picture.save(tmp_path / f"logo.{suffix}")
    dots = dots_of(logo_of(tmp_path / f"logo.{suffix}"))
    assert dots.shape == (100, 200)
    assert dots[:, :90].all()
    assert not dots[:, 110:].any()


def test_what_is_transparent_is_white_paper(tmp_path: Path) -> None:
    Image.new("RGBA", (80, 40), (0, 0, 0, 0)).save(tmp_path / "logo.png")
    assert not dots_of(logo_of(tmp_path / "logo.png")).any()


def test_a_grey_becomes_a_pattern_as_dark_as_it_is(tmp_path: Path) -> None:
    Image.new("L", (160, 80), 128).save(tmp_path / "logo.png")
    assert 0.4 < dots_of(logo_of(tmp_path / "logo.png")).mean() < 0.6


@pytest.mark.parametrize(
    ("size", "becomes"),
    [((3000, 1000), (384, 128)), ((500, 1000), (80, 160)), ((61, 30), (64, 30))],
)
def test_a_logo_fits_both_papers_and_the_profile(
    tmp_path: Path, size: tuple[int, int], becomes: tuple[int, int]
) -> None:
    Image.new("1", size, 0).save(tmp_path / "logo.png")
    logo = logo_of(tmp_path / "logo.png")
    assert (logo.width, len(logo.rows) // logo.row_bytes) == becomes
    assert len(logo.dots) < 11_000


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"\0" * 20_000_000, "at most 2 MB"),
        (b"Kantor Uji", "PNG, JPEG, BMP or GIF"),
        (b"", "PNG, JPEG, BMP or GIF"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "PNG, JPEG, BMP or GIF"),
        (png_that_claims(100, 90)[:60], "PNG, JPEG, BMP or GIF"),
        (png_that_claims(60_000, 60_000), "at most 4000 by 4000 pixels"),
        (png_that_claims(900, 100), "at most 8 times"),
        (png_that_claims(100, 900), "at most 8 times"),
    ],
)
def test_what_is_no_logo_is_refused_with_what_was_expected(
    tmp_path: Path, content: bytes, expected: str
) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(content)
    with pytest.raises(Unexpected, match=expected):
        logo_of(file)


@pytest.mark.parametrize("name", ["missing.png", ".", "/dev/zero", "x\0y", "n" * 300])
def test_what_is_no_file_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(Unexpected, match="picture file"):
        logo_of(tmp_path / name)
