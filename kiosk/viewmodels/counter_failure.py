"""What the key that failed says: one sentence that fits it. The keys beside it say the rest."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from kiosk.queueing.calendar_refusals import QueueClosed
from kiosk.queueing.facts import State
from kiosk.queueing.line_refusals import CalledTooFewTimes
from kiosk.queueing.move_refusals import CounterBusy, MoveRefused, NothingOpen, state_word
from kiosk.queueing.people_refusals import UnknownOfficer
from kiosk.queueing.pin_refusals import PinLocked, PinRefused
from kiosk.queueing.refusals import ClockWrong, Refusal, UnknownCounter
from kiosk.queueing.shift_refusals import CounterTaken, NobodySignedIn, OnBreak, SignedInElsewhere
from kiosk.viewmodels.counter_words import Spoken
from kiosk.viewmodels.office_time import clock_of


def failure_words(error: Exception, spoken: Spoken) -> str:
    """Say briefly why an act failed."""
    words = _WORDS.get(type(error))
    if words is not None:
        return words(error, spoken)
    if isinstance(error, Refusal):
        return error.for_people(spoken.translate)
    return spoken.translate("Counter", "Not saved. Please try again.")


def _moved_on(error: MoveRefused, spoken: Spoken) -> str:
    state = state_word(error.state, spoken.translate)
    words = spoken.translate("Counter", "{ticket} is {state} now.")
    return words.format(ticket=error.ticket, state=state)


def _busy(error: CounterBusy, spoken: Spoken) -> str:
    if error.state == State.SERVING:
        words = spoken.translate("Counter", "{ticket} is still open. Finish it first.")
    else:
        words = spoken.translate("Counter", "{ticket} is still called. Serve it first.")
    return words.format(ticket=error.ticket)


def _nothing_open(_error: NothingOpen, spoken: Spoken) -> str:
    return spoken.translate("Counter", "No ticket is open here.")


def _gone(error: UnknownCounter, spoken: Spoken) -> str:
    words = spoken.translate("Counter", "Counter {counter} is not in the profile any more.")
    return words.format(counter=error.counter)


def _clock_wrong(error: ClockWrong, spoken: Spoken) -> str:
    words = spoken.translate("Counter", "The clock is wrong: it says {time}. Please have it set.")
    return words.format(time=clock_of(datetime.fromisoformat(error.clock), spoken.language))


def _too_early(error: CalledTooFewTimes, spoken: Spoken) -> str:
    if not error.missing:
        words = spoken.translate("Counter", "Just called: possible in {seconds} s.")
    else:
        words = spoken.translate(
            "Counter", "Call {calls} of {asked}. Call again; possible in {seconds} s."
        )
    return words.format(calls=error.calls, asked=error.asked, seconds=error.seconds)


def _pin_refused(error: PinRefused, spoken: Spoken) -> str:
    words = spoken.translate(
        "Counter", "Code and PIN do not belong together. {tries} wrong PINs in a row lock you out."
    )
    return words.format(tries=error.tries)


def _pin_locked(error: PinLocked, spoken: Spoken) -> str:
    if error.minutes == 1:
        words = spoken.translate(
            "Counter", "Too many wrong PINs: wait one minute. A supervisor can give a new PIN."
        )
    else:
        words = spoken.translate(
            "Counter",
            "Too many wrong PINs: wait {minutes} minutes. A supervisor can give a new PIN.",
        )
    return words.format(minutes=error.minutes)


def _unknown_officer(error: UnknownOfficer, spoken: Spoken) -> str:
    words = spoken.translate("Counter", "Nobody with the code “{officer}” works here.")
    return words.format(officer=error.officer)


def _counter_taken(error: CounterTaken, spoken: Spoken) -> str:
    words = spoken.translate("Counter", "“{officer}” works at counter {counter}.")
    return words.format(officer=error.officer, counter=error.counter)


def _elsewhere(error: SignedInElsewhere, spoken: Spoken) -> str:
    words = spoken.translate("Counter", "You are still signed in at counter {counter}.")
    return words.format(counter=error.counter)


def _nobody(_error: NobodySignedIn, spoken: Spoken) -> str:
    return spoken.translate("Counter", "Nobody is signed in here any more.")


def _away(error: OnBreak, spoken: Spoken) -> str:
    words = spoken.translate("Counter", "You have a break until {until}.")
    return words.format(until=error.until)


def _queue_closed(error: QueueClosed, spoken: Spoken) -> str:
    words = spoken.translate("Counter", "Queue {queue} is closed by staff. {words}")
    return words.format(queue=error.queue, words=error.words).strip()


_WORDS: dict[type[Exception], Callable[[Any, Spoken], str]] = {
    MoveRefused: _moved_on,
    CounterBusy: _busy,
    NothingOpen: _nothing_open,
    UnknownCounter: _gone,
    ClockWrong: _clock_wrong,
    CalledTooFewTimes: _too_early,
    PinRefused: _pin_refused,
    PinLocked: _pin_locked,
    UnknownOfficer: _unknown_officer,
    CounterTaken: _counter_taken,
    SignedInElsewhere: _elsewhere,
    NobodySignedIn: _nobody,
    OnBreak: _away,
    QueueClosed: _queue_closed,
}
