"""Instants in words: the office's local time, written as the reader's language writes it."""

from datetime import datetime, time

from PySide6.QtCore import QDate, QLocale, QTime

from kiosk.printing.content.dates import month_name, weekday_name
from kiosk.queueing.calendar import local_time
from kiosk.queueing.refusals import Translate

EN_DASH = "\N{EN DASH}"
# Javanese has no dates of its own in the locale data; English is written the way the region does.
_WRITTEN_AS = {"en": "en_GB", "jv": "id"}
_OWN_NAMES = {"en": "English", "id": "Indonesia", "jv": "Basa Jawa"}


def locale_of(language: str) -> QLocale:
    """Choose how numbers, dates and times of a language are written."""
    return QLocale(_WRITTEN_AS.get(language, language))


def own_name(language: str) -> str:
    """Name a language in itself, as its speakers look for it."""
    return _OWN_NAMES.get(language) or QLocale(language).nativeLanguageName() or language


def clock_of(moment: datetime | time, language: str) -> str:
    """Write a time of day, ``09.14``."""
    clock = QTime(moment.hour, moment.minute)
    return locale_of(language).toString(clock, QLocale.FormatType.ShortFormat)


def clock_at(at: int, zone: str, language: str) -> str:
    """Write the time of day of an instant."""
    return clock_of(local_time(at, zone), language)


def date_at(at: int, zone: str, translate: Translate) -> str:
    """Write the whole date of an instant in the words of the slips, ``Rebo, 25 November 2026``."""
    here = local_time(at, zone)
    return translate("Date", "{weekday}, {day} {month} {year}").format(
        weekday=weekday_name(here, translate),
        day=here.day,
        month=month_name(here, translate),
        year=here.year,
    )


def short_date_at(at: int, zone: str, language: str) -> str:
    """Write the date of an instant briefly, ``24 Nov 2026``."""
    return locale_of(language).toString(_date(at, zone), "d MMM yyyy")


def weekday_at(at: int, zone: str, translate: Translate) -> str:
    """Name the weekday of an instant in the words of the slips."""
    return weekday_name(local_time(at, zone), translate)


def weekday_and_date(at: int, zone: str, language: str, translate: Translate) -> str:
    """Write weekday and date on two lines, for narrow places."""
    return f"{weekday_at(at, zone, translate)}\n{short_date_at(at, zone, language)}"


def day_word(at: int, now: int, zone: str, language: str, translate: Translate) -> str:
    """Say on which day an instant lies as seen from ``now``: today, tomorrow, or the weekday."""
    days = (local_time(at, zone).date() - local_time(now, zone).date()).days
    if days == 0:
        return translate("OfficeTime", "Today")
    if days == 1:
        return translate("OfficeTime", "Tomorrow")
    within_a_week = 7
    name = weekday_at(at, zone, translate)
    return name if days < within_a_week else short_date_at(at, zone, language)


def _date(at: int, zone: str) -> QDate:
    here = local_time(at, zone)
    return QDate(here.year, here.month, here.day)
