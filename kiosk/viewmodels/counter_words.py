"""How an officer's window words services, instants and lengths of time."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale

from kiosk.queueing.calendar import MINUTE, SECOND
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import Translate
from kiosk.viewmodels.line_breaks import with_short_endings
from kiosk.viewmodels.office_time import clock_at, locale_of

_SHORT = QLocale.FormatType.ShortFormat


@dataclass(frozen=True, slots=True)
class Spoken:
    """The office in one language: what every derivation needs to word something."""

    profile: Profile
    language: str
    translate: Translate

    def service(self, code: str) -> str:
        """Name a service where room is short; one of an older profile by its code."""
        service = self.profile.service_by_code.get(code)
        return with_short_endings(service.heading.said_in(self.language)) if service else code

    def clock(self, at: int) -> str:
        """Write an instant as the office's local time."""
        return clock_at(at, self.profile.office.timezone, self.language)


def stopwatch(length: int, language: str) -> str:
    """Write a length as minutes and seconds, ``06.42``, from an hour on with the hours."""
    minutes, seconds = divmod(max(0, length) // SECOND, 60)
    hours, rest = divmod(minutes, 60)
    parts = [f"{rest:02}", f"{seconds:02}"]
    return _between(language).join([str(hours), *parts] if hours else parts)


def minutes_of(length: int, spoken: Spoken) -> str:
    """Write the whole minutes of a length, ``24 min``."""
    minutes = max(0, length) // MINUTE
    return spoken.translate("Counter", "{number} min").format(number=minutes)


def short_length(length: int, translate: Translate) -> str:
    """Write a length briefly, ``7 min 50 s``; a clock that was set back makes none negative."""
    minutes, seconds = divmod(max(0, length) // SECOND, 60)
    words = translate("Counter", "{minutes} min {seconds} s")
    return words.format(minutes=minutes, seconds=seconds)


def long_length(length: int, translate: Translate) -> str:
    """Write a length in whole words, ``3 minutes 18 seconds``."""
    minutes, seconds = divmod(max(0, length) // SECOND, 60)
    if not minutes:
        return _count_seconds(seconds, translate)
    if not seconds:
        return _count_minutes(minutes, translate)
    return f"{_count_minutes(minutes, translate)} {_count_seconds(seconds, translate)}"


def _between(language: str) -> str:
    return "." if "." in locale_of(language).timeFormat(_SHORT) else ":"


def _count_minutes(number: int, translate: Translate) -> str:
    words = (
        translate("Counter", "{number} minute")
        if number == 1
        else translate("Counter", "{number} minutes")
    )
    return words.format(number=number)


def _count_seconds(number: int, translate: Translate) -> str:
    words = (
        translate("Counter", "{number} second")
        if number == 1
        else translate("Counter", "{number} seconds")
    )
    return words.format(number=number)
