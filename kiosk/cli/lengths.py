"""Lengths of time as people say them: the two largest units, ``63 days 4 hours``."""

from collections.abc import Iterator

from kiosk.queueing.calendar import MINUTE, SECOND
from kiosk.queueing.refusals import Translate

_HOUR = 60 * MINUTE
_DAY = 24 * _HOUR
_SAID = 2


def length_told(length: int, translate: Translate) -> str:
    """Say a length in microseconds, whatever its sign; less than a second is none."""
    said = [words for words in _units(abs(length), translate) if words]
    return " ".join(said[:_SAID]) or _seconds(0, translate)


def _units(length: int, translate: Translate) -> Iterator[str]:
    days, rest = divmod(length, _DAY)
    hours, rest = divmod(rest, _HOUR)
    minutes, rest = divmod(rest, MINUTE)
    yield _days(days, translate) if days else ""
    yield _hours(hours, translate) if hours else ""
    # Beside days nobody asks for the minutes, even where there are no hours.
    yield _minutes(minutes, translate) if minutes and not days else ""
    yield _seconds(rest // SECOND, translate) if rest >= SECOND and not days + hours else ""


def _days(number: int, translate: Translate) -> str:
    one, more = translate("Length", "1 day"), translate("Length", "{number} days")
    return one if number == 1 else more.format(number=number)


def _hours(number: int, translate: Translate) -> str:
    one, more = translate("Length", "1 hour"), translate("Length", "{number} hours")
    return one if number == 1 else more.format(number=number)


def _minutes(number: int, translate: Translate) -> str:
    one, more = translate("Length", "1 minute"), translate("Length", "{number} minutes")
    return one if number == 1 else more.format(number=number)


def _seconds(number: int, translate: Translate) -> str:
    one, more = translate("Length", "1 second"), translate("Length", "{number} seconds")
    return one if number == 1 else more.format(number=number)
