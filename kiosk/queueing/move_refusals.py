"""Refusals about moves: what a counter, or a ticket in its state, does not allow now."""

from dataclasses import dataclass

from kiosk.queueing.refusals import Refusal, Translate


@dataclass
class CounterBusy(Refusal):
    """The counter still has an open ticket, called or being served."""

    counter: int
    ticket: str
    state: str

    def for_people(self, translate: Translate) -> str:
        if self.state == "serving":
            told = translate("Refusal", "Counter {counter} is serving {ticket}. Finish it first.")
        else:
            told = translate(
                "Refusal",
                "Counter {counter} has called {ticket}. Serve it or mark it as no-show first.",
            )
        return told.format(counter=self.counter, ticket=self.ticket)


@dataclass
class NothingOpen(Refusal):
    """The counter has no open ticket for this move."""

    counter: int
    move: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal", "Counter {counter} has no ticket. Call the next one first."
        ).format(counter=self.counter)


@dataclass
class MoveRefused(Refusal):
    """The ticket is in a state that does not allow the move; ``possible`` lists what it allows."""

    move: str
    ticket: str
    state: str
    possible: tuple[str, ...]

    def for_people(self, translate: Translate) -> str:
        if not self.possible:
            return translate("Refusal", "{ticket} has ended. Nothing more can be done.").format(
                ticket=self.ticket
            )
        return translate(
            "Refusal", "{ticket} is {state}: “{move}” is not possible now. Possible: {possible}."
        ).format(
            ticket=self.ticket,
            state=state_word(self.state, translate),
            move=move_word(self.move, translate),
            possible=", ".join(move_word(move, translate) for move in self.possible),
        )


def state_word(state: str, translate: Translate) -> str:
    """Name for people how a ticket stands: its state, or ``no_show``."""
    return {
        "waiting": translate("State", "waiting"),
        "called": translate("State", "called"),
        "serving": translate("State", "being served"),
        "held": translate("State", "on hold"),
        "planned": translate("State", "planned"),
        "ended": translate("State", "ended"),
        "no_show": translate("State", "closed as a no-show"),
    }[state]


def move_word(move: str, translate: Translate) -> str:
    """Name a move for people."""
    return {
        "call": translate("Move", "call"),
        "call_ticket": translate("Move", "call out of turn"),
        "recall": translate("Move", "recall"),
        "start": translate("Move", "start"),
        "finish": translate("Move", "finish"),
        "no_show": translate("Move", "no-show"),
        "hold": translate("Move", "hold"),
        "resume": translate("Move", "resume"),
        "transfer": translate("Move", "transfer"),
        "return": translate("Move", "return"),
        "put_back": translate("Move", "put back"),
        "add_service": translate("Move", "add a service"),
        "change_class": translate("Move", "change the class"),
        "cancel": translate("Move", "cancel"),
        "walk_in": translate("Move", "walk-in"),
        "follow": translate("Move", "follow"),
        "expire": translate("Move", "expire"),
        "lapse": translate("Move", "lapse"),
    }[move]


def outcome_word(outcome: str | None, translate: Translate) -> str:
    """Name for people how a stage ended; nothing while it has not."""
    return {
        None: "",
        "served": translate("State", "served"),
        "no_show": translate("State", "closed as a no-show"),
        "expired": translate("State", "expired"),
        "transferred": translate("State", "transferred"),
        "returned": translate("State", "came back"),
        "cancelled": translate("State", "cancelled"),
        "unserved": translate("State", "not begun"),
        "undone": translate("State", "undone"),
    }[outcome]
