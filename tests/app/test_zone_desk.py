"""What a zone says: the office's languages and manner, and never less than the chime."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import pytest

from kiosk.announcing.chime import chime
from kiosk.announcing.sound import Sound, silence
from kiosk.announcing.template import Sentence
from kiosk.announcing.voices.voice import VoiceFailed
from kiosk.app.acts import Acts
from kiosk.app.announcing_acts import AnnouncingActs
from kiosk.app.zone_desk import ZoneDesk
from kiosk.queueing.announcements import Announcement, Evacuation, Manner, Subject
from tests.offices import SMALL, small_office
from tests.operations.lines import call, take

CALLED = Announcement(
    id=9, zone="hall", subject="call", at=0, counter=3, code="B004", service="pbb", queue="B",
    manner=Manner.TWICE,
)  # fmt: skip


@dataclass
class Voice:
    """Writes down what it is to say."""

    said: list[str] = field(default_factory=list)
    rehearsed: list[str] = field(default_factory=list)
    fails: bool = False

    def speak(self, sentence: Sentence) -> Sound | None:
        """Say it for a second."""
        if self.fails:
            raise VoiceFailed("espeak-ng", "broken")
        self.said.append(sentence.text)
        return silence(1.0)

    def ahead(self, sentences: Iterable[Sentence]) -> None:
        """Practise."""
        self.rehearsed += [sentence.text for sentence in sentences]


@pytest.fixture
def voice() -> Voice:
    """One voice for all languages."""
    return Voice()


def desk(acts: Acts, voice: Voice, announcing: str = "") -> ZoneDesk:
    """A desk of the small office that announces like this."""
    profile = small_office(SMALL + announcing)
    voices = {"id": voice, "en": voice, "jv": voice}
    return ZoneDesk(AnnouncingActs(acts), "hall", profile, voices)


def test_a_call_is_said_in_the_first_language_of_the_office(acts: Acts, voice: Voice) -> None:
    sound = desk(acts, voice).sound_of(CALLED)
    assert voice.said == ["Nomor antrean, B, nol nol empat, silakan menuju loket 3."]
    assert sound is not None
    assert sound.seconds > chime().seconds + 2.0


def test_an_office_chooses_its_languages_number_words_and_whether_agencies_are_named(
    acts: Acts, voice: Voice
) -> None:
    chosen = "announcing: {languages: [id, en], numbers: words, name_agency: true}\n"
    desk(acts, voice, chosen).sound_of(CALLED)
    assert voice.said == [
        "Nomor antrean, B, empat, silakan menuju gerai Bapenda, loket 3.",
        "Ticket number, B, four, please proceed to Bapenda, counter 3.",
    ]


def test_a_language_without_words_is_left_out_and_the_calls_go_on_in_the_others(
    acts: Acts, voice: Voice
) -> None:
    chosen = "announcing: {languages: [su, id]}\n"
    profile = small_office(SMALL.replace("languages: [id, en, jv]", "languages: [id, su]") + chosen)
    ZoneDesk(AnnouncingActs(acts), "hall", profile, {"id": voice}).sound_of(CALLED)
    assert voice.said == ["Nomor antrean, B, nol nol empat, silakan menuju loket 3."]


def test_a_voice_that_fails_leaves_the_chime(acts: Acts, voice: Voice) -> None:
    voice.fails = True
    assert desk(acts, voice).sound_of(CALLED) == chime()


def test_a_break_tells_its_end(acts: Acts, voice: Voice) -> None:
    entry = Announcement(9, "hall", Subject.BREAK, 0, counter=3, words="13:00", manner=Manner.ONCE)
    desk(acts, voice).sound_of(entry)
    assert voice.said == [
        "Mohon maaf, loket 3 sedang istirahat. Pelayanan dilanjutkan pukul 13.00."
    ]


def test_an_evacuation_is_said_in_every_language_with_the_words_of_the_staff(
    acts: Acts, voice: Voice
) -> None:
    desk(acts, voice).warning(Evacuation(1, "Titik kumpul di halaman depan."))
    assert len(voice.said) == 4
    assert voice.said[-1] == "Titik kumpul di halaman depan."


def test_the_calls_that_are_next_are_spoken_ahead(acts: Acts, voice: Voice) -> None:
    take(acts)
    take(acts)
    assert call(acts, 1) == "A001"
    desk(acts, voice).rehearse()
    assert "Nomor antrean, A, nol nol dua, silakan menuju loket 2." in voice.rehearsed
    assert any(words.startswith("Panggilan kedua") for words in voice.rehearsed)
    assert voice.said == []


def test_the_evacuation_message_is_practised_before_anybody_needs_it(
    acts: Acts, voice: Voice
) -> None:
    said = desk(acts, voice)
    said.rehearse_warning()
    said.warning(Evacuation(1, ""))
    assert voice.rehearsed == voice.said
    assert len(voice.said) == 3


def test_what_is_called_first_is_spoken_ahead_first_in_each_language(
    acts: Acts, voice: Voice
) -> None:
    take(acts)
    take(acts)
    chosen = "announcing: {languages: [id, en]}\n"
    other = Voice()
    profile = small_office(SMALL + chosen)
    ZoneDesk(AnnouncingActs(acts), "hall", profile, {"id": voice, "en": other}).rehearse()
    assert "nol nol satu" in voice.rehearsed[0]
    assert "zero zero one" in other.rehearsed[0]
