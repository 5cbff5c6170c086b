"""A slow, obvious calendar: it looks at a wall clock minute by minute, and knows no arithmetic."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

MINUTE = timedelta(minutes=1)
LOOKED_AHEAD = timedelta(days=31)
NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True)
class Day:
    """What is published of one date: its hours as ``HH:MM`` by name, or why there are none."""

    hours: dict[str, Any] | None
    why: str = ""


@dataclass
class SlowCalendar:
    """An office's calendar, read from the plain data of its profile."""

    plain: dict[str, Any]
    agency: str | None = None
    _days: dict[date, Day] = field(default_factory=dict)
    _minutes: dict[date, list[datetime]] = field(default_factory=dict)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.plain["office"]["timezone"])

    def answer(self, at: datetime) -> tuple[str | None, datetime | None]:
        """Tell why no number is given at ``at`` (``None``: it is), and when one is again."""
        today = at.astimezone(self.zone).date()
        day = self.day(today)
        if day.hours is None:
            return day.why, self.next_opening(today)
        first = self.first_minute_showing(today, day.hours["kiosk_open"])
        last = self.first_minute_showing(today, day.hours["last_ticket"])
        if at < first:
            return "before_opening", first
        if at > last:
            return "last_ticket_passed", self.next_opening(today)
        return None, None

    def next_opening(self, today: date) -> datetime | None:
        """Walk on through the minutes until the wall clock opens the office on a later day."""
        day = today
        while day < today + LOOKED_AHEAD:
            day += timedelta(days=1)
            if (hours := self.day(day).hours) is not None:
                return self.first_minute_showing(day, hours["kiosk_open"])
        return None

    def day(self, day: date) -> Day:
        """Look a date up as a person would: holidays, then a schedule, then the usual week."""
        if day not in self._days:
            self._days[day] = self._looked_up(day)
        return self._days[day]

    def _looked_up(self, day: date) -> Day:
        decreed = [one["date"] for one in self.plain["holidays"] if not one.get("estimated")]
        if day.isoformat() in decreed:
            return Day(None, "holiday")
        week, name = self.plain["hours"], NAMES[day.weekday()]
        for schedule in self.plain.get("schedules", []):
            if schedule["from"] <= day.isoformat() <= schedule["to"]:
                week = schedule["hours"]
        if name not in week:
            return Day(None, "day_off")
        here = {one["code"]: one.get("days") or NAMES for one in self.plain["agencies"]}
        return Day(week[name]) if name in here.get(self.agency, NAMES) else Day(None, "agency_away")

    def minutes_of(self, day: date) -> list[datetime]:
        """Look at the wall clock each minute from the day before on, and keep what is this day."""
        if day not in self._minutes:
            around = datetime.combine(day, time(), UTC) - timedelta(days=1)
            every = [around + n * MINUTE for n in range(3 * 24 * 60)]
            self._minutes[day] = [at for at in every if at.astimezone(self.zone).date() == day]
        return self._minutes[day]

    def first_minute_showing(self, day: date, clock: str) -> datetime:
        """Find when the wall clock first shows at least a time."""
        return next(
            at for at in self.minutes_of(day) if at.astimezone(self.zone).strftime("%H:%M") >= clock
        )
