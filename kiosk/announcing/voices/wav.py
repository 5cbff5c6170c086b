"""Reading WAV files: what an engine answers, and what an office has recorded."""

import io
import wave
from array import array
from pathlib import Path

from kiosk.announcing.resampling import resampled
from kiosk.announcing.sound import Sound

_BYTES = 2
_RATES = frozenset(
    (*(8_000, 11_025, 16_000, 22_050, 24_000, 32_000), *(44_100, 48_000, 88_200, 96_000, 192_000))
)
"""What recorders and engines use. An odd one would need a filter of its own for every sample."""
MEGABYTE = 1_000_000
MOST_MEGABYTES = 20
"""A minute and a half of both channels at 48 kHz: no clip is longer."""


class WavUnreadable(Exception):
    """This is no 16-bit PCM of one or two channels; the message says what it is."""


def read_wav(file: Path) -> Sound:
    """Read a file; raises ``OSError`` and ``WavUnreadable``."""
    return sound_of(content_of(file))


def content_of(file: Path) -> bytes:
    """Read the bytes of a file that may be a clip; raises ``OSError`` and ``WavUnreadable``."""
    size = file.stat().st_size
    if size > MOST_MEGABYTES * MEGABYTE:
        detail = f"{size // MEGABYTE} MB, at most {MOST_MEGABYTES}"
        raise WavUnreadable(detail)
    return file.read_bytes()


def sound_of(content: bytes) -> Sound:
    """Read the bytes of a WAV file; two channels become one."""
    try:
        with wave.open(io.BytesIO(content)) as opened:
            channels, rate = opened.getnchannels(), opened.getframerate()
            unexpected = _unexpected(opened)
            # A program that writes into a pipe does not know the length: the header promises 2 GiB.
            frames = b"" if unexpected else opened.readframes(opened.getnframes())
    except (wave.Error, EOFError) as error:
        raise WavUnreadable(str(error) or "it ends too early") from error
    if unexpected:
        raise WavUnreadable(unexpected)
    samples = array("h", _whole(frames, channels))
    if channels == 2:  # noqa: PLR2004  left and right
        samples = array("h", map(_between, samples[::2], samples[1::2]))
    return resampled(samples, rate)


def _unexpected(opened: wave.Wave_read) -> str | None:
    """Say what is not as it should be."""
    if opened.getsampwidth() != _BYTES:
        return f"{8 * opened.getsampwidth()} bit"
    if opened.getnchannels() not in {1, 2}:
        return f"{opened.getnchannels()} channels"
    if opened.getframerate() not in _RATES:
        return f"{opened.getframerate()} Hz"
    return None


def _whole(frames: bytes, channels: int) -> bytes:
    return frames[: len(frames) - len(frames) % (_BYTES * channels)]


def _between(left: int, right: int) -> int:
    return (left + right) // 2
