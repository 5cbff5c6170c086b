"""What happened to the open ticket so far, service by service: pure derivations."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.queueing.facts import Outcome, StageFacts
from kiosk.queueing.hall import AtCounter
from kiosk.queueing.refusals import Translate
from kiosk.viewmodels.counter_words import Spoken, minutes_of


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One thing that happened to the open ticket."""

    time: str
    text: str


def derive_history(at: AtCounter, spoken: Spoken) -> tuple[HistoryRow, ...]:
    """Derive what happened to the open ticket, oldest first, and what is planned for it."""
    if at.open is None:
        return ()
    rows = [row for stage in at.earlier for row in _earlier(stage, spoken)]
    rows += _here(at, at.open, spoken)
    rows += [HistoryRow("", _planned(stage, spoken)) for stage in at.planned]
    return tuple(rows)


def _here(at: AtCounter, stage: StageFacts, spoken: Spoken) -> Iterator[HistoryRow]:
    translate = spoken.translate
    if stage.id == stage.ticket:
        yield HistoryRow(spoken.clock(stage.waiting_since), _taken(at.ahead_when_taken, translate))
    elif not at.earlier:
        came = translate("Counter", "Came from another line")
        yield HistoryRow(spoken.clock(stage.waiting_since), came)
    if stage.called_at is not None:
        yield from _called(at.counter, stage, stage.called_at, spoken)


def _called(
    counter: int, stage: StageFacts, called_at: int, spoken: Spoken
) -> Iterator[HistoryRow]:
    translate = spoken.translate
    called = translate("Counter", "Called to counter {counter}").format(counter=counter)
    yield HistoryRow(spoken.clock(called_at), called)
    if stage.last_call_at is not None and stage.last_call_at != called_at:
        again = translate("Counter", "Called again, call {number}").format(number=stage.calls)
        yield HistoryRow(spoken.clock(stage.last_call_at), again)
    if stage.serving_at is not None:
        yield HistoryRow(spoken.clock(stage.serving_at), translate("Counter", "Service started"))
    if stage.held_for:
        held = translate("Counter", "Was on hold for {minutes}")
        yield HistoryRow("", held.format(minutes=minutes_of(stage.held_for, spoken)))
    waited = minutes_of(called_at - stage.waiting_since, spoken)
    yield HistoryRow("", translate("Counter", "Waited {minutes}").format(minutes=waited))


def _earlier(stage: StageFacts, spoken: Spoken) -> Iterator[HistoryRow]:
    if stage.id == stage.ticket:
        taken = spoken.translate("Counter", "Ticket taken")
        yield HistoryRow(spoken.clock(stage.waiting_since), taken)
    ended = stage.ended_at if stage.ended_at is not None else stage.waiting_since
    yield HistoryRow(spoken.clock(ended), _ended(stage, spoken))


def _ended(stage: StageFacts, spoken: Spoken) -> str:
    words = _outcome_words(stage.outcome or "", spoken.translate)
    return words.format(counter=stage.counter, service=spoken.service(stage.service))


def _outcome_words(outcome: str, translate: Translate) -> str:
    return {
        Outcome.SERVED.value: translate("Counter", "Served at counter {counter}: {service}"),
        Outcome.TRANSFERRED.value: translate("Counter", "Transferred by counter {counter}"),
        Outcome.RETURNED.value: translate(
            "Counter", "Did not come to counter {counter}, came back"
        ),
    }.get(outcome, translate("Counter", "Was in another line: {service}"))


def _planned(stage: StageFacts, spoken: Spoken) -> str:
    words = spoken.translate("Counter", "Then: {service}")
    return words.format(service=spoken.service(stage.service))


def _taken(ahead: int | None, translate: Translate) -> str:
    if ahead is None:
        return translate("Counter", "Ticket taken")
    if ahead == 0:
        return translate("Counter", "Ticket taken, nobody ahead")
    return translate("Counter", "Ticket taken, {ahead} ahead").format(ahead=ahead)
