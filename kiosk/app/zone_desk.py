"""What a zone's announcements sound like: from entries and profile to sentences and sounds."""

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import time
from typing import Protocol

from kiosk.announcing.chime import chime
from kiosk.announcing.phrase import (
    Call,
    LanguageNotSpoken,
    Notice,
    call_sentence,
    notice_sentence,
)
from kiosk.announcing.program import announcement, evacuation
from kiosk.announcing.sound import Sound
from kiosk.announcing.template import Sentence
from kiosk.announcing.voices.voice import VoiceFailed
from kiosk.app.announcing_acts import AnnouncingActs
from kiosk.queueing.announcements import Announcement, Evacuation, Heard, Manner, Subject
from kiosk.queueing.facts import Class
from kiosk.queueing.profile import Profile

_log = logging.getLogger(__name__)


class Speaker(Protocol):
    """A voice that can also speak ahead."""

    def speak(self, sentence: Sentence) -> Sound | None:
        """Speak now; raises ``VoiceFailed``."""
        ...

    def ahead(self, sentences: Iterable[Sentence]) -> None:
        """Speak these when there is time."""
        ...


class ZoneDesk:
    """The line of one zone, and the words and sounds of it. Works off the GUI thread."""

    def __init__(
        self, acts: AnnouncingActs, zone: str, profile: Profile, voices: Mapping[str, Speaker]
    ) -> None:
        self._acts, self._zone, self._profile, self._voices = acts, zone, profile, voices

    def next(self, ended: tuple[Announcement, Heard] | None) -> Announcement | None:
        """Tell what became of one announcement, and take the next."""
        return self._acts.next(self._zone, ended)

    def sound_of(self, entry: Announcement) -> Sound | None:
        """Make what is heard of an announcement; without a voice the chime alone."""
        manner = Manner(entry.manner or Manner.TWICE)
        if manner is Manner.CHIME:
            return chime()
        languages = self._profile.spoken_languages
        return announcement(list(self._spoken(self._sentences(entry, languages))), manner)

    def warning(self, now: Evacuation) -> Sound | None:
        """Make the evacuation message, in every language of the office, with the staff's words."""
        sentences = self._warnings()
        if now.words:
            first = self._profile.office.languages[0]
            sentences.append(Sentence(first, now.words, now.words, ((now.words,),)))
        return evacuation(list(self._spoken(sentences)))

    def rehearse_warning(self) -> None:
        """Have the evacuation message spoken ahead: in an emergency nobody waits for a voice."""
        self._ahead(self._warnings())

    def rehearse(self) -> None:
        """Have the sentences of the calls that are next spoken ahead."""
        languages = self._profile.spoken_languages
        expected = self._acts.expected(self._zone)
        self._ahead([one for entry in expected for one in self._sentences(entry, languages)])

    def _warnings(self) -> list[Sentence]:
        languages = self._profile.office.languages
        return list(_said(lambda code: notice_sentence(Notice.EVACUATION, code), languages))

    def _ahead(self, sentences: Sequence[Sentence]) -> None:
        for language, voice in self._voices.items():
            voice.ahead([one for one in sentences if one.language == language])

    def _sentences(self, entry: Announcement, languages: Iterable[str]) -> list[Sentence]:
        return list(_said(lambda code: self._sentence(entry, code), languages))

    def _sentence(self, entry: Announcement, language: str) -> Sentence:
        if entry.subject != Subject.CALL:
            at = time.fromisoformat(entry.words) if entry.words else None
            notice = Notice(entry.subject)
            return notice_sentence(notice, language, at=at, counter=entry.counter)
        call = Call(
            code=entry.code,
            counter=entry.counter or 0,
            agency=self._agency(entry, language),
            priority=entry.class_ == Class.PRIORITY,
            nth=entry.nth,
        )
        return call_sentence(call, language, numbers=self._profile.announcing.numbers)

    def _agency(self, entry: Announcement, language: str) -> str | None:
        service = self._profile.service_by_code.get(entry.service)
        if service is None or not self._profile.announcing.name_agency:
            return None
        return self._profile.agency_by_code[service.agency].heading.said_in(language)

    def _spoken(self, sentences: Iterable[Sentence]) -> Iterator[Sound]:
        for sentence in sentences:
            voice = self._voices.get(sentence.language)
            try:
                sound = None if voice is None else voice.speak(sentence)
            except VoiceFailed as failed:
                # The chime and the screen call all the same.
                _log.warning("voice failed", extra={"voice": failed.voice, "why": failed.detail})
                sound = None
            if sound is not None:
                yield sound


def _said(sentence: "SentenceIn", languages: Iterable[str]) -> Iterator[Sentence]:
    for language in languages:
        try:
            yield sentence(language)
        except LanguageNotSpoken as refusal:
            _log.info("language is not spoken", extra={"language": refusal.language})


class SentenceIn(Protocol):
    """Words it in one language."""

    def __call__(self, code: str, /) -> Sentence:
        """Raise ``LanguageNotSpoken`` where there are no words."""
        ...
