"""Spoken sentences as files: each is made once, and the least used go when there are too many.

Several processes may share the folder. A file appears whole or not at all; one that was damaged is
made again. What cannot be kept is spoken all the same.
"""

import hashlib
import logging
import os
import secrets
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.announcing.sound import Sound
from kiosk.announcing.template import Sentence
from kiosk.announcing.voices.voice import Voice

MEGABYTE = 1_000_000
MOST_BYTES = 200 * MEGABYTE
"""About 900 sentences: the calls of a day, and of the days before."""
_ENDING = ".speech"
_DIGEST_BYTES = 32
_log = logging.getLogger(__name__)


class SpeechCache:
    """Sentences already spoken, in a folder of the user's cache; safe in any thread."""

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        self._folder, self._most_bytes = folder, most_bytes

    def find(self, voice: str, sentence: Sentence) -> Sound | None:
        """Find what this voice has said before, whole."""
        file = self._file(voice, sentence)
        try:
            content = file.read_bytes()
            os.utime(file)
        except OSError:
            return None
        digest, pcm = content[:_DIGEST_BYTES], content[_DIGEST_BYTES:]
        return Sound(pcm) if hashlib.sha256(pcm).digest() == digest else None

    def keep(self, voice: str, sentence: Sentence, sound: Sound) -> None:
        """Keep what was said. A full disk or a folder that cannot be written is logged."""
        file = self._file(voice, sentence)
        fresh = file.with_name(f".{secrets.token_hex(8)}")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            fresh.write_bytes(hashlib.sha256(sound.pcm).digest() + sound.pcm)
            fresh.replace(file)
            self._make_room()
        except OSError as error:
            _log.warning("speech_not_kept", extra={"file": str(file), "reason": str(error)})
            with suppress(OSError):
                fresh.unlink(missing_ok=True)

    def _file(self, voice: str, sentence: Sentence) -> Path:
        key = "\0".join((voice, sentence.language, sentence.text, sentence.spoken))
        name = hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()
        return self._folder / f"{name}{_ENDING}"

    def _make_room(self) -> None:
        kept = sorted(self._kept())
        spare = sum(size for _, size, _ in kept) - self._most_bytes
        for _, size, file in kept:
            if spare <= 0:
                return
            Path(file).unlink(missing_ok=True)
            spare -= size

    def _kept(self) -> Iterator[tuple[int, int, str]]:
        """Give the last use, the bytes and the path of each file that another process left here."""
        for entry in os.scandir(self._folder):
            with suppress(FileNotFoundError):
                stat = entry.stat()
                yield stat.st_mtime_ns, stat.st_size, entry.path


@dataclass(frozen=True, slots=True)
class KeptVoice:
    """A voice that says nothing twice."""

    voice: Voice
    cache: SpeechCache

    @property
    def name(self) -> str:
        """Name the voice."""
        return self.voice.name

    def speak(self, sentence: Sentence) -> Sound | None:
        """Give what was said before, or speak and keep it."""
        sound = self.cache.find(self.name, sentence)
        if sound is None:
            sound = self.voice.speak(sentence)
            if sound is not None:
                self.cache.keep(self.name, sentence, sound)
        return sound
