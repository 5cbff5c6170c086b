"""A slip in both styles: whole, decoded back to its facts, short enough, measured."""

from dataclasses import replace

import numpy as np
import pytest

from kiosk.app.translation import translate_into
from kiosk.printing.capability import UNKNOWN, Capability, SlipStyle
from kiosk.printing.content.slip import SlipFacts
from kiosk.printing.drawing.page import Page
from kiosk.printing.drawing.paper import MM58, MM80, Paper
from kiosk.printing.drawing.picture import picture
from kiosk.printing.drawing.styles import page_of
from kiosk.queueing.facts import Class
from kiosk.queueing.profile import Profile
from kiosk.queueing.slip_code import read_qr
from tests.escpos_reader import read
from tests.printing.gallery import memory_of
from tests.printing.reading import decoded
from tests.printing.sheet import Sheet
from tests.printing.slips import facts_of, office, with_logo
from tests.printing.test_every_slip import dots_of

LARGEST_SLIP = 900
PRINTER = Capability(draws_qr=True, stores_logo=True)
NARROW = replace(UNKNOWN, millimetres=58, has_cutter=False)
languages = pytest.mark.parametrize("language", ["id", "en", "jv"])
offices = pytest.mark.parametrize("name", ["mpp", "kelurahan"])
every_printer = pytest.mark.parametrize(
    "capability", [PRINTER, UNKNOWN, NARROW], ids=["80mm", "80mm-clone", "58mm-clone"]
)


def page(facts: SlipFacts, profile: Profile, capability: Capability) -> Page:
    return page_of(facts, profile, capability, translate_into(facts.ticket.language))


def sheet_of(printed: Page, profile: Profile, capability: Capability) -> Sheet:
    width = MM58.dots if capability.millimetres == 58 else MM80.dots
    return read(printed.data, width, memory_of(profile))


@offices
@languages
@pytest.mark.parametrize("class_", list(Class))
def test_a_native_slip_of_80_mm_is_small_even_with_every_banner_and_a_logo(
    name: str, language: str, class_: Class
) -> None:
    profile = with_logo(office(name))
    marked = {"class_": class_, "ahead": 12, "demo": True, "copy": 2}
    sizes = {}
    for service in profile.services:
        facts = facts_of(profile, service, language, number=1000, **marked)
        printed = page(facts, profile, PRINTER)
        assert len(sheet_of(printed, profile, PRINTER).pictures) == 1
        sizes[service.code] = len(printed.data)
    assert {code: size for code, size in sizes.items() if size > LARGEST_SLIP} == {}


@offices
@languages
@every_printer
def test_a_native_slip_is_decoded_back_to_its_facts(
    name: str, language: str, capability: Capability
) -> None:
    profile = office(name)
    for place, service in enumerate(profile.services):
        facts = facts_of(profile, service, language, number=place * 7 + 1, copy=place % 2)
        sheet = sheet_of(page(facts, profile, capability), profile, capability)
        said = " ".join(sheet.text.split())
        code = read_qr(sheet.codes[0].content if sheet.codes else decoded(sheet.dots())[0])
        assert code is not None
        assert (code.code, code.ticket) == (facts.ticket.code, facts.ticket.id)
        assert code.signature in said
        assert service.standard.completion.said_in(language).replace("–", "-") in said
        assert ("COPY" in said or "SALINAN" in said) == bool(facts.copy)


@pytest.mark.usefixtures("drawing")
@pytest.mark.parametrize("paper", [MM80, MM58], ids=["80mm", "58mm"])
def test_a_designed_slip_is_its_picture_and_its_code_tells_its_facts(paper: Paper) -> None:
    profile = with_logo(office("mpp"))
    capability = Capability(style=SlipStyle.DESIGNED, millimetres=paper.millimetres)
    for service in profile.services[::4]:
        facts = facts_of(profile, service, copy=1)
        printed = page(facts, profile, capability)
        dots = read(printed.data, paper.dots).dots()
        drawn = dots_of(picture(printed.slip, paper))
        # The cut's white foot is fed by the printer.
        ink = int(np.flatnonzero(drawn.any(axis=1))[-1]) + 1
        # Qt rounds the edges of letters by what it drew before: some dots, nothing to see.
        assert (dots[:ink] ^ drawn[:ink]).mean() < 0.001
        code = read_qr(decoded(dots)[0])
        assert code is not None
        assert (code.code, code.business_day) == (facts.ticket.code, facts.ticket.business_day)


@pytest.mark.usefixtures("drawing")
@pytest.mark.parametrize("style", list(SlipStyle))
@pytest.mark.parametrize("millimetres", [80, 58])
def test_a_page_knows_how_much_paper_it_uses(style: SlipStyle, millimetres: int) -> None:
    profile = office("mpp")
    capability = replace(PRINTER, style=style, millimetres=millimetres)
    printed = page(facts_of(profile, profile.services[0]), profile, capability)
    rows = sheet_of(printed, profile, capability).dots().shape[0]
    # Eight dots a millimetre, and 15 mm from the head to the knife.
    assert abs(printed.millimetres - (rows / 8 + 15)) <= 1


def test_a_page_carries_its_job_and_its_slip() -> None:
    profile = office("mpp")
    facts = facts_of(profile, profile.services[0])
    printed = page_of(facts, profile, PRINTER, translate_into("id"), job=42)
    assert printed.job == 42
    assert printed.slip.blocks


def test_a_clone_nobody_asked_gets_no_command_that_it_might_print_as_letters() -> None:
    profile = with_logo(office("mpp"))
    for capability in (UNKNOWN, NARROW):
        printed = page(facts_of(profile, profile.services[0]), profile, capability)
        assert b"\x1d(" not in printed.data
        assert len(printed.data) < 2000
