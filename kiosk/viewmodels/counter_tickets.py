"""Sheets about one ticket, and about finding it: who waits, is held or absent, or was scanned."""

from collections.abc import Iterator

from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.facts import Class, StageFacts, State
from kiosk.queueing.move_refusals import outcome_word, state_word
from kiosk.queueing.outcomes import Service, Visit
from kiosk.viewmodels.counter_reasons import (
    call_reason,
    cancel_reason,
    class_reason,
    reprint_reason,
)
from kiosk.viewmodels.counter_sheet import Ask, Choice, Console, Derive, Do, Open, Sheet, Step
from kiosk.viewmodels.counter_words import minutes_of


def find(console: Console) -> Sheet:
    """Ask for a ticket: one that waits, or any by its number."""
    translate = console.translate
    return Sheet(
        title=translate("CounterSheet", "Which ticket?"),
        note=translate(
            "CounterSheet", "Type its number, choose who waits, or scan the slip at any time."
        ),
        choices=tuple(_waiting(console)),
        choose=lambda code: look_up(console, code),
        empty=translate("CounterSheet", "Nobody waits for this counter."),
        field=translate("CounterSheet", "Number"),
        confirm=translate("CounterSheet", "Find"),
        enter=lambda typed: look_up(console, typed) if typed.strip() else None,
        writes_first=True,
    )


def look_up(console: Console, typed: str) -> Step:
    """Ask where a ticket stands, by its number or by the text of its slip."""
    return Ask(lambda: console.moves.look_up(typed), ticket)


def held(console: Console) -> Sheet:
    """List what is held, to be taken up again."""
    translate = console.translate
    title = translate("CounterSheet", "On hold: which one goes on?")
    return Sheet(
        title=title,
        choices=tuple(_held(console, one) for one in console.at.held),
        choose=lambda code: Do(lambda: console.moves.resume(code)),
        empty=translate("CounterSheet", "No ticket is on hold."),
    )


def absent(console: Console) -> Sheet:
    """List the no-shows that may still come back."""
    translate = console.translate
    return Sheet(
        title=translate("CounterSheet", "Who came back?"),
        note=translate("CounterSheet", "They wait again, under their number."),
        choices=tuple(
            Choice(one.code, one.code, f"{console.spoken.service(one.service)}, {left}")
            for one in console.at.absent
            if (left := grace_left(console, one))
        ),
        choose=lambda code: Do(lambda: console.moves.return_ticket(code)),
        empty=translate("CounterSheet", "Nobody was absent in the last minutes."),
    )


def grace_left(console: Console, absent: StageFacts) -> str:
    """Tell how long a no-show may still come back; nothing when the time is over."""
    grace = console.spoken.profile.rules.return_grace_minutes * MINUTE
    left = (absent.ended_at or 0) + grace - console.now
    if left < 0:
        return ""
    words = console.translate("CounterSheet", "{minutes} left")
    return words.format(minutes=minutes_of(left, console.spoken))


def ticket(visit: Visit) -> Derive:
    """Tell where a ticket stands, and what can be done with it."""

    def sheet(console: Console) -> Sheet:
        return Sheet(
            title=_standing(console, visit),
            note=" → ".join(_told(console, one) for one in visit.services),
            choices=tuple(_possible(console, visit)),
            choose=lambda key: _step(console, visit, key),
            empty=console.translate("CounterSheet", "Nothing more can be done with it here."),
        )

    return sheet


def _step(console: Console, visit: Visit, key: str) -> Step:
    code, moves = visit.ticket, console.moves
    other = Class.REGULAR if visit.class_ == Class.PRIORITY else Class.PRIORITY
    steps: dict[str, Step] = {
        "call": Open(call_reason(code)),
        "resume": Do(lambda: moves.resume(code)),
        "return": Do(lambda: moves.return_ticket(code)),
        "class": Open(class_reason(code, other)),
        "reprint": Open(reprint_reason(code)),
        "cancel": Open(cancel_reason(code)),
    }
    return steps[key]


def _possible(console: Console, visit: Visit) -> Iterator[Choice]:
    translate, busy = console.translate, console.at.open is not None
    state = visit.state
    if state == State.WAITING:
        first = translate("CounterSheet", "Call out of turn")
        yield Choice("call", first, _after(console), "bell-ring", live=not busy)
    if state == State.HELD:
        again = translate("CounterSheet", "Go on serving it")
        yield Choice("resume", again, _after(console), "play", live=not busy)
    if state == State.ENDED:
        if visit.services[-1].outcome == "no_show":
            returned = translate("CounterSheet", "It came back: let it wait again")
            yield Choice("return", returned, icon="undo-2")
        return
    yield Choice("class", _other_class(console, visit), icon="accessibility")
    yield Choice("reprint", translate("CounterSheet", "Print the slip again"), icon="printer")
    yield Choice("cancel", translate("CounterSheet", "Cancel the visit"), icon="ticket-x")


def _after(console: Console) -> str:
    """Say what stands in the way of another open ticket."""
    if console.at.open is None:
        return ""
    words = console.translate("CounterSheet", "Finish {ticket} first")
    return words.format(ticket=console.at.open.code)


def _other_class(console: Console, visit: Visit) -> str:
    if visit.class_ == Class.PRIORITY:
        return console.translate("CounterSheet", "Make it a regular ticket")
    return console.translate("CounterSheet", "Make it a priority ticket")


def _standing(console: Console, visit: Visit) -> str:
    translate, last = console.translate, visit.services[-1]
    if visit.state == State.ENDED:
        state = outcome_word(last.outcome, translate)
    else:
        state = state_word(visit.state, translate)
    if visit.state in {State.CALLED, State.SERVING, State.HELD} and last.counter:
        words = translate("CounterSheet", "{ticket}: {state} at counter {counter}")
        return words.format(ticket=visit.ticket, state=state, counter=last.counter)
    if visit.ahead == 0:
        words = translate("CounterSheet", "{ticket}: {state}, nobody ahead")
        return words.format(ticket=visit.ticket, state=state)
    if visit.ahead is not None:
        words = translate("CounterSheet", "{ticket}: {state}, {ahead} ahead")
        return words.format(ticket=visit.ticket, state=state, ahead=visit.ahead)
    return f"{visit.ticket}: {state}"


def _told(console: Console, service: Service) -> str:
    name, clock = console.spoken.service(service.service), console.spoken.clock
    if service.ended_at is not None:
        ended = outcome_word(service.outcome, console.translate)
        return f"{name}, {ended} {clock(service.ended_at)}"
    return f"{name}, {clock(service.waiting_since)}"


def _waiting(console: Console) -> Iterator[Choice]:
    for one in console.at.waiting:
        minutes = minutes_of(console.now - one.waiting_since, console.spoken)
        icon = "accessibility" if one.class_ == Class.PRIORITY else ""
        yield Choice(one.code, one.code, f"{console.spoken.service(one.service)}, {minutes}", icon)


def _held(console: Console, one: StageFacts) -> Choice:
    minutes = minutes_of(console.now - (one.held_at or console.now), console.spoken)
    note = f"{console.spoken.service(one.service)}, {minutes}"
    busy = console.at.open is not None
    return Choice(one.code, one.code, _after(console) if busy else note, "pause", live=not busy)
