"""What is wrong with the machines: computer, printers and their slips, displays."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.queueing.floor import Floor
from kiosk.queueing.hall import OpenDisplay
from kiosk.queueing.printers import Alarm, alarm_of
from kiosk.viewmodels.counter_alarm import printer_matter, slip_matter
from kiosk.viewmodels.counter_words import Spoken
from kiosk.viewmodels.supervisor_matter import SEEN, Attention, seen

_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class GoneDisplay:
    """A display that was open while this window ran, and is not any more."""

    number: int
    at: int


def gone_displays(
    before: Sequence[OpenDisplay], gone: Sequence[GoneDisplay], floor: Floor
) -> tuple[GoneDisplay, ...]:
    """Derive which displays have gone since a window began to look; one that comes back has not."""
    here = {display.number for display in floor.displays}
    left = {display.number for display in before} - here - {one.number for one in gone}
    stays = [one for one in gone if one.number not in here]
    return (*stays, *(GoneDisplay(number, floor.at) for number in sorted(left)))


def machine_matters(
    floor: Floor, gone: Sequence[GoneDisplay], spoken: Spoken
) -> Iterator[Attention]:
    """Derive what is wrong with the machines of the office."""
    yield from _computer(floor, spoken)
    yield from _printers(floor, spoken)
    yield from _slips(floor, spoken)
    yield from _displays(floor, gone, spoken)


def _computer(floor: Floor, spoken: Spoken) -> Iterator[Attention]:
    translate = spoken.translate
    if floor.act_ahead is not None:
        yield Attention(
            "clock",
            0,
            "clock-alert",
            translate("Supervisor", "The clock is wrong"),
            translate(
                "Supervisor", "the last act was at {time}: until it is set, nothing goes on"
            ).format(time=spoken.clock(floor.act_ahead)),
            "clock",
            translate("Supervisor", "The clock is right"),
            grave=True,
        )
    if floor.free_disk is not None:
        yield Attention(
            "disk",
            1,
            "triangle-alert",
            translate("Supervisor", "The disk is nearly full"),
            translate("Supervisor", "{number} MB are left: call the technician").format(
                number=floor.free_disk // _MEGABYTE
            ),
            SEEN,
            seen(spoken),
            grave=True,
        )


def _printers(floor: Floor, spoken: Spoken) -> Iterator[Attention]:
    translate = spoken.translate
    for printer in floor.paper.printers:
        alarm = alarm_of(printer)
        if alarm is None:
            continue
        matter = printer_matter(printer, alarm, translate)
        paper = matter.can_change_roll
        yield Attention(
            f"printer-{printer.url}-{alarm.value}",
            6 if alarm is Alarm.PAPER_LOW else 2,
            "printer",
            matter.title,
            matter.note,
            "roll" if paper else SEEN,
            translate("Supervisor", "New roll is in") if paper else seen(spoken),
            printer.url if paper else "",
            grave=alarm is not Alarm.PAPER_LOW,
        )


def _slips(floor: Floor, spoken: Spoken) -> Iterator[Attention]:
    translate = spoken.translate
    for slip in floor.paper.unknown:
        matter = slip_matter(slip, translate)
        yield Attention(
            f"slip-{slip.job}",
            4,
            "circle-question-mark",
            matter.title,
            matter.note,
            "slip",
            translate("Supervisor", "It came out"),
            str(slip.job),
            "copy",
            translate("Supervisor", "Print a copy"),
        )


def _displays(floor: Floor, gone: Sequence[GoneDisplay], spoken: Spoken) -> Iterator[Attention]:
    translate = spoken.translate
    for one in gone:
        yield Attention(
            f"gone-{one.number}-{one.at}",
            5,
            "monitor-off",
            translate("Supervisor", "Display {number} is gone").format(number=one.number),
            translate("Supervisor", "since {time}").format(time=spoken.clock(one.at)),
            SEEN,
            seen(spoken),
        )
    for display in floor.displays:
        if display.silence:
            yield Attention(
                f"silent-{display.number}-{display.silence}",
                5,
                "volume-x",
                translate("Supervisor", "Display {number} is not heard").format(
                    number=display.number
                ),
                display.silence,
                SEEN,
                seen(spoken),
            )
