"""What became of an office's calls, and the sounds that should have been heard of them."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.announcing.sound import Sound
from kiosk.announcing.voices.cache import KeptVoice, SpeechCache
from kiosk.announcing.voices.choosing import OneAfterAnother, voices_here
from kiosk.app.acts import Acts
from kiosk.app.announcing_acts import AnnouncingActs
from kiosk.app.zone_desk import ZoneDesk
from kiosk.queueing.announcements import Announcement
from kiosk.queueing.numbering import code_of
from kiosk.storage.connection import Columns

_SAID = (
    "SELECT said.*, stage.number, stage.queue, stage.service, stage.class"
    " FROM announcement AS said JOIN stage ON stage.id = said.stage"
    " WHERE said.id > :after ORDER BY said.id"
)


class Repeating(OneAfterAnother):
    """A voice as it is: the sentences here are not spoken ahead."""

    def ahead(self, sentences: object) -> None:
        """Speak nothing ahead."""


def calls_said(hall: Acts, after: int = 0) -> Sequence[Columns]:
    """Read what became of every call, or of those after an announcement."""
    with hall.database.read() as connection:
        return connection.ask(_SAID, after=after)


def outcomes(hall: Acts) -> list[str | None]:
    """Tell how each call ended."""
    return [row["heard"] for row in calls_said(hall)]


def all_said(hall: Acts) -> bool:
    """Tell whether there were calls, and nothing is left to say."""
    heard = outcomes(hall)
    return bool(heard) and None not in heard


def intended(hall: Acts, folder: Path, after: int = 0) -> list[Sound]:
    """Make the sounds of the calls anew, as their rows tell that they were said."""
    cache, profile = SpeechCache(folder / "again"), hall.profile
    voices = {
        language: Repeating(
            tuple(KeptVoice(one, cache) for one in voices_here(language, folder / "none").voices)
        )
        for language in profile.spoken_languages
    }
    sounds = []
    for row in calls_said(hall, after):
        desk = ZoneDesk(AnnouncingActs(hall), row["zone"], profile, voices)
        sound = desk.sound_of(_entry(row))
        assert sound is not None, row["id"]
        sounds.append(sound)
    return sounds


def _entry(row: Columns) -> Announcement:
    return Announcement(
        **{name: row[name] for name in ("id", "zone", "subject", "at", "counter", "nth", "manner")},
        code=code_of(row["queue"], row["number"]),
        service=row["service"],
        queue=row["queue"],
        class_=row["class"],
    )
