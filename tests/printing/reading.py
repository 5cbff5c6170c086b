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
    paper = paper_of(dots)
    (found,) = zxingcpp.read_barcodes(paper)
    return found.text, opencv(around(paper, found.position))


def paper_of(dots: Dots) -> Grey:
    """Look at dots as grey levels; paper is wider than what is printed on it, and goes on."""
    return np.pad(np.where(dots, 0, 255).astype(np.uint8), 32, constant_values=255)


def around(paper: Grey, place: zxingcpp.Position) -> list[Grey]:
    """Cut out where a code stands, more and less closely."""
    corners = (place.top_left, place.top_right, place.bottom_left, place.bottom_right)
    across, down = [corner.x for corner in corners], [corner.y for corner in corners]
    return [
        np.ascontiguousarray(
            paper[
                max(0, min(down) - more) : max(down) + more,
                max(0, min(across) - more) : max(across) + more,
            ]
        )
        for more in _SURROUNDINGS
    ]


def opencv(cuttings: list[Grey]) -> str:
    """Read a code with OpenCV in the first cutting that it can read; else nothing."""
    texts = (cv2.QRCodeDetector().detectAndDecode(paper)[0] for paper in cuttings)
    return next((text for text in texts if text), "")
