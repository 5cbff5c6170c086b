"""What commands say of the office and its hall: names in ``language``, if the office speaks it."""

from collections.abc import Iterator

from kiosk.queueing.hall import Hall
from kiosk.queueing.move_refusals import state_word
from kiosk.queueing.profile import Counter, Profile
from kiosk.queueing.refusals import Translate


def office_told(
    profile: Profile, hall: Hall, language: str, translate: Translate, *, demo: bool
) -> str:
    """List the services with the codes that commands take, and the counters with their queues."""
    office, widest = profile.office, max(len(one.code) for one in profile.services)
    return "\n".join(
        (
            f"{office.name.said_in(language)} ({office.code}){' DEMO' if demo else ''}",
            translate("Answer", "Services, each with its queue and its code:"),
            *(
                f"  {one.queue}  {one.code:<{widest}}  {one.name.said_in(language)}"
                for one in profile.services
            ),
            translate("Answer", "Counters:"),
            *(
                f"  {_counter_named(one, language, translate)}: "
                f"{_queues(hall.queues_at(one), translate)}"
                for one in profile.counters
            ),
        )
    )


def hall_told(hall: Hall, profile: Profile, language: str, translate: Translate) -> str:
    """Tell who waits, what was called last, and at which counters somebody works."""
    line = translate("Answer", "{queue}: {waiting} waiting, {issued} issued")
    return "\n".join(
        (
            hall.business_day,
            *(
                "  " + line.format(queue=one.queue, waiting=one.waiting, issued=one.issued)
                for one in hall.queues
            ),
            *_closed_queues(hall, translate),
            *_calls(hall, translate),
            translate("Answer", "Counters:"),
            *(f"  {_open_told(one, hall, language, translate)}" for one in profile.counters),
        )
    )


def _closed_queues(hall: Hall, translate: Translate) -> Iterator[str]:
    for one in hall.queues:
        if one.closure is not None:
            told = translate("Answer", "{queue}: closed. {words}")
            yield "  " + told.format(queue=one.queue, words=one.closure.words).rstrip()


def _calls(hall: Hall, translate: Translate) -> Iterator[str]:
    call = translate("Answer", "{ticket} to counter {counter}: {state}")
    for one in hall.calls[:5]:
        state = state_word(one.state, translate)
        yield "  " + call.format(ticket=one.code, counter=one.counter, state=state)


def _open_told(counter: Counter, hall: Hall, language: str, translate: Translate) -> str:
    told = (
        translate("Answer", "{counter}: open; {queues}")
        if counter.number in hall.open_counters
        else translate("Answer", "{counter}: closed; {queues}")
    )
    named, queues = (
        _counter_named(counter, language, translate),
        _queues(hall.queues_at(counter), translate),
    )
    works = [f"; {one.code}" for one in hall.shifts if one.counter == counter.number]
    return told.format(counter=named, queues=queues) + "".join(works)


def _counter_named(counter: Counter, language: str, translate: Translate) -> str:
    named = translate("Answer", "counter {counter}").format(counter=counter.number)
    return f"{named} ({counter.name.said_in(language)})" if counter.name else named


def _queues(queues: tuple[str, ...], translate: Translate) -> str:
    told = (
        translate("Answer", "queue {queues}")
        if len(queues) == 1
        else translate("Answer", "queues {queues}")
    )
    return told.format(queues=", ".join(queues))
