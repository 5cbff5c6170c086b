"""Sheets that ask why: what happens out of turn is kept on record with its reason."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.queueing.facts import Class
from kiosk.queueing.printers import ReprintReason
from kiosk.viewmodels.counter_sheet import Choice, Console, Derive, Do, Sheet, Step


@dataclass(frozen=True, slots=True)
class Why:
    """What is asked: a title, and what is often the reason."""

    title: str
    usual: tuple[str, ...]


def call_reason(code: str) -> Derive:
    """Ask why a ticket is called out of its turn."""

    def sheet(console: Console) -> Sheet:
        translate = console.translate
        title = translate("CounterSheet", "Why is {ticket} called out of turn?").format(ticket=code)
        usual = (
            translate("CounterSheet", "Was called and did not hear it"),
            translate("CounterSheet", "Sent back here by another counter"),
            translate("CounterSheet", "Asked for by a supervisor"),
            translate("CounterSheet", "Cannot wait any longer"),
        )
        return _why(
            console, Why(title, usual), lambda reason: console.moves.call_ticket(code, reason)
        )

    return sheet


def cancel_reason(code: str) -> Derive:
    """Ask why a visit is cancelled."""

    def sheet(console: Console) -> Sheet:
        translate = console.translate
        title = translate("CounterSheet", "Why is {ticket} cancelled?").format(ticket=code)
        usual = (
            translate("CounterSheet", "The person has left"),
            translate("CounterSheet", "Ticket taken by mistake"),
            translate("CounterSheet", "Settled without service"),
        )
        return _why(console, Why(title, usual), lambda reason: console.moves.cancel(code, reason))

    return sheet


def class_reason(code: str, class_: Class) -> Derive:
    """Ask why a ticket gets another class."""

    def sheet(console: Console) -> Sheet:
        translate = console.translate
        if class_ is Class.PRIORITY:
            title = translate("CounterSheet", "Why does {ticket} become a priority ticket?")
            usual = (
                translate("CounterSheet", "Belongs to a priority group"),
                translate("CounterSheet", "Took a regular ticket by mistake"),
            )
        else:
            title = translate("CounterSheet", "Why does {ticket} become a regular ticket?")
            usual = (
                translate("CounterSheet", "Does not belong to a priority group"),
                translate("CounterSheet", "Took a priority ticket by mistake"),
            )
        why = Why(title.format(ticket=code), usual)
        return _why(console, why, lambda reason: console.moves.change_class(code, class_, reason))

    return sheet


def reprint_reason(code: str) -> Derive:
    """Ask why a slip is printed once more."""

    def sheet(console: Console) -> Sheet:
        translate = console.translate
        words = {
            ReprintReason.LOST_BY_CITIZEN: translate("CounterSheet", "The person has lost it"),
            ReprintReason.UNREADABLE: translate("CounterSheet", "It cannot be read"),
            ReprintReason.JAMMED: translate("CounterSheet", "It got stuck in the printer"),
            ReprintReason.NOT_PRINTED: translate("CounterSheet", "It never came out"),
        }
        title = translate("CounterSheet", "Why does {ticket} get another slip?")
        return Sheet(
            title=title.format(ticket=code),
            note=translate("CounterSheet", "It is printed where the last one was, as a copy."),
            choices=tuple(Choice(why.value, text) for why, text in words.items()),
            choose=lambda key: Do(lambda: console.moves.reprint(code, ReprintReason(key))),
        )

    return sheet


def _why(console: Console, why: Why, act: Callable[[str], object]) -> Sheet:
    translate = console.translate

    def give(reason: str) -> Step:
        return Do(lambda: act(reason)) if reason.strip() else None

    return Sheet(
        title=why.title,
        note=translate("CounterSheet", "The reason is kept on record. No names, no illnesses."),
        choices=tuple(Choice(text, text) for text in why.usual),
        choose=give,
        field=translate("CounterSheet", "Another reason"),
        confirm=translate("CounterSheet", "Do it"),
        enter=give,
    )
