"""Pictures and films for tests, made when they are needed."""

from pathlib import Path

import cv2
import numpy as np
from PySide6.QtGui import QColor, QImage

FPS = 25
SAYS_QT = ("No RHI backend", "pipewire-0.3", "Could not open media", "PulseAudio")
"""What Qt says without a graphics card or a sound server, and of broken films."""


def a_picture(file: Path, width: int, height: int, color: str = "#336699") -> Path:
    """Write a picture of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    assert image.save(str(file))
    return file


def a_film(file: Path, frames: int = 10, width: int = 96, height: int = 64) -> Path:
    """Write a film that grows lighter with each frame."""
    writer = cv2.VideoWriter(str(file), cv2.VideoWriter.fourcc(*"mp4v"), FPS, (width, height))
    assert writer.isOpened()
    for number in range(frames):
        writer.write(np.full((height, width, 3), number * 255 // frames, np.uint8))
    writer.release()
    return file


def a_hole(file: Path, gigabytes: int) -> Path:
    """Write a file of nothing that is as large as it says and takes no room."""
    with file.open("wb") as written:
        written.truncate(gigabytes * 1024**3)
    return file


def a_busy_film(file: Path, seconds: int = 10, width: int = 1280, height: int = 720) -> Path:
    """Write a film in which everything moves, as hard to decode as a true one."""
    writer = cv2.VideoWriter(str(file), cv2.VideoWriter.fourcc(*"mp4v"), FPS, (width, height))
    assert writer.isOpened()
    coarse = np.random.default_rng(1).integers(0, 255, (height // 8, width // 8, 3), np.uint8)
    scene = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    for number in range(seconds * FPS):
        writer.write(np.roll(scene, number * 4, axis=1))
    writer.release()
    return file
