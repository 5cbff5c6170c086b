"""What happens to a slip between the printer's head and the officer's camera."""

from collections.abc import Iterator

import cv2
import numpy as np
import zxingcpp

from tests.printing.reading import Grey, around, opencv, paper_of
from tests.printing.sheet import Dots

_LOOKS = ((0, 1.5), (4, 1.0), (-7, 1.5), (12, 1.5), (-15, 2.0), (25, 1.5))
"""Degrees and blur, in dots, of the pictures a camera takes in half a second of a moving hand."""


def dead_columns(dots: Dots, columns: tuple[int, ...]) -> Grey:
    """Leave out what dead elements of the head do not print."""
    worn = dots.copy()
    worn[:, list(columns)] = False
    return paper_of(worn)


def grown(dots: Dots) -> Grey:
    """Let each dot spread by half a dot to all sides, as on hot or damp paper."""
    twice = cv2.resize(paper_of(dots), None, fx=2, fy=2, interpolation=cv2.INTER_NEAREST)
    return _grey(cv2.erode(twice, np.ones((3, 3), np.uint8)))


def faded(dots: Dots) -> Grey:
    """Let black become grey with specks, as after a day in a pocket."""
    chance = np.random.default_rng(2026)
    paper = np.where(paper_of(dots) > 0, 235, 150).astype(np.int16)
    return _grey(np.clip(paper + chance.normal(0, 12, paper.shape), 0, 255))


def tilted(dots: Dots) -> Grey:
    """Hold the slip askew."""
    return _turned(paper_of(dots), 8)


def readings(paper: Grey) -> tuple[set[str], set[str]]:
    """Give what ZXing and what OpenCV read, looking again until both have read something."""
    by_zxing: set[str] = set()
    by_opencv: set[str] = set()
    for look in _looks(paper):
        for found in zxingcpp.read_barcodes(look):
            by_zxing.add(found.text)
            by_opencv |= {opencv(around(look, found.position))} - {""}
        if by_zxing and by_opencv:
            break
    return by_zxing, by_opencv


def _looks(paper: Grey) -> Iterator[Grey]:
    for degrees, blur in _LOOKS:
        yield _grey(cv2.GaussianBlur(_turned(paper, degrees), (0, 0), blur))


def _turned(paper: Grey, degrees: int) -> Grey:
    wider = np.pad(paper, 100, constant_values=255)
    height, width = wider.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
    return _grey(cv2.warpAffine(wider, turn, (width, height), borderValue=(255.0,)))


def _grey(paper: object) -> Grey:
    grey: Grey = np.asarray(paper).astype(np.uint8)
    return grey
