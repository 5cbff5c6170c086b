"""The sheets behind the keys that are pressed seldom: more, the break, and who works here."""

from collections.abc import Iterator
from datetime import time

from kiosk.queueing.calendar import MINUTE, local_time
from kiosk.queueing.facts import Class
from kiosk.queueing.people import BreakReason
from kiosk.queueing.people_words import break_word
from kiosk.viewmodels import counter_tickets, counter_transfer
from kiosk.viewmodels.counter_break import slot_of
from kiosk.viewmodels.counter_reasons import cancel_reason, class_reason, reprint_reason
from kiosk.viewmodels.counter_sheet import Choice, Console, Derive, Do, Open, Press, Sheet, Step

LENGTHS = (10, 15, 30, 45, 60)
"""Minutes to choose from for a break."""


def more(console: Console) -> Sheet:
    """List what is done seldom, with why a part of it cannot be done now."""
    return Sheet(
        title=console.translate("CounterSheet", "More"),
        choices=tuple(_more(console)),
        choose=lambda key: _step(console, key),
    )


def officer(console: Console) -> Sheet:
    """Ask how the officer leaves the counter."""
    translate, shift = console.translate, console.at.shift
    busy = console.at.open is not None
    leaves = Choice(
        "sign_out",
        translate("CounterSheet", "Sign out"),
        _finish_first(console) if busy else translate("CounterSheet", "The counter rests"),
        "log-out",
        live=not busy,
    )
    hands_over = Choice(
        "hand_over",
        translate("CounterSheet", "Hand over"),
        translate("CounterSheet", "Somebody else goes on here, with the open ticket"),
        "users",
    )
    return Sheet(
        title=shift.name if shift else "",
        choices=(leaves, hands_over),
        choose=lambda key: Do(console.duty.sign_out) if key == "sign_out" else Press(key),
    )


def take_break(console: Console) -> Sheet:
    """Ask why the officer is away."""
    translate = console.translate
    return Sheet(
        title=translate("CounterSheet", "Break: what for?"),
        note=translate("CounterSheet", "Nobody is called here until you are back."),
        choices=tuple(Choice(one, break_word(one, translate)) for one in BreakReason),
        choose=lambda reason: Open(_until(BreakReason(reason))),
    )


def _until(reason: BreakReason) -> Derive:
    def sheet(console: Console) -> Sheet:
        translate = console.translate
        return Sheet(
            title=translate("CounterSheet", "Back at about what time?"),
            choices=tuple(_returns(console)),
            choose=lambda at: Do(lambda: console.duty.begin_break(reason, _clock(console, at))),
        )

    return sheet


def _returns(console: Console) -> Iterator[Choice]:
    translate, spoken = console.translate, console.spoken
    slot = slot_of(console.at.counter, console.now, spoken)
    if slot is not None and slot.runs:
        yield Choice(
            str(slot.ends), spoken.clock(slot.ends), translate("CounterSheet", "your slot")
        )
    today = local_time(console.now, spoken.profile.office.timezone).date()
    for minutes in LENGTHS:
        at = console.now - console.now % MINUTE + minutes * MINUTE
        # A break ends on the day on which it begins.
        if local_time(at, spoken.profile.office.timezone).date() == today:
            in_words = translate("CounterSheet", "in {number} min").format(number=minutes)
            yield Choice(str(at), spoken.clock(at), in_words)


def _clock(console: Console, at: str) -> time:
    return local_time(int(at), console.spoken.profile.office.timezone).time()


def _step(console: Console, key: str) -> Step:
    code = console.at.open.code if console.at.open else ""
    steps: dict[str, Step] = {
        "find": Open(counter_tickets.find),
        "held": Open(counter_tickets.held),
        "absent": Open(counter_tickets.absent),
        "walk_in": Open(counter_transfer.walk_in),
        "add_service": Open(counter_transfer.add_service),
        "class": Open(class_reason(code, _other_class(console))),
        "put_back": Do(console.moves.put_back),
        "reprint": Open(reprint_reason(code)),
        "cancel": Open(cancel_reason(code)),
        "officer": Open(officer),
    }
    return steps[key]


def _more(console: Console) -> Iterator[Choice]:
    translate, at = console.translate, console.at
    find = translate("CounterSheet", "Find a ticket")
    yield Choice("find", find, translate("CounterSheet", "by number or slip"), "search")
    walk_in = translate("CounterSheet", "Number without paper")
    yield Choice("walk_in", walk_in, translate("CounterSheet", "for who stands here"), "user-plus")
    held, absent = len(at.held), len(at.absent)
    yield Choice("held", _count(console, translate("CounterSheet", "On hold"), held), "", "pause")
    came_back = translate("CounterSheet", "No-show came back")
    yield Choice("absent", _count(console, came_back, absent), "", "undo-2")
    yield from _of_ticket(console)
    if at.shift is not None:
        leave = translate("CounterSheet", "Hand over or sign out")
        yield Choice("officer", leave, at.shift.name, "log-out")


def _of_ticket(console: Console) -> Iterator[Choice]:
    translate, open_ = console.translate, console.at.open
    note = open_.code if open_ else translate("CounterSheet", "No ticket is open")
    live = open_ is not None
    words = {
        "add_service": (translate("CounterSheet", "Add a service"), "plus"),
        "class": (_class_words(console), "accessibility"),
        "put_back": (translate("CounterSheet", "Put back into the line"), "skip-forward"),
        "reprint": (translate("CounterSheet", "Print the slip again"), "printer"),
        "cancel": (translate("CounterSheet", "Cancel the visit"), "ticket-x"),
    }
    for key, (text, icon) in words.items():
        yield Choice(key, text, note, icon, live=live)


def _class_words(console: Console) -> str:
    if _other_class(console) is Class.REGULAR:
        return console.translate("CounterSheet", "Make it a regular ticket")
    return console.translate("CounterSheet", "Make it a priority ticket")


def _other_class(console: Console) -> Class:
    priority = console.at.open is not None and console.at.open.class_ == Class.PRIORITY
    return Class.REGULAR if priority else Class.PRIORITY


def _count(console: Console, words: str, number: int) -> str:
    told = console.translate("CounterSheet", "{words} ({number})")
    return told.format(words=words, number=number) if number else words


def _finish_first(console: Console) -> str:
    words = console.translate("CounterSheet", "Finish {ticket} first")
    return words.format(ticket=console.at.open.code if console.at.open else "")
