"""Asking a program to speak: text in, a WAV file out, within a deadline."""

import subprocess
from collections.abc import Sequence

from kiosk.announcing.levelling import levelled, trimmed
from kiosk.announcing.sound import Sound
from kiosk.announcing.voices.voice import VoiceFailed
from kiosk.announcing.voices.wav import WavUnreadable, sound_of

DEADLINE = 10.0
"""Seconds. A sentence takes a tenth of one; a machine that starts up may need longer."""


def run(command: Sequence[str], text: str, voice: str, deadline: float) -> bytes:
    """Run a program with ``text`` as its input; give its output, or raise ``VoiceFailed``."""
    try:
        done = subprocess.run(  # noqa: S603  text goes to its input, nothing to a shell
            command,
            input=text.encode("utf-8", "replace"),
            capture_output=True,
            timeout=deadline,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise VoiceFailed(voice, str(error)) from error
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip()
        raise VoiceFailed(voice, said or f"exit {done.returncode}")
    return done.stdout


def heard(wav: bytes, voice: str) -> Sound:
    """Take what a program has spoken, trimmed and levelled; silence is a failure."""
    try:
        sound = trimmed(sound_of(wav))
    except WavUnreadable as error:
        raise VoiceFailed(voice, str(error)) from error
    if not sound.pcm:
        raise VoiceFailed(voice, "silence")
    return levelled(sound)
