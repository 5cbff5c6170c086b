"""How the hall stands, in words: who waits, what is called, which displays are open and speak."""

from collections.abc import Iterator, Sequence

from kiosk.queueing.hall import Duty, Hall, OpenDisplay
from kiosk.queueing.move_refusals import state_word
from kiosk.queueing.refusals import Translate

CALLS = 5
"""The newest calls that are told."""


def status_told(
    hall: Hall, displays: Sequence[OpenDisplay], silent: Sequence[str], translate: Translate
) -> str:
    """Tell it line by line; in the ``silent`` zones no display speaks."""
    lines = [
        *_lines(hall, translate),
        *(display_told(one, translate) for one in displays),
        *_missing(displays, silent, translate),
    ]
    return "\n".join([hall.business_day, *(f"  {line}" for line in lines)])


def display_told(display: OpenDisplay, translate: Translate) -> str:
    """Tell what a display does, and what is wrong with its loudspeaker."""
    told = {
        Duty.SPEAKS: translate("Answer", "Display {display} shows and speaks: {zones}."),
        Duty.SECOND: translate(
            "Answer", "Display {display} only shows, for another speaks there: {zones}."
        ),
        Duty.SHOWS: translate("Answer", "Display {display} only shows: {zones}."),
    }[Duty(display.duty)]
    name = f"{display.number} ({display.screen})" if display.screen else str(display.number)
    said = told.format(display=name, zones=", ".join(display.zones))
    return f"{said} {display.silence}".rstrip()


def _missing(
    displays: Sequence[OpenDisplay], silent: Sequence[str], translate: Translate
) -> Iterator[str]:
    if not displays:
        yield translate("Answer", "No display is open: nothing is shown or said in the hall.")
    elif silent:
        told = translate("Answer", "No display speaks in: {zones}.")
        yield told.format(zones=", ".join(silent))


def _lines(hall: Hall, translate: Translate) -> Iterator[str]:
    line = translate("Answer", "{queue}: {waiting} waiting, {issued} issued")
    call = translate("Answer", "{ticket} to counter {counter}: {state}")
    for one in hall.queues:
        yield line.format(queue=one.queue, waiting=one.waiting, issued=one.issued)
    for called in hall.calls[:CALLS]:
        state = state_word(called.state, translate)
        yield call.format(ticket=called.code, counter=called.counter, state=state)
