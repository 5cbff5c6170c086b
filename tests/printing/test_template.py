"""An office's template: what stands on its slips, in which order, parted how."""

from itertools import pairwise

import pytest

from kiosk.printing.content.layout import (
    Align,
    Banner,
    Cut,
    Logo,
    Number,
    Qr,
    Rule,
    Slip,
    Style,
    Text,
)
from kiosk.printing.content.slip import slip_of
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import english
from tests.printing.slips import facts_of, office, with_logo, with_template

NEEDED = ("number", "where", "qr", "when")


def slip(profile: Profile, service: str = "akta-lahir", language: str = "en") -> Slip:
    facts = facts_of(profile, profile.service_by_code[service], language)
    return slip_of(facts, profile, english)


def kinds(slip: Slip) -> list[str]:
    return [type(block).__name__ for block in slip.blocks]


def lines(slip: Slip) -> list[str]:
    return [line for block in slip.blocks if isinstance(block, Text) for line in block.lines]


def test_blocks_stand_as_the_office_orders_them() -> None:
    profile = with_template(office("mpp"), blocks=["qr", "when", "number", "where", "office"])
    told = kinds(slip(profile))
    order = [told.index("Qr"), told.index("Number"), told.index("Banner")]
    assert order == sorted(order)
    assert lines(slip(profile))[-1] == "Jl. KH. Wachid Hasyim, Kebonsari"


def test_what_an_office_leaves_out_is_not_on_its_slips() -> None:
    profile = with_template(office("mpp"), blocks=list(NEEDED))
    said = "\n".join(lines(slip(profile)))
    assert "Public Service Hall" not in said
    assert "Please give nothing" not in said
    assert "Rows" not in kinds(slip(profile))


def test_groups_are_parted_by_rules_and_an_empty_block_leaves_no_gap() -> None:
    rules = [block for block in slip(office("mpp")).blocks if isinstance(block, Rule)]
    assert [rule.dashed for rule in rules] == [False, True, True, False]
    # The complaints' service asks for nothing to bring: no text is left, and no rule too many.
    bare = slip(office("kelurahan"), "aduan").blocks
    assert not any(isinstance(block, Text) and block.align is Align.LEFT for block in bare)
    pairs = pairwise(bare)
    assert not any(isinstance(one, Rule) and isinstance(next_, Rule) for one, next_ in pairs)
    assert not isinstance(bare[0], Rule)
    assert not isinstance(bare[-2], Rule)


def test_texts_survey_and_complaints_speak_the_citizens_language() -> None:
    profile = with_template(
        office("mpp"),
        blocks=[*NEEDED, "survey", "complaints", "wifi"],
        survey={"id": "Nilai kami: s.id/mpp", "en": "Rate us: s.id/mpp"},
        texts={"wifi": {"id": "Wi-Fi gratis", "en": "Free Wi-Fi"}},
    )
    said = lines(slip(profile))
    assert said[-1] == "Free Wi-Fi"
    assert "Rate us: s.id/mpp" in said
    assert "SP4N-LAPOR!: lapor.go.id or SMS 1708" in said
    assert Text(("Nilai kami: s.id/mpp",), Style.STRONG) in slip(profile, language="id").blocks


def test_a_service_with_a_complaint_channel_of_its_own_names_that_one() -> None:
    plain = with_template(office("mpp"), blocks=[*NEEDED, "complaints"])
    ours = plain.services[0].standard.model_copy(
        update={"complaints": plain.texts.complaints[0].model_validate("Hotline 112")}
    )
    first = plain.services[0].model_copy(update={"standard": ours})
    profile = plain.model_copy(update={"services": (first, *plain.services[1:])})
    vars(profile).pop("service_by_code", None)
    assert lines(slip(profile, first.code))[-1] == "Hotline 112"


def test_without_notes_a_slip_says_where_to_complain() -> None:
    usual = office("mpp")
    texts = usual.texts.model_copy(update={"slip_notes": ()})
    assert "SP4N-LAPOR!: lapor.go.id or SMS 1708" in lines(
        slip(usual.model_copy(update={"texts": texts}))
    )


def test_the_logo_stands_first_unless_the_office_says_otherwise() -> None:
    assert isinstance(slip(with_logo(office("mpp"))).blocks[0], Logo)


@pytest.mark.parametrize("demo", [True, False])
def test_no_template_can_leave_out_what_a_paper_is_not(*, demo: bool) -> None:
    profile = with_template(office("mpp"), blocks=list(NEEDED))
    facts = facts_of(profile, profile.services[0], copy=3, demo=demo)
    told = slip_of(facts, profile, english)
    banners = [block.text for block in told.blocks if isinstance(block, Banner)]
    assert ("DEMO: not valid" in banners) == demo
    assert "COPY no. 3" in banners
    assert told.blocks[-1] == Cut()
    assert any(isinstance(block, Number) for block in told.blocks)
    assert any(isinstance(block, Qr) for block in told.blocks)
