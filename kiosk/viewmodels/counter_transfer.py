"""Sheets that send the open ticket elsewhere, or give it, or somebody new, a service."""

from collections.abc import Iterator

from kiosk.queueing.facts import Class
from kiosk.queueing.hall import Hall, QueueStatus
from kiosk.queueing.profile import Counter, Queue, Service
from kiosk.viewmodels.counter_line import served_at
from kiosk.viewmodels.counter_sheet import Ask, Choice, Console, Derive, Do, Open, Sheet, Step
from kiosk.viewmodels.counter_words import minutes_of


def transfer(console: Console) -> Sheet:
    """Ask where to: first of which kind."""
    translate = console.translate
    kinds = (
        Choice(
            "queue",
            translate("CounterSheet", "To another queue"),
            translate("CounterSheet", "Any counter of that queue calls it"),
            "users",
        ),
        Choice(
            "counter",
            translate("CounterSheet", "To one counter"),
            translate("CounterSheet", "Only that counter calls it"),
            "map-pin",
        ),
        Choice(
            "agency",
            translate("CounterSheet", "To another agency"),
            translate("CounterSheet", "For its first service"),
            "landmark",
        ),
    )
    return Sheet(
        title=_where(console),
        note=_rule(console),
        choices=kinds,
        choose=lambda kind: Ask(console.moves.hall, lambda hall: _targets(kind, hall)),
    )


def add_service(console: Console) -> Sheet:
    """Ask what else the person came for."""
    translate, at = console.translate, console.at
    has = {one.service for one in (at.open, *at.planned) if one}
    title = translate("CounterSheet", "Which service comes next for {ticket}?")
    services = (one for one in console.spoken.profile.services if one.code not in has)
    return Sheet(
        title=title.format(ticket=at.open.code if at.open else ""),
        note=translate("CounterSheet", "The number stays. Its turn comes when this one is served."),
        choices=_services(console, services),
        choose=lambda code: Do(lambda: console.moves.add_service(code)),
        field=translate("CounterSheet", "Search"),
    )


def walk_in(console: Console) -> Sheet:
    """Ask what somebody without a ticket came for."""
    translate, profile = console.translate, console.spoken.profile
    here = served_at(console.at, console.spoken)
    return Sheet(
        title=translate("CounterSheet", "What did they come for?"),
        note=translate(
            "CounterSheet",
            "They get a number without paper. It is served at once if nobody waits before them.",
        ),
        choices=_services(console, (one for one in profile.services if one.queue in here)),
        choose=lambda code: Open(_walk_in_class(code)),
        field=translate("CounterSheet", "Search"),
    )


def _walk_in_class(code: str) -> Derive:
    def sheet(console: Console) -> Sheet:
        translate = console.translate
        classes = (
            Choice(Class.REGULAR, translate("CounterSheet", "Regular"), icon="user"),
            Choice(Class.PRIORITY, translate("CounterSheet", "Priority"), icon="accessibility"),
        )
        return Sheet(
            title=console.spoken.service(code),
            choices=classes,
            choose=lambda class_: Do(lambda: console.moves.walk_in(code, Class(class_))),
        )

    return sheet


def _targets(kind: str, hall: Hall) -> Derive:
    def sheet(console: Console) -> Sheet:
        listed = {"queue": _queues, "counter": _counters, "agency": _agencies}[kind]

        def send(key: str) -> Step:
            transfer = console.moves.transfer
            if kind == "counter":
                return Do(lambda: transfer(counter=int(key)))
            return Do(lambda: transfer(queue=key) if kind == "queue" else transfer(agency=key))

        return Sheet(
            title=_where(console),
            note=_rule(console),
            choices=tuple(listed(console, hall)),
            choose=send,
            field=console.translate("CounterSheet", "Search"),
        )

    return sheet


def _queues(console: Console, hall: Hall) -> Iterator[Choice]:
    known = {one.queue: one for one in hall.queues}
    for queue in console.spoken.profile.queues:
        if console.at.open is None or queue.prefix != console.at.open.queue:
            yield _queue(console, queue, known.get(queue.prefix))


def _queue(console: Console, queue: Queue, status: QueueStatus | None) -> Choice:
    said = queue.name.said_in(console.spoken.language)
    text = f"{queue.prefix} · {said}"
    if status is not None and status.closure is not None:
        return Choice(queue.prefix, text, _closed(console, status), live=False)
    return Choice(queue.prefix, text, _waiting(console, status) if status else "")


def _counters(console: Console, hall: Hall) -> Iterator[Choice]:
    for counter in console.spoken.profile.counters:
        if counter.number != console.at.counter:
            yield _counter(console, counter, is_open=counter.number in hall.open_counters)


def _counter(console: Console, counter: Counter, *, is_open: bool) -> Choice:
    translate = console.translate
    text = translate("CounterSheet", "Counter {counter}").format(counter=counter.number)
    note = translate("CounterSheet", "queue {queues}").format(queues=", ".join(counter.queues))
    if not is_open:
        note = translate("CounterSheet", "{queues}, not open now").format(queues=note)
    return Choice(str(counter.number), text, note)


def _agencies(console: Console, hall: Hall) -> Iterator[Choice]:
    profile, known = console.spoken.profile, {one.queue: one for one in hall.queues}
    for agency in profile.agencies:
        services = profile.services_of(agency.code)
        status = known.get(services[0].queue) if services else None
        if status is None:
            continue
        text = agency.heading.said_in(console.spoken.language)
        closed = status.closure is not None
        note = _closed(console, status) if closed else _waiting(console, status)
        yield Choice(agency.code, text, note, live=not closed)


def _services(console: Console, services: Iterator[Service]) -> tuple[Choice, ...]:
    spoken = console.spoken
    here = served_at(console.at, spoken)
    own_first = sorted(services, key=lambda one: one.queue not in here)
    agencies = spoken.profile.agency_by_code
    return tuple(
        Choice(
            one.code,
            spoken.service(one.code),
            agencies[one.agency].heading.said_in(spoken.language),
        )
        for one in own_first
    )


def _waiting(console: Console, status: QueueStatus) -> str:
    translate = console.translate
    if status.longest_since is None:
        return translate("CounterSheet", "nobody waiting")
    longest = minutes_of(console.now - status.longest_since, console.spoken)
    words = translate("CounterSheet", "{count} waiting, longest {minutes}")
    return words.format(count=status.waiting, minutes=longest)


def _closed(console: Console, status: QueueStatus) -> str:
    words = status.closure.words if status.closure else ""
    if words:
        return console.translate("CounterSheet", "closed: {words}").format(words=words)
    return console.translate("CounterSheet", "closed by staff")


def _where(console: Console) -> str:
    title = console.translate("CounterSheet", "Where does {ticket} go?")
    return title.format(ticket=console.at.open.code if console.at.open else "")


def _rule(console: Console) -> str:
    translate = console.translate
    return {
        "front": translate("CounterSheet", "The number stays. It is called there next."),
        "original": translate(
            "CounterSheet", "The number stays. It stands there as if it had waited there all along."
        ),
        "end": translate("CounterSheet", "The number stays. It joins the end of that line."),
    }[console.spoken.profile.rules.transfer_place]
