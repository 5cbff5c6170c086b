"""What the commands about voices tell, in words and as facts."""

from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import Any

from kiosk.announcing.voices.choosing import VoicesHere
from kiosk.announcing.voices.clips import Clip, Tone
from kiosk.announcing.voices.recording import PackBuilt
from kiosk.queueing.refusals import Translate

_SHOWN = 8


def listed(here: Iterable[VoicesHere], folder: Path, translate: Translate) -> dict[str, Any]:
    """Give the voices as facts, the best of a language first."""
    return {
        "folder": str(folder),
        "languages": [
            {"language": one.language, "voices": [voice.name for voice in one.voices]}
            for one in here
        ],
        "packs_refused": _refused(here, translate),
    }


def voices_told(here: Iterable[VoicesHere], folder: Path, translate: Translate) -> str:
    """Tell which voice speaks which language."""
    silent = translate("Voice", "no voice: chime and screen only")
    lines = [
        f"{one.language}  {'; '.join(voice.name for voice in one.voices) or silent}" for one in here
    ]
    packs = translate("Voice", "Voice packs: {folder}").format(folder=folder)
    refused = {str(one): one.for_people(translate) for voices in here for one in voices.refused}
    return "\n".join([*lines, packs, *refused.values()])


def built_told(built: PackBuilt, translate: Translate) -> str:
    """Tell that a pack is there, and what was not recorded for it."""
    told = translate("Voice", "{name}: {clips} clips in {folder}; it speaks from the next start on")
    lines = [told.format(name=built.name, clips=built.clips, folder=built.folder)]
    if built.missing:
        missing = translate(
            "Voice", "Not recorded yet, {count}: {files}. Other voices speak what needs them."
        )
        lines.append(missing.format(count=len(built.missing), files=_some(built.missing)))
    if built.beyond:
        beyond = translate("Voice", "Not in the script, used where an agency is named so: {files}")
        lines.append(beyond.format(files=_some(built.beyond)))
    return "\n".join(lines)


def _some(files: tuple[str, ...]) -> str:
    return ", ".join(files[:_SHOWN]) + (" …" if len(files) > _SHOWN else "")


def script_told(language: str, clips: tuple[Clip, ...], translate: Translate) -> str:
    """Write the script to read from."""
    lines = [_instructions(language, translate)]
    for tone, grouped in groupby(clips, lambda clip: clip.tone):
        group = list(grouped)
        width = max(len(clip.file) for clip in group)
        lines += ["", _read_as(tone, translate), ""]
        lines += [f"  {clip.file:<{width}}  {clip.words}" for clip in group]
    return "\n".join(lines)


def _instructions(language: str, translate: Translate) -> str:
    return translate(
        "Voice",
        "What to read aloud for a voice in the language “{language}”.\n"
        "One WAV file for each line, named as in the left column; 16-bit PCM, 44.1 or 48 kHz.\n"
        "Choose a quiet room without echo. Keep a hand’s length from the microphone, always the "
        "same.\n"
        "Leave half a second of silence before and after the words; it is cut off later.\n"
        "Read calmly and clearly, neither slowly nor loudly. Record everything on one day.",
    ).format(language=language)


def _read_as(tone: Tone, translate: Translate) -> str:
    return {
        Tone.BEGINNING: translate("Voice", "As if the sentence went on; the voice stays up:"),
        Tone.LISTED: translate("Voice", "Level, as one of a row; as if another followed:"),
        Tone.WHOLE: translate("Voice", "As a whole sentence; the voice falls at its end:"),
    }[tone]


def _refused(here: Iterable[VoicesHere], translate: Translate) -> list[dict[str, Any]]:
    refusals = {str(one): one.as_json(translate) for voices in here for one in voices.refused}
    return list(refusals.values())
