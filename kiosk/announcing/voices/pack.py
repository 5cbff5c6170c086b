"""A voice pack: a person's recorded clips in a folder, with a manifest that says whose they are.

voices/sari/manifest.yaml     who speaks, in which language, under which licence; each clip's hash
voices/sari/nomor-antrean.wav
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from kiosk.announcing.sound import Sound, silence
from kiosk.announcing.template import Sentence
from kiosk.announcing.voices.clips import slug
from kiosk.announcing.voices.pack_refused import PackProblem, PackRefused
from kiosk.announcing.voices.wav import WavUnreadable, content_of, sound_of
from kiosk.queueing.profile_findings import Unexpected
from kiosk.queueing.profile_yaml import read_document

MANIFEST = "manifest.yaml"
BETWEEN_CLIPS = 0.05
"""Seconds. Clips are trimmed close: without it they would run into each other."""
BETWEEN_PHRASES = 0.25
LONGEST = 500
"""Letters of a name or a licence."""

_Text = Annotated[str, Field(min_length=1, max_length=LONGEST)]
_Sha256 = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
_FileName = Annotated[str, Field(pattern=r"^[^/\\]+\.wav$")]


class Manifest(BaseModel):
    """What a pack says of itself."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal[1] = 1
    name: _Text
    language: Annotated[str, Field(pattern="^[a-z]{2,3}$")]
    licence: _Text
    """Under which terms the person who speaks lets the office use the recordings."""
    clips: dict[_FileName, _Sha256]

    def to_yaml(self) -> str:
        """Write it as people read it."""
        return yaml.safe_dump(self.model_dump(), allow_unicode=True, sort_keys=False)


@dataclass(frozen=True, slots=True)
class VoicePack:
    """A voice that joins clips. It is held in memory: a folder that goes away is not missed."""

    manifest: Manifest
    digest: str
    clips: Mapping[str, Sound]
    """By the slug of their words."""

    @property
    def name(self) -> str:
        """Name the pack, and by its digest every clip of it."""
        return f"pack {self.manifest.name} {self.digest}"

    def speak(self, sentence: Sentence) -> Sound | None:
        """Join the clips of a sentence; ``None`` when one of them was never recorded."""
        if sentence.language != self.manifest.language:
            return None
        if any(slug(word) not in self.clips for word in sentence.words):
            return None
        return _joined([self._phrase(phrase) for phrase in sentence.phrases], BETWEEN_PHRASES)

    def _phrase(self, phrase: tuple[str, ...]) -> Sound:
        return _joined([self.clips[slug(word)] for word in phrase], BETWEEN_CLIPS)


def read_pack(folder: Path) -> VoicePack:
    """Read a pack whole; raises ``PackRefused`` with everything that is wrong with it."""
    manifest, digest = _manifest(folder)
    clips: dict[str, Sound] = {}
    problems: list[PackProblem] = []
    for file, sha256 in manifest.clips.items():
        match _clip(folder / file, sha256):
            case PackProblem() as problem:
                problems.append(problem)
            case sound:
                clips[slug(Path(file).stem)] = sound
    if problems:
        raise PackRefused(str(folder), tuple(problems))
    return VoicePack(manifest, digest, clips)


def packs_in(folder: Path) -> Iterator[Path]:
    """Find the packs in a folder, by name; a folder that is not there holds none."""
    try:
        inside = sorted(folder.iterdir())
    except OSError:
        return
    yield from (path for path in inside if (path / MANIFEST).exists())


def _manifest(folder: Path) -> tuple[Manifest, str]:
    try:
        text = (folder / MANIFEST).read_text("utf-8")
        manifest = Manifest.model_validate(read_document(text).value)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        detail = ": ".join([".".join(map(str, first["loc"])), first["msg"]])
        raise PackRefused(str(folder), (PackProblem.of_manifest(detail),)) from None
    except (OSError, UnicodeDecodeError, Unexpected) as error:
        raise PackRefused(str(folder), (PackProblem.of_manifest(str(error)),)) from error
    return manifest, hashlib.sha256(text.encode()).hexdigest()[:12]


def _clip(file: Path, sha256: str) -> Sound | PackProblem:
    try:
        content = content_of(file)
        if hashlib.sha256(content).hexdigest() != sha256:
            return PackProblem("changed", file.name)
        return sound_of(content)
    except FileNotFoundError:
        return PackProblem("missing", file.name)
    except (OSError, WavUnreadable) as error:
        return PackProblem("unreadable", file.name, str(error))


def _joined(sounds: list[Sound], seconds: float) -> Sound:
    return Sound(silence(seconds).pcm.join(sound.pcm for sound in sounds))
