"""The slip's template in the profile: what is refused, and what an older profile means."""

import json
from base64 import b64encode

import pytest

from kiosk.queueing.profile import Logo, Profile
from kiosk.queueing.profile_file import ProfileRefused, read_profile
from kiosk.queueing.profile_findings import Finding, Unexpected
from kiosk.queueing.profile_slip import USUAL_BLOCKS
from tests.offices import small_office

NEEDED = ["number", "where", "qr", "when"]
LOGO = {"width": 16, "dots": b64encode(b"\xf0\x0f" * 8).decode()}
TEXTS = {"wifi": {"id": "Wi-Fi: MPP", "en": "Wi-Fi: MPP"}}


def loaded(slip: object) -> Profile:
    """Load the small office with a template; JSON is YAML, too."""
    plain = json.loads(small_office().canonical())
    return read_profile(json.dumps({**plain, "slip": slip}).encode())


def problems(slip: object) -> list[tuple[str, str]]:
    """Tell where a template is refused, and what was expected."""
    with pytest.raises(ProfileRefused) as refused:
        loaded(slip)
    return [(problem.path, problem.expected) for problem in refused.value.problems]


def test_a_profile_from_before_templates_means_the_usual_slip() -> None:
    plain = json.loads(small_office().canonical())
    del plain["slip"]
    assert Profile.model_validate(plain).slip.blocks == USUAL_BLOCKS


def test_an_office_orders_leaves_out_and_adds_blocks() -> None:
    blocks = ["office", "qr", "number", "where", "wifi", "when", "survey", "complaints"]
    profile = loaded({"blocks": blocks, "texts": TEXTS, "survey": "s.id/mpp"})
    assert list(profile.slip.blocks) == blocks
    assert Profile.model_validate_json(profile.canonical()) == profile


@pytest.mark.parametrize(
    ("slip", "path", "expected"),
    [
        ({"blocks": [*NEEDED, "nubmer"]}, "slip.blocks.4", "one of logo, office, number"),
        ({"blocks": [*NEEDED, "qr"]}, "slip.blocks.4", "only once"),
        ({"blocks": ["number", "where", "when"]}, "slip.blocks", "a list with qr"),
        ({"blocks": ["where", "qr", "when"]}, "slip.blocks", "a list with number"),
        ({"blocks": []}, "slip.blocks", "at least one entry"),
        ({"blocks": "number"}, "slip.blocks", "a list"),
        ({"blocks": [*NEEDED, 5]}, "slip.blocks.4", "a text"),
        ({"blocks": NEEDED, "texts": TEXTS}, "slip.texts.wifi", "wifi among the blocks"),
        ({"blocks": [*NEEDED], "survey": "s.id/x"}, "slip.survey", "survey among the blocks"),
        ({"blocks": NEEDED, "logo": LOGO}, "slip.logo", "logo among the blocks"),
        ({"texts": {"qr": "Pindai"}}, "slip.texts.qr", "another name"),
        (
            {"blocks": [*NEEDED, "wifi"], "texts": {"wifi": {"fr": "Wi-Fi"}}},
            "slip.texts.wifi.fr",
            "a language of the office",
        ),
        ({"block": NEEDED}, "slip.block", "perhaps blocks"),
        ({"logo": "logo.png"}, "slip.logo", "a group of keys"),
        ({"logo": {"width": 16, "dots": "?"}}, "slip.logo.dots", "whole rows of dots"),
        ({"logo": {"width": 16, "dots": "8A=="}}, "slip.logo.dots", "whole rows of dots"),
        ({"logo": {**LOGO, "width": 392}}, "slip.logo.width", "at most 384"),
        ({"logo": {**LOGO, "width": 12}}, "slip.logo.width", "another value"),
    ],
)
def test_a_template_that_does_not_hold_is_refused_where_it_does_not(
    slip: object, path: str, expected: str
) -> None:
    (found,) = problems(slip)
    assert found[0] == path
    assert expected in found[1]


def test_each_missing_block_is_told() -> None:
    assert [expected.split(":")[0] for _, expected in problems({"blocks": ["office"]})] == [
        f"a list with {block}" for block in NEEDED
    ]


def test_a_text_may_have_any_name_that_is_no_block() -> None:
    # "pledge" is a text of the office elsewhere in the profile.
    texts = {"pledge": {"id": "Kami melayani"}}
    profile = loaded({"blocks": [*NEEDED, "pledge"], "texts": texts})
    assert profile.slip.texts["pledge"].said_in("id") == "Kami melayani"


def test_a_logo_is_read_once_and_stays_in_the_profile() -> None:
    text = b'slip: {logo: "our logo.png"}\n' + _yaml_without_slip()
    named: list[str] = []

    def logo_of(name: str) -> Logo:
        named.append(name)
        return Logo.model_validate(LOGO)

    profile = read_profile(text, logo_of)
    assert named == ["our logo.png"]
    assert profile.slip.logo == Logo.model_validate(LOGO)
    assert read_profile(profile.canonical().encode()) == profile


def test_a_refused_logo_is_told_with_its_line() -> None:
    def logo_of(_name: str) -> Logo:
        raise Unexpected(Finding((), "logo_format"))

    with pytest.raises(ProfileRefused) as refused:
        read_profile(b"slip:\n  logo: x.png\n" + _yaml_without_slip(), logo_of)
    (problem,) = refused.value.problems
    assert (problem.path, problem.line) == ("slip.logo", 2)
    assert "PNG" in problem.expected


def _yaml_without_slip() -> bytes:
    plain = json.loads(small_office().canonical())
    del plain["slip"]
    return "\n".join(f"{key}: {json.dumps(value)}" for key, value in plain.items()).encode()
