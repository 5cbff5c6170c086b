"""Reading a QR code off paper, with two decoders that have nothing in common."""

import cv2
import numpy as np
import zxingcpp

from tests.printing.sheet import Dots

Grey = np.ndarray[tuple[int, int], np.dtype[np.uint8]]

_SURROUNDINGS = (100, 40, 28)
"""Dots of paper around the code. OpenCV searches a single frame, and chance decides whether letters
nearby mislead it; a phone looks at thirty a second."""


def decoded(dots: Dots) -> tuple[str, str]:
    """Read the only code on the paper with ZXing and with OpenCV."""
    # The paper is wider than what is printed on it, and goes on above and below.
    paper = np.pad(np.where(dots, 0, 255).astype(np.uint8), 32, constant_values=255)
    (found,) = zxingcpp.read_barcodes(paper)
    texts = (_opencv(_around(paper, found.position, more)) for more in _SURROUNDINGS)
    return found.text, next((text for text in texts if text), "")


def _around(paper: Grey, place: zxingcpp.Position, more: int) -> Grey:
    top, left = max(0, place.top_left.y - more), max(0, place.top_left.x - more)
    bottom, right = place.bottom_right.y + more, place.bottom_right.x + more
    return np.ascontiguousarray(paper[top:bottom, left:right])


def _opencv(paper: Grey) -> str:
    text, *_ = cv2.QRCodeDetector().detectAndDecode(paper)
    return text
