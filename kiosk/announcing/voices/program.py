"""Programs that speak: asked once for each sentence, and given a deadline."""

import os
import subprocess
from collections.abc import Sequence

from kiosk.announcing.loudness import levelled
from kiosk.announcing.sound import Sound
from kiosk.announcing.trimming import trimmed
from kiosk.announcing.voices.voice import VoiceFailed
from kiosk.announcing.voices.wav import WavUnreadable, sound_of

DEADLINE = 10.0
"""Seconds. A sentence takes at most half of one; a machine that starts up may need longer."""

NO_SOUND_SERVER = "unix:/nonexistent"
"""espeak-ng looks for a sound server even when it writes to its output, and one that hangs would
hang it, too.
"""


def surroundings() -> dict[str, str]:
    """Give a program that speaks the environment of this one, but no sound server."""
    return {**os.environ, "PULSE_SERVER": NO_SOUND_SERVER}


def answered(voice: str, command: Sequence[str], text: str, deadline: float = DEADLINE) -> bytes:
    """Run a program over a text on its standard input; raises ``VoiceFailed``."""
    try:
        done = subprocess.run(  # noqa: S603  text goes to its input, nothing to a shell
            command,
            input=text.encode("utf-8", "replace"),
            capture_output=True,
            timeout=deadline,
            check=False,
            env=surroundings(),
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise VoiceFailed(voice, str(error)) from error
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip()
        raise VoiceFailed(voice, said or f"exit {done.returncode}")
    return done.stdout


def spoken_wav(voice: str, content: bytes) -> Sound:
    """Take what a program spoke, trimmed and levelled; raises ``VoiceFailed`` for none."""
    try:
        sound = trimmed(sound_of(content))
    except WavUnreadable as error:
        raise VoiceFailed(voice, str(error)) from error
    if not sound.pcm:
        raise VoiceFailed(voice, "silence")
    return levelled(sound)
