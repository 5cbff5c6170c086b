"""Checks across the parts of a profile: what refers to what, and what must stand only once."""

import unicodedata
from collections.abc import Collection, Iterable, Iterator
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from kiosk.queueing.profile_calendar_checks import calendar_findings
from kiosk.queueing.profile_findings import Finding, Steps, listed, shown, visible
from kiosk.queueing.profile_values import Words

if TYPE_CHECKING:
    from kiosk.queueing.profile import Profile

Node = BaseModel | tuple[Any, ...] | dict[str, Any]

_UNSEEN_KINDS = "CZM"
"""Unicode's general categories of controls, spaces and marks that need a letter to stand on."""

_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and symbols by their category, but drawn as nothing."""


def inconsistencies(profile: "Profile") -> Iterator[Finding]:
    """Find what does not fit together in a profile whose parts are each valid."""
    yield from _repeated(profile)
    undefined = list(_undefined(profile))
    # A misspelled reference would also leave idle what it meant: one problem, told once.
    yield from undefined or _idle(profile)
    yield from calendar_findings(profile)
    yield from _unknown_languages(profile)


def unfit_for_people(profile: "Profile", icons: Collection[str] | None) -> Iterator[Finding]:
    """Find what nobody would see in a new profile; a version stored earlier may still hold it."""
    for where, words in texts_of(profile):
        for language, text in words.items():
            if not any(map(_is_seen, text)):
                yield Finding((*where, language), "seen", found=f"U+{ord(text[0]):04X}")
    if icons is not None:
        yield from _unknown_icons(profile, icons)


def _is_seen(letter: str) -> bool:
    return unicodedata.category(letter)[0] not in _UNSEEN_KINDS and letter not in _BLANK


def _unknown_icons(profile: "Profile", icons: Collection[str]) -> Iterator[Finding]:
    named = [(("agencies", n, "icon"), one.icon) for n, one in enumerate(profile.agencies)]
    named += [(("services", n, "icon"), one.icon) for n, one in enumerate(profile.services)]
    for where, icon in named:
        if icon not in icons:
            like = listed(get_close_matches(icon, sorted(icons), n=5, cutoff=0))
            yield Finding(where, "icon", {"like": like}, visible(icon))


def texts_of(part: Node, where: Steps = ()) -> Iterator[tuple[Steps, dict[str, str]]]:
    """Walk through every text of a profile: its place and its words by language."""
    if isinstance(part, Words):
        yield where, part.root
        return
    # Not iter(part): a hall has a thousand texts, and pydantic's own way takes twice the time.
    for step, value in _inside(part):
        if step == "pledge" and isinstance(value, dict):
            yield (*where, step), value
        elif isinstance(value, BaseModel | tuple | dict):
            yield from texts_of(value, (*where, step))


def _inside(part: Node) -> Iterable[tuple[str | int, Any]]:
    if isinstance(part, tuple):
        return enumerate(part)
    return (part if isinstance(part, dict) else vars(part)).items()


def _repeated(profile: "Profile") -> Iterator[Finding]:
    yield from _twice((("agencies", n, "code"), a.code) for n, a in enumerate(profile.agencies))
    yield from _twice((("queues", n, "prefix"), q.prefix) for n, q in enumerate(profile.queues))
    yield from _twice((("services", n, "code"), s.code) for n, s in enumerate(profile.services))
    yield from _twice((("counters", n, "number"), c.number) for n, c in enumerate(profile.counters))
    yield from _twice((("holidays", n, "date"), h.date) for n, h in enumerate(profile.holidays))
    yield from _twice(
        (("office", "languages", n), code) for n, code in enumerate(profile.office.languages)
    )
    for place, counter in enumerate(profile.counters):
        yield from _twice(
            (("counters", place, "queues", n), prefix) for n, prefix in enumerate(counter.queues)
        )
    yield from _twice(_zone_codes(profile))
    yield from _twice(_counters_in_zones(profile))


def _zone_codes(profile: "Profile") -> Iterator[tuple[Steps, str]]:
    for place, zone in enumerate(profile.announcing.zones):
        yield ("announcing", "zones", place, "code"), zone.code


def _counters_in_zones(profile: "Profile") -> Iterator[tuple[Steps, int]]:
    for place, zone in enumerate(profile.announcing.zones):
        for n, number in enumerate(zone.counters):
            yield ("announcing", "zones", place, "counters", n), number


def _twice(values: Iterable[tuple[Steps, Any]]) -> Iterator[Finding]:
    seen = set()
    for where, value in values:
        if value in seen:
            yield Finding(where, "once", found=shown(value))
        seen.add(value)


def _undefined(profile: "Profile") -> Iterator[Finding]:
    agencies = {agency.code: None for agency in profile.agencies}
    queues = {queue.prefix: None for queue in profile.queues}
    for place, service in enumerate(profile.services):
        yield from _not_in(agencies, ("services", place, "agency"), service.agency)
        yield from _not_in(queues, ("services", place, "queue"), service.queue)
    for place, counter in enumerate(profile.counters):
        for n, prefix in enumerate(counter.queues):
            yield from _not_in(queues, ("counters", place, "queues", n), prefix)
    counters = {str(counter.number): None for counter in profile.counters}
    for where, number in _counters_in_zones(profile):
        yield from _not_in(counters, where, str(number))


def _not_in(defined: dict[str, None], where: Steps, code: str) -> Iterator[Finding]:
    if code not in defined:
        yield Finding(where, "one_of", {"choices": listed(list(defined))}, shown(code))


def _idle(profile: "Profile") -> Iterator[Finding]:
    served = {prefix for counter in profile.counters for prefix in counter.queues}
    used = {service.queue for service in profile.services}
    serving = {service.agency for service in profile.services}
    for place, queue in enumerate(profile.queues):
        if queue.prefix not in served:
            yield Finding(("queues", place, "prefix"), "queue_served", found=queue.prefix)
        if queue.prefix not in used:
            yield Finding(("queues", place, "prefix"), "queue_used", found=queue.prefix)
    for place, agency in enumerate(profile.agencies):
        if agency.code not in serving:
            yield Finding(("agencies", place, "code"), "agency_serves", found=agency.code)
    yield from _unheard(profile)


def _unheard(profile: "Profile") -> Iterator[Finding]:
    heard = {number for _, number in _counters_in_zones(profile)}
    for place, counter in enumerate(profile.counters):
        if heard and counter.number not in heard:
            yield Finding(("counters", place, "number"), "counter_heard", found=str(counter.number))


def _unknown_languages(profile: "Profile") -> Iterator[Finding]:
    languages = profile.office.languages
    known = {*languages, "*"}
    for n, language in enumerate(profile.announcing.languages):
        yield from _not_in(dict.fromkeys(languages), ("announcing", "languages", n), language)
    for where, words in texts_of(profile):
        for language in words.keys() - known:
            values = {"choices": listed(list(languages))}
            yield Finding((*where, language), "office_language", values, language)
