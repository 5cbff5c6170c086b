"""Holidays that a person may take into the profile: proposed by a library, decided by the office.

National holidays and joint leave (*cuti bersama*) of Indonesia. A date that is not decreed yet is
marked as estimated, and closes no office until a person takes the mark out of the profile.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from kiosk.queueing.profile import Profile

COUNTRY = "ID"
MARKS = {"id": " (perkiraan)", "en": " (estimated)"}
"""What the library writes behind the name of an estimated date, in each language taken from it."""

_SPELLED = {"id": "id", "en": "en_US"}

Sort = Literal["public", "government"]
SORTS: tuple[Sort, ...] = ("public", "government")


@dataclass(frozen=True, slots=True)
class ProposedHoliday:
    """A day to take into the profile. ``sort``: ``public``, or ``government`` for joint leave.

    ``standing``: what the profile in force says of this day: ``missing``, ``confirmed`` or
    ``estimated``.
    """

    date: str
    name: dict[str, str]
    sort: Sort
    estimated: bool
    standing: str = "missing"


def propose_holidays(year: int, profile: Profile | None = None) -> list[ProposedHoliday]:
    """List the holidays of a year by date, compared with a profile if there is one."""
    known = {one.date: one.estimated for one in profile.holidays} if profile else {}
    proposed = [
        ProposedHoliday(
            day.isoformat(),
            {language: _unmarked(names[language], language) for language in MARKS},
            sort,
            estimated=any(MARKS["id"] in name for name in names["id"]),
            standing=_standing(known.get(day)),
        )
        for sort in SORTS
        for day, names in _of(year, sort).items()
    ]
    return sorted(proposed, key=lambda one: one.date)


def as_entry(holiday: ProposedHoliday) -> str:
    """Write a holiday as it stands in a profile's file."""
    names = ", ".join(f'{language}: "{name}"' for language, name in holiday.name.items())
    mark = ", estimated: true" if holiday.estimated else ""
    return f"  - {{date: {holiday.date}, name: {{{names}}}{mark}}}"


def _of(year: int, sort: Sort) -> dict[date, dict[str, Sequence[str]]]:
    import holidays  # noqa: PLC0415  no window and no slip ever loads it

    lists = {
        language: holidays.country_holidays(
            COUNTRY, years=year, categories=(sort,), language=spelled
        )
        for language, spelled in _SPELLED.items()
    }
    return {
        day: {language: found.get_list(day) for language, found in lists.items()}
        for day in lists["id"]
    }


def _unmarked(names: Sequence[str], language: str) -> str:
    return " / ".join(name.replace(MARKS[language], "") for name in names)


def _standing(estimated: bool | None) -> str:  # noqa: FBT001  as the profile has it
    return {None: "missing", True: "estimated", False: "confirmed"}[estimated]
