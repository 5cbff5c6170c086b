"""What an officer's window shows of the open ticket, and its keys: pure derivations."""

from dataclasses import dataclass

from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.facts import Class, StageFacts, State
from kiosk.queueing.hall import AtCounter
from kiosk.queueing.moves import possible
from kiosk.queueing.profile import Service
from kiosk.viewmodels.counter_words import Spoken, long_length, stopwatch
from kiosk.viewmodels.line_breaks import with_short_endings

_CLOSE = 0.8
"""From this part of the standard on, the time at the counter is called close to its limit."""


@dataclass(frozen=True, slots=True)
class TicketView:
    """The card: ``page`` is unknown, nobody, ready, called or serving."""

    page: str = "unknown"
    code: str = ""
    service: str = ""
    priority: bool = False
    calls: str = ""
    visual: bool = False
    """This person cannot hear a call, and asked to be called by light."""


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
    held: int = 0
    """So many may be taken up again: with a ticket open none is."""

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
    def can_no_show(self) -> bool:
        """Tell whether the ticket may be closed because nobody came."""
        return "no_show" in self.moves

    @property
    def can_hold(self) -> bool:
        """Tell whether a ticket may be set aside, or one that was may be taken up again."""
        return "hold" in self.moves or self.held > 0

    @property
    def can_transfer(self) -> bool:
        """Tell whether the ticket may be sent elsewhere."""
        return "transfer" in self.moves


@dataclass(frozen=True, slots=True)
class RequirementLine:
    """One paper to bring for the open ticket's service."""

    text: str


def derive_ticket(at: AtCounter, spoken: Spoken) -> TicketView:
    """Derive the card of the open ticket, or of the state without one."""
    stage = at.open
    if stage is None and at.evacuation is not None:
        return TicketView("evacuation")
    if stage is None:
        return TicketView("ready" if at.waiting_total else "nobody")
    page = "serving" if stage.state == State.SERVING else "called"
    priority = stage.class_ == Class.PRIORITY
    service = _full_name(stage.service, spoken)
    return TicketView(page, stage.code, service, priority, _calls(stage, spoken), stage.visual)


def derive_timer(at: AtCounter, now: int, spoken: Spoken) -> TimerView:
    """Derive the timer of the open ticket at ``now``."""
    stage = at.open
    if stage is None or stage.called_at is None:
        return TimerView()
    if stage.serving_at is None:
        return TimerView(stopwatch(now - stage.called_at, spoken.language))
    spent = _spent(stage, now)
    text = stopwatch(spent, spoken.language)
    service = spoken.profile.service_by_code.get(stage.service)
    return _against(service, spent, text, spoken) if service else TimerView(text)


def derive_keys(at: AtCounter) -> KeysView:
    """Derive from the table of moves which keys are live and what the main key does."""
    if at.open is None:
        calls = at.waiting_total and at.evacuation is None
        return KeysView("call" if calls else "", "call", held=len(at.held))
    moves = possible(at.open.state)
    go_on = "finish_and_call" if "finish" in moves else "start" if "start" in moves else ""
    if at.evacuation is not None:
        # Nobody is called to a counter or given up while everybody is asked to leave.
        moves = tuple(move for move in moves if move not in {"recall", "no_show"})
        return KeysView("start" if go_on == "start" else "", go_on or "call", moves)
    return KeysView(go_on, go_on or "call", moves)


def derive_requirements(at: AtCounter, spoken: Spoken) -> tuple[RequirementLine, ...]:
    """Derive the papers the open ticket's service asks for."""
    service = spoken.profile.service_by_code.get(at.open.service) if at.open else None
    needed = service.standard.requirements if service else ()
    said = (words.said_in(spoken.language) for words in needed)
    return tuple(RequirementLine(with_short_endings(paper)) for paper in said)


def past_standard(stage: StageFacts, now: int, spoken: Spoken) -> int:
    """Tell by how much the time at the counter is past its standard; negative or 0 before."""
    service = spoken.profile.service_by_code.get(stage.service)
    if service is None:
        return 0
    return _spent(stage, now) - service.standard.counter_minutes * MINUTE


def _spent(stage: StageFacts, now: int) -> int:
    since = now if stage.serving_at is None else stage.serving_at
    return max(0, now - since - (stage.held_for or 0))


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
        words = words.format(time=long_length(spent - allowed, translate))
        return TimerView(text, words, standard, 1.0, "past")
    words = translate("Counter", "{time} left by the standard").format(
        time=long_length(allowed - spent, translate)
    )
    done = spent / allowed
    return TimerView(text, words, standard, done, "close" if done >= _CLOSE else "calm")
