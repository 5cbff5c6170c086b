"""What ``kiosk status`` says of the displays: which are open, and which of them speak."""

from collections.abc import Iterator, Sequence

from kiosk.queueing.hall import Duty, OpenDisplay
from kiosk.queueing.refusals import Translate


def displays_told(
    displays: Sequence[OpenDisplay], silent: Sequence[str], translate: Translate
) -> Iterator[str]:
    """Tell line by line what each does; in the ``silent`` zones no display speaks."""
    yield translate("Answer", "Displays:")
    yield from (f"  {display_told(one, translate)}" for one in displays)
    yield from (f"  {line}" for line in _missing(displays, silent, translate))


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
