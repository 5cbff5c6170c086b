"""From an office's recordings to a voice pack: checked, trimmed, equally loud, hashed."""

import hashlib
import shutil
import tempfile
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.announcing.loudness import levelled, loudness
from kiosk.announcing.phrase import spoken_language
from kiosk.announcing.sound import Sound, write_wav
from kiosk.announcing.trimming import trimmed
from kiosk.announcing.voices.clips import slug, vocabulary
from kiosk.announcing.voices.pack import MANIFEST, Manifest
from kiosk.announcing.voices.pack_refused import PackProblem, RecordingsRefused
from kiosk.announcing.voices.wav import WavUnreadable, read_wav

_SOFTEST = 330.0
"""Softer than this (40 dB below full scale), raising it would raise the room's noise as well."""
_CLIPPED = 32_700
_MOST_CLIPPED = 8
"""Samples at full scale that nobody hears."""


@dataclass(frozen=True, slots=True)
class PackBuilt:
    """A pack is there; sentences that need a ``missing`` clip are left to another voice.

    ``beyond`` are recordings of other words than the script's: an agency, or a file misnamed.
    """

    folder: str
    name: str
    language: str
    clips: int
    missing: tuple[str, ...]
    beyond: tuple[str, ...]


def build_pack(recordings: Path, language: str, name: str, licence: str, packs: Path) -> PackBuilt:
    """Make a pack in the folder ``packs``; the recordings stay as they are.

    Raises ``RecordingsRefused`` with everything that is wrong, and ``OSError``.
    """
    wanted = vocabulary(spoken_language(language))
    sounds = dict(_sounds(recordings)) if recordings.is_dir() else {}
    problems = tuple(one for one in sounds.values() if isinstance(one, PackProblem))
    if problems or not any(clip.file in sounds for clip in wanted):
        raise RecordingsRefused(str(recordings), problems)
    packs.mkdir(parents=True, exist_ok=True)
    target = packs / (slug(name) or language)
    with tempfile.TemporaryDirectory(dir=packs, prefix=".building-") as building:
        fresh = Path(building) / target.name
        fresh.mkdir()
        hashes = {
            file: _written(sound, fresh / file)
            for file, sound in sounds.items()
            if isinstance(sound, Sound)
        }
        manifest = Manifest(name=name, language=language, licence=licence, clips=hashes)
        (fresh / MANIFEST).write_text(manifest.to_yaml(), "utf-8")
        _put(fresh, target)
    files = [clip.file for clip in wanted]
    missing = tuple(file for file in files if file not in hashes)
    beyond = tuple(file for file in hashes if file not in files)
    return PackBuilt(str(target), name, language, len(hashes), missing, beyond)


def _sounds(recordings: Path) -> Iterator[tuple[str, Sound | PackProblem]]:
    for file in sorted(recordings.iterdir()):
        if file.suffix.lower() == ".wav" and not file.name.startswith("."):
            yield f"{slug(file.stem)}.wav", _checked(file)


def _checked(file: Path) -> Sound | PackProblem:
    try:
        sound = read_wav(file)
    except (OSError, WavUnreadable) as error:
        return PackProblem("unreadable", file.name, str(error))
    samples = array("h", sound.pcm)
    if sum(abs(sample) >= _CLIPPED for sample in samples) > _MOST_CLIPPED:
        return PackProblem("loud", file.name)
    spoken = trimmed(sound)
    if not spoken.pcm:
        return PackProblem("silent", file.name)
    return PackProblem("soft", file.name) if loudness(spoken) < _SOFTEST else levelled(spoken)


def _written(sound: Sound, file: Path) -> str:
    write_wav(sound, file)
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _put(fresh: Path, target: Path) -> None:
    """Put the pack in its place; an older one of the same name goes once the new one is whole."""
    old = fresh.with_name("old")
    if target.exists():
        target.rename(old)
    fresh.rename(target)
    shutil.rmtree(old, ignore_errors=True)
