"""What an officer's window shows: pure derivations from one counter's snapshot."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale

from kiosk.queueing.calendar import MINUTE, SECOND
from kiosk.queueing.facts import AtCounter, Class, Outcome, StageFacts, State
from kiosk.queueing.moves import possible
from kiosk.queueing.profile import Profile, Service
from kiosk.queueing.refusals import Translate
from kiosk.viewmodels.office_time import clock_at, locale_of

_SHORT = QLocale.FormatType.ShortFormat
NEXT_SHOWN = 6
RECENT_SHOWN = 6
_CLOSE = 0.8
"""From this part of the standard on, the time at the counter is called close to its limit."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """The office in one language: what every derivation needs to word something."""

    profile: Profile
    language: str
    translate: Translate

    def service(self, code: str) -> str:
        """Name a service where room is short; one of an older profile by its code."""
        service = self.profile.service_by_code.get(code)
        return service.heading.said_in(self.language) if service else code

    def clock(self, at: int) -> str:
        """Write an instant as the office's local time."""
        return clock_at(at, self.profile.office.timezone, self.language)


@dataclass(frozen=True, slots=True)
class TicketView:
    """The card: ``page`` is unknown, nobody, ready, called or serving."""

    page: str = "unknown"
    code: str = ""
    service: str = ""
    priority: bool = False
    calls: str = ""


@dataclass(frozen=True, slots=True)
class TimerView:
    """The time since the call, or at the counter against the standard.

    ``tone`` is calm, close or past; ``done`` the part of the standard that is used, at most 1.
    """

    text: str = ""
    words: str = ""
    standard: str = ""
    done: float = 0.0
    tone: str = "calm"


@dataclass(frozen=True, slots=True)
class KeysView:
    """Which keys may be pressed; ``go_on`` is the act of the main key, empty when it rests."""

    go_on: str = ""
    offered: str = "call"
    moves: tuple[str, ...] = ()

    @property
    def can_go_on(self) -> bool:
        """Tell whether the main key is live."""
        return bool(self.go_on)

    @property
    def can_finish(self) -> bool:
        """Tell whether the ticket may be finished."""
        return "finish" in self.moves

    @property
    def can_recall(self) -> bool:
        """Tell whether the ticket may be called again."""
        return "recall" in self.moves

    @property
    def can_start(self) -> bool:
        """Tell whether serving may begin."""
        return "start" in self.moves

    @property
    def can_no_show(self) -> bool:
        """Tell whether the ticket may be closed because nobody came."""
        return "no_show" in self.moves


@dataclass(frozen=True, slots=True)
class LineView:
    """Who waits for this counter, as numbers."""

    queues: str = ""
    waiting: int = 0
    people: str = ""
    longest: str = ""


@dataclass(frozen=True, slots=True)
class DayView:
    """What this counter did today."""

    served: str = "0"
    noShows: str = "0"
    average: str = "—"


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One thing that happened to the open ticket."""

    time: str
    text: str


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """One waiting ticket, without a name."""

    code: str
    service: str
    priority: bool
    minutes: str
    isNext: bool


@dataclass(frozen=True, slots=True)
class RecentRow:
    """One ticket that ended at this counter."""

    code: str
    service: str
    outcome: str
    time: str


@dataclass(frozen=True, slots=True)
class RequirementLine:
    """One paper to bring for the open ticket's service."""

    text: str


def derive_ticket(at: AtCounter, spoken: Spoken) -> TicketView:
    """Derive the card of the open ticket, or of the state without one."""
    stage = at.open
    if stage is None:
        return TicketView("ready" if at.waiting_total else "nobody")
    page = "serving" if stage.state == State.SERVING else "called"
    priority = stage.class_ == Class.PRIORITY
    service = _full_name(stage.service, spoken)
    return TicketView(page, stage.code, service, priority, _calls(stage, spoken))


def derive_timer(at: AtCounter, now: int, spoken: Spoken) -> TimerView:
    """Derive the timer of the open ticket at ``now``."""
    stage = at.open
    if stage is None or stage.called_at is None:
        return TimerView()
    if stage.serving_at is None:
        return TimerView(stopwatch(now - stage.called_at, spoken.language))
    spent = max(0, now - stage.serving_at)
    text = stopwatch(spent, spoken.language)
    service = spoken.profile.service_by_code.get(stage.service)
    return _against(service, spent, text, spoken) if service else TimerView(text)


def derive_keys(at: AtCounter) -> KeysView:
    """Derive from the table of moves which keys are live and what the main key does."""
    if at.open is None:
        return KeysView("call" if at.waiting_total else "", "call")
    moves = possible(at.open.state)
    go_on = "finish_and_call" if "finish" in moves else "start" if "start" in moves else ""
    return KeysView(go_on, go_on or "call", moves)


def derive_line(at: AtCounter, now: int, spoken: Spoken) -> LineView:
    """Derive the totals of who waits for this counter."""
    translate = spoken.translate
    longest = "" if at.longest_since is None else _minutes(now - at.longest_since, spoken)
    people = (
        translate("Counter", "person") if at.waiting_total == 1 else translate("Counter", "people")
    )
    if at.waiting_priority:
        people = translate("Counter", "{people}, {count} priority").format(
            people=people, count=at.waiting_priority
        )
    return LineView(_queues(at.counter, spoken), at.waiting_total, people, longest)


def derive_waiting(at: AtCounter, now: int, spoken: Spoken) -> tuple[WaitingRow, ...]:
    """Derive the next tickets in calling order."""
    return tuple(
        WaitingRow(
            stage.code,
            spoken.service(stage.service),
            stage.class_ == Class.PRIORITY,
            _minutes(now - stage.waiting_since, spoken),
            isNext=place == 0,
        )
        for place, stage in enumerate(at.waiting[:NEXT_SHOWN])
    )


def derive_recent(at: AtCounter, spoken: Spoken) -> tuple[RecentRow, ...]:
    """Derive the tickets that ended here last, newest first."""
    return tuple(
        RecentRow(
            stage.code,
            spoken.service(stage.service),
            _outcome(stage.outcome, spoken.translate),
            spoken.clock(stage.ended_at) if stage.ended_at is not None else "",
        )
        for stage in at.recent[:RECENT_SHOWN]
    )


def derive_day(at: AtCounter, spoken: Spoken) -> DayView:
    """Derive the counter's day in three figures."""
    average = at.today.average
    text = "—" if average is None else _short_length(average, spoken.translate)
    return DayView(str(at.today.served), str(at.today.no_shows), text)


def derive_history(at: AtCounter, spoken: Spoken) -> tuple[HistoryRow, ...]:
    """Derive what happened to the open ticket, oldest first."""
    stage, translate = at.open, spoken.translate
    if stage is None:
        return ()
    rows = [HistoryRow(spoken.clock(stage.waiting_since), _taken(at.ahead_when_taken, translate))]
    if stage.called_at is not None:
        called = translate("Counter", "Called to counter {counter}").format(counter=at.counter)
        rows.append(HistoryRow(spoken.clock(stage.called_at), called))
        waited = _minutes(stage.called_at - stage.waiting_since, spoken)
        rows.append(HistoryRow("", translate("Counter", "Waited {minutes}").format(minutes=waited)))
    if stage.serving_at is not None:
        rows.insert(
            2, HistoryRow(spoken.clock(stage.serving_at), translate("Counter", "Service started"))
        )
    return tuple(rows)


def derive_requirements(at: AtCounter, spoken: Spoken) -> tuple[RequirementLine, ...]:
    """Derive the papers the open ticket's service asks for."""
    service = spoken.profile.service_by_code.get(at.open.service) if at.open else None
    needed = service.standard.requirements if service else ()
    return tuple(RequirementLine(words.said_in(spoken.language)) for words in needed)


def stopwatch(length: int, language: str) -> str:
    """Write a length as minutes and seconds, ``06.42``, from an hour on with the hours."""
    minutes, seconds = divmod(max(0, length) // SECOND, 60)
    hours, rest = divmod(minutes, 60)
    parts = [f"{rest:02}", f"{seconds:02}"]
    return _between(language).join([str(hours), *parts] if hours else parts)


def counter_agencies(counter: int, spoken: Spoken) -> str:
    """Name the agencies this counter works for."""
    known = spoken.profile.counter_by_number.get(counter)
    queues = known.queues if known else ()
    codes = [s.agency for s in spoken.profile.services if s.queue in queues]
    agencies = (spoken.profile.agency_by_code[code] for code in dict.fromkeys(codes))
    return ", ".join(agency.heading.said_in(spoken.language) for agency in agencies)


def _between(language: str) -> str:
    return "." if "." in locale_of(language).timeFormat(_SHORT) else ":"


def _full_name(code: str, spoken: Spoken) -> str:
    service = spoken.profile.service_by_code.get(code)
    return service.name.said_in(spoken.language) if service else code


def _calls(stage: StageFacts, spoken: Spoken) -> str:
    return spoken.translate("Counter", "Call {number} of {most}").format(
        number=stage.calls, most=max(stage.calls, spoken.profile.rules.calls_before_no_show)
    )


def _against(service: Service, spent: int, text: str, spoken: Spoken) -> TimerView:
    translate = spoken.translate
    allowed = service.standard.counter_minutes * MINUTE
    standard = translate("Counter", "standard {number} min")
    standard = standard.format(number=service.standard.counter_minutes)
    if spent > allowed:
        words = translate("Counter", "{time} past the standard")
        words = words.format(time=_length(spent - allowed, translate))
        return TimerView(text, words, standard, 1.0, "past")
    words = translate("Counter", "{time} left by the standard").format(
        time=_length(allowed - spent, translate)
    )
    done = spent / allowed
    return TimerView(text, words, standard, done, "close" if done >= _CLOSE else "calm")


def _length(length: int, translate: Translate) -> str:
    minutes, seconds = divmod(length // SECOND, 60)
    if not minutes:
        return _count_seconds(seconds, translate)
    if not seconds:
        return _count_minutes(minutes, translate)
    return f"{_count_minutes(minutes, translate)} {_count_seconds(seconds, translate)}"


def _short_length(length: int, translate: Translate) -> str:
    minutes, seconds = divmod(length // SECOND, 60)
    words = translate("Counter", "{minutes} min {seconds} s")
    return words.format(minutes=minutes, seconds=seconds)


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


def _minutes(length: int, spoken: Spoken) -> str:
    minutes = max(0, length) // MINUTE
    return spoken.translate("Counter", "{number} min").format(number=minutes)


def _taken(ahead: int | None, translate: Translate) -> str:
    if ahead is None:
        return translate("Counter", "Ticket taken")
    if ahead == 0:
        return translate("Counter", "Ticket taken, nobody ahead")
    return translate("Counter", "Ticket taken, {ahead} ahead").format(ahead=ahead)


def _queues(counter: int, spoken: Spoken) -> str:
    translate = spoken.translate
    known = spoken.profile.counter_by_number.get(counter)
    prefixes = known.queues if known else ()
    words = translate("Counter", "Waiting in queue {queues}")
    if len(prefixes) > 1:
        words = translate("Counter", "Waiting in queues {queues}")
    return words.format(queues=", ".join(prefixes))


def _outcome(outcome: str | None, translate: Translate) -> str:
    return {
        Outcome.SERVED.value: translate("Counter", "Served"),
        Outcome.NO_SHOW.value: translate("Counter", "No-show"),
        Outcome.EXPIRED.value: translate("Counter", "Expired"),
    }.get(outcome or "", "")
