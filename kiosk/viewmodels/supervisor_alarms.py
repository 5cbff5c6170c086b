"""What a supervisor should see to: sentences with an act each, the worst first. Pure derivations.

Nothing here is guessed: each sentence tells of a fact in the floor. ``key`` names the matter, so
that it stays the same one while its minutes go on, and one that was seen is not shown again.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape

from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.counter_stands import Stand, past_standard, serving_queue
from kiosk.queueing.floor import Floor
from kiosk.queueing.hall import OpenDisplay, QueueStatus
from kiosk.queueing.printers import Alarm, alarm_of
from kiosk.viewmodels.counter_alarm import printer_matter, slip_matter
from kiosk.viewmodels.counter_words import Spoken
from kiosk.viewmodels.supervisor_hall import PAST, minutes_of, queue_name, tone_of

_MEGABYTE = 1_000_000

SEEN = "seen"
"""The act that only takes the sentence away: what helps is done elsewhere, by hand."""


@dataclass(frozen=True, slots=True)
class Attention:
    """One matter: its sentence, and what may be done about it here.

    ``act`` is seen, queue, clock, roll, slip or copy; ``other`` a second act, for slips alone.
    ``about``: the queue, the printer or the job that the act is about. ``rank``: 0 is the worst.
    """

    key: str
    rank: int
    icon: str
    title: str
    note: str
    act: str
    words: str
    about: str = ""
    other: str = ""
    otherWords: str = ""
    grave: bool = False
    told: str = ""
    """Title and note as one sentence of styled text."""


@dataclass(frozen=True, slots=True)
class GoneDisplay:
    """A display that was open while this window ran, and is not any more."""

    number: int
    at: int


def derive_attention(
    floor: Floor, stands: Sequence[Stand], gone: Sequence[GoneDisplay], now: int, spoken: Spoken
) -> tuple[Attention, ...]:
    """Derive everything to see to, the worst first; of one kind the longest first."""
    found = (
        *_machine(floor, spoken),
        *_queues(floor, stands, now, spoken),
        *_paper(floor, spoken),
        *_tickets(stands, now, spoken),
        *_displays(floor, gone, spoken),
    )
    return tuple(_styled(matter) for matter in sorted(found, key=lambda matter: matter.rank))


def _styled(matter: Attention) -> Attention:
    return replace(matter, told=f"<b>{escape(matter.title)}</b>: {escape(matter.note)}")


def gone_displays(
    before: Sequence[OpenDisplay], gone: Sequence[GoneDisplay], floor: Floor
) -> tuple[GoneDisplay, ...]:
    """Derive which displays have gone since a window began to look; one that comes back has not."""
    here = {display.number for display in floor.displays}
    left = {display.number for display in before} - here - {one.number for one in gone}
    stays = [one for one in gone if one.number not in here]
    return (*stays, *(GoneDisplay(number, floor.at) for number in sorted(left)))


def _machine(floor: Floor, spoken: Spoken) -> Iterator[Attention]:
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
            _seen(spoken),
            grave=True,
        )


def _queues(floor: Floor, stands: Sequence[Stand], now: int, spoken: Spoken) -> Iterator[Attention]:
    by_wait = sorted(
        (one for one in floor.queues if one.longest_since is not None),
        key=lambda one: one.longest_since or now,
    )
    for queue in by_wait:
        if not any(stand.is_open for stand in serving_queue(stands, queue.queue)):
            yield _unserved(queue, spoken)
        elif tone_of(now - (queue.longest_since or now), spoken) == PAST:
            yield _waits(queue, now, spoken)


def _unserved(queue: QueueStatus, spoken: Spoken) -> Attention:
    translate = spoken.translate
    return Attention(
        f"unserved-{queue.queue}",
        3,
        "users",
        translate("Supervisor", "{queue}: nobody serves it").format(
            queue=queue_name(queue.queue, spoken)
        ),
        translate("Supervisor", "{number} waiting").format(number=queue.waiting),
        "queue",
        translate("Supervisor", "Let a counter help"),
        queue.queue,
        grave=True,
    )


def _waits(queue: QueueStatus, now: int, spoken: Spoken) -> Attention:
    translate = spoken.translate
    waited = minutes_of(now - (queue.longest_since or now), spoken)
    return Attention(
        f"waits-{queue.queue}",
        3,
        "triangle-alert",
        translate("Supervisor", "{queue} waits {minutes}").format(
            queue=queue_name(queue.queue, spoken), minutes=waited
        ),
        translate("Supervisor", "the target is {number} min").format(
            number=spoken.profile.rules.wait_target_minutes
        ),
        "queue",
        translate("Supervisor", "Let a counter help"),
        queue.queue,
        grave=True,
    )


def _paper(floor: Floor, spoken: Spoken) -> Iterator[Attention]:
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
            translate("Supervisor", "New roll is in") if paper else _seen(spoken),
            printer.url if paper else "",
            grave=alarm is not Alarm.PAPER_LOW,
        )
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


def _tickets(stands: Sequence[Stand], now: int, spoken: Spoken) -> Iterator[Attention]:
    translate = spoken.translate
    late = [
        (past_standard(stand.stage, spoken.profile, now), stand)
        for stand in stands
        if stand.stage is not None
    ]
    for past, stand in sorted(late, key=lambda one: -one[0]):
        if past < MINUTE or stand.stage is None:
            continue
        title = translate("Supervisor", "{ticket} at counter {counter}")
        yield Attention(
            f"late-{stand.stage.id}",
            5,
            "timer",
            title.format(ticket=stand.stage.code, counter=stand.counter),
            translate("Supervisor", "{minutes} past the standard of {service}").format(
                minutes=minutes_of(past, spoken), service=spoken.service(stand.stage.service)
            ),
            SEEN,
            _seen(spoken),
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
            _seen(spoken),
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
                _seen(spoken),
            )


def _seen(spoken: Spoken) -> str:
    return spoken.translate("Supervisor", "Seen")
