"""The voices of this machine: where packs and spoken sentences lie, and a call as a file."""

from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_cache_path, user_data_path

from kiosk.announcing.phrase import LANGUAGES
from kiosk.announcing.sound import write_wav
from kiosk.announcing.template import Sentence
from kiosk.announcing.voices.cache import SpeechCache
from kiosk.announcing.voices.choosing import (
    OneAfterAnother,
    VoicesHere,
    remembering,
    voices_here,
)
from kiosk.app.file_refusals import FileNotWritten
from kiosk.app.settings import Settings
from kiosk.queueing.refusals import Translate
from kiosk.storage.faults import Fault


@dataclass
class NoVoice(Fault):
    """No voice of this machine can say it; chime and screen call alone."""

    language: str
    text: str

    def for_people(self, translate: Translate) -> str:
        """Say how to get a voice."""
        return translate(
            "Fault",
            "No voice here can say “{text}” in the language “{language}”. "
            "Install espeak-ng, or record a voice: kiosk voice record-script",
        ).format(text=self.text, language=self.language)


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence in a WAV file of 16-bit PCM."""

    language: str
    text: str
    spoken: str
    words: tuple[str, ...]
    voice: str
    seconds: float
    wav: str


def voice_folder(settings: Settings) -> Path:
    """Name the folder of the voice packs."""
    return settings.voices or user_data_path("kiosk") / "voices"


def speech_cache() -> SpeechCache:
    """Give the sentences that were spoken before."""
    return SpeechCache(user_cache_path("kiosk") / "speech")


def voice_of(language: str, settings: Settings) -> OneAfterAnother:
    """Give the voice of a language, with its memory. Slow: see ``voices_here``."""
    return remembering(voices_here(language, voice_folder(settings)), speech_cache())


def every_voice(settings: Settings) -> list[VoicesHere]:
    """Find the voices of every language."""
    return [voices_here(language, voice_folder(settings)) for language in LANGUAGES]


def say_into(file: Path, sentence: Sentence, settings: Settings) -> Said:
    """Speak a sentence into a file; raises ``NoVoice``, ``VoiceFailed``, ``FileNotWritten``."""
    spoken = voice_of(sentence.language, settings).spoken(sentence)
    if spoken is None:
        raise NoVoice(sentence.language, sentence.text)
    voice, sound = spoken
    try:
        write_wav(sound, file)
    except OSError as error:
        raise FileNotWritten(str(file), error.strerror or str(error)) from error
    return Said(
        language=sentence.language,
        text=sentence.text,
        spoken=sentence.spoken,
        words=sentence.words,
        voice=voice.name,
        seconds=round(sound.seconds, 2),
        wav=str(file),
    )
