"""Trimming: a voice without the silence around it; pauses are the matter of whoever joins it."""

from array import array

from kiosk.announcing.sound import RATE, Sound

_QUIET = 0.012 * 32_767
"""What stays below it is the room, not the voice: 38 dB below full scale."""
_WINDOW = RATE // 100
_MARGIN = RATE // 33
"""Kept around the voice: three hundredths of a second, in which an h or an s fades."""


def trimmed(sound: Sound) -> Sound:
    """Cut off the silence at both ends; of silence nothing is left."""
    samples = array("h", sound.pcm)
    loud = [at for at in range(0, len(samples), _WINDOW) if _speaks(samples[at : at + _WINDOW])]
    if not loud:
        return Sound()
    begin = max(0, loud[0] - _MARGIN)
    return Sound(samples[begin : loud[-1] + _WINDOW + _MARGIN].tobytes())


def _speaks(window: "array[int]") -> bool:
    return max(map(abs, window)) > _QUIET
