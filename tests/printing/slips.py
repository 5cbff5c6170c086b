"""Slips for tests: facts, offices with long names, and three languages."""

import json
from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from kiosk.printing.content.layout import Qr, Slip
from kiosk.printing.content.slip import SlipFacts, slip_of
from kiosk.queueing.facts import Class, TicketFacts
from kiosk.queueing.profile import Profile, Service
from kiosk.queueing.profile_file import read_profile
from kiosk.queueing.refusals import Translate, english

OFFICES = Path(__file__).parents[2] / "assets" / "offices"
TAKEN_AT = 1_795_486_440_000_000
"""Tuesday, 24 November 2026, 09:14 in Jakarta."""
SIGNATURE = "7K2M-9QAF"
LONGEST_NAME = ("Badan Pengelolaan Keuangan, Pendapatan, dan Aset Daerah " * 4)[:199] + "!"
LONGEST_WORD = "Pertanggungjawaban" * 11 + "ab"

INDONESIAN = {
    "YOUR QUEUE NUMBER": "NOMOR ANTREAN ANDA",
    "PRIORITY": "PRIORITAS",
    "COUNTER {counters}": "LOKET {counters}",
    "COUNTERS {counters}": "LOKET {counters}",
    "Ahead of you": "Di depan Anda",
    "{count} people": "{count} orang",
    "1 person": "1 orang",
    "Service promise": "Janji layanan",
    "Fee": "Biaya",
    "BRING": "SYARAT",
    "No personal data.": "Tanpa data diri.",
    "Code {code}": "Kode {code}",
    "COPY no. {count}": "SALINAN ke-{count}",
    "Tuesday": "Selasa",
    "{weekday}, {day} {month} {year}, {hour}:{minute} {zone}": (
        "{weekday}, {day} {month} {year}, {hour}.{minute} {zone}"
    ),
}


def indonesian(_context: str, source: str) -> str:
    """Translate a few sentences."""
    return INDONESIAN.get(source, source)


def lengthy(_context: str, source: str) -> str:
    """Stand in for a language that takes half as much room again."""
    return source + " ndherek" * (len(source) // 16 + 1)


LANGUAGES: dict[str, Translate] = {"id": indonesian, "en": english, "jv": lengthy}


def with_template(profile: Profile, **slip: object) -> Profile:
    """Give an office a template of its own for its slips."""
    plain = json.loads(profile.model_dump_json(by_alias=True, exclude_none=True))
    return Profile.model_validate({**plain, "slip": slip})


def with_logo(profile: Profile, height: int = 120) -> Profile:
    """Give an office a logo of 320 dots: a black bar over a pattern."""
    rows = b"\xff" * 40 * (height // 2) + b"\xaa" * 40 * (height - height // 2)
    return with_template(profile, logo={"width": 320, "dots": b64encode(rows).decode()})


@cache
def office(name: str) -> Profile:
    """Read a sample office; ``mpp/name`` is the same with the longest names, or longest words."""
    file, _, longest = name.partition("/")
    profile = read_profile((OFFICES / f"{file}.yaml").read_bytes())
    return (
        renamed(profile, {"name": LONGEST_NAME, "word": LONGEST_WORD}[longest])
        if longest
        else profile
    )


def renamed(profile: Profile, name: str) -> Profile:
    """Give everything in an office the same name."""
    plain = json.loads(profile.model_dump_json(by_alias=True))
    plain["office"].update(name=name, short_name=name, government=name, address=name)
    plain["texts"].update(slip_notes=[name])
    for part in (*plain["agencies"], *plain["services"]):
        part.update(name=name, short_name=name)
    for service in plain["services"]:
        service["standard"].update(completion=name, requirements=[name, name])
        service["standard"]["fee"]["text"] = name
    return Profile.model_validate(plain)


def facts_of(
    profile: Profile, service: Service, language: str = "id", number: int = 12, **more: object
) -> SlipFacts:
    """Give the facts of a ticket for a service. ``more`` are facts of the slip, or its class."""
    class_ = str(more.pop("class_", Class.REGULAR))
    ticket = TicketFacts(
        id=4711,
        business_day="2026-11-24",
        queue=service.queue,
        number=number,
        class_=class_,
        service=service.code,
        taken_at=TAKEN_AT,
        profile=1,
        language=language,
    )
    plain = {"ahead": 5, "counters": profile.counters_serving(service.queue), **more}
    return SlipFacts(ticket=ticket, signature=SIGNATURE, **plain)  # type: ignore[arg-type]


def slip(
    service: str = "akta-lahir", language: str = "id", number: int = 12, **more: object
) -> Slip:
    """Lay out a slip of the sample hall."""
    profile = office("mpp")
    facts = facts_of(profile, profile.service_by_code[service], language, number, **more)
    return slip_of(facts, profile, LANGUAGES[language])


def every_slip(profile: Profile, language: str) -> Iterator[tuple[str, Slip]]:
    """Lay out a slip of each service, every second one with priority."""
    # In an office of long names all services look the same.
    count = len(profile.services) if len(profile.office.name.said_in(language)) < 100 else 4
    for place, service in enumerate(profile.services[:count]):
        class_ = Class.PRIORITY if place % 2 else Class.REGULAR
        facts = facts_of(profile, service, language, number=place * 31 + 1, class_=class_)
        yield facts.ticket.code, slip_of(facts, profile, LANGUAGES[language])


def content_of(slip: Slip) -> str:
    """Give what the code of a slip says."""
    return next(block.content for block in slip.blocks if isinstance(block, Qr))
