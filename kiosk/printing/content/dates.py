"""Dates in the citizen's language, without Qt: ``QLocale`` writes Javanese dates in Indonesian."""

from datetime import datetime

from kiosk.queueing.calendar import local_time
from kiosk.queueing.refusals import Translate


def moment(at: int, zone: str, translate: Translate) -> str:
    """Write an instant as people read it: ``Selasa, 24 November 2026, 09.14 WIB``."""
    here = local_time(at, zone)
    said = translate("Date", "{weekday}, {day} {month} {year}, {hour}:{minute} {zone}").format(
        weekday=weekday_name(here, translate),
        day=here.day,
        month=month_name(here, translate),
        year=here.year,
        hour=f"{here.hour:02}",
        minute=f"{here.minute:02}",
        zone=here.tzname(),
    )
    # No line breaks between the time and its zone.
    return said.replace(f" {here.tzname()}", f"\N{NO-BREAK SPACE}{here.tzname()}")


def weekday_name(day: datetime, translate: Translate) -> str:
    """Name the day of the week."""
    return (
        translate("Date", "Monday"),
        translate("Date", "Tuesday"),
        translate("Date", "Wednesday"),
        translate("Date", "Thursday"),
        translate("Date", "Friday"),
        translate("Date", "Saturday"),
        translate("Date", "Sunday"),
    )[day.weekday()]


def month_name(day: datetime, translate: Translate) -> str:
    """Name the month."""
    return (
        translate("Date", "January"),
        translate("Date", "February"),
        translate("Date", "March"),
        translate("Date", "April"),
        translate("Date", "May"),
        translate("Date", "June"),
        translate("Date", "July"),
        translate("Date", "August"),
        translate("Date", "September"),
        translate("Date", "October"),
        translate("Date", "November"),
        translate("Date", "December"),
    )[day.month - 1]
