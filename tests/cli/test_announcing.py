"""What staff have said in the hall, from the command line."""

import pytest

from tests.cli.shell import DONE, REFUSED, USAGE, Shell


def test_a_message_is_put_into_the_line_of_the_hall(kiosk: Shell) -> None:
    assert kiosk.facts("announce", "closing") == {"announced": "closing", "zones": ["hall"]}
    assert [one["subject"] for one in kiosk.facts("status")["announcements"]] == ["closing"]
    assert kiosk("announce", "gratuity").out == "The message is said in: hall.\n"


def test_a_break_names_its_counter_and_its_end(kiosk: Shell) -> None:
    kiosk.facts("announce", "break", "--counter", "2", "--until", "13:00")
    (said,) = kiosk.facts("status")["announcements"]
    assert (said["subject"], said["counter"], said["words"]) == ("break", 2, "13:00")


@pytest.mark.parametrize(
    "arguments",
    [
        ("break",),
        ("break", "--counter", "2"),
        ("break", "--counter", "2", "--until", "noon"),
        ("closing", "--counter", "2", "--until", "13:00"),
        ("lunch",),
    ],
)
def test_a_message_that_lacks_something_is_wrong_usage(
    kiosk: Shell, arguments: tuple[str, ...]
) -> None:
    assert kiosk("announce", *arguments).code == USAGE


def test_a_zone_that_is_not_there_is_refused_with_those_that_are(kiosk: Shell) -> None:
    reply = kiosk("announce", "closing", "--zone", "roof")
    assert reply.code == REFUSED
    assert "There is no zone roof. The zones are: hall." in reply.err


def test_an_evacuation_begins_and_ends_by_staff(kiosk: Shell) -> None:
    assert kiosk.facts("evacuate", "Kebakaran")["words"] == "Kebakaran"
    assert kiosk.facts("status")["evacuation"]["words"] == "Kebakaran"
    assert kiosk("evacuate", "--end").out == (
        "The evacuation is over: calls are said again. Recall those who had been called and left.\n"
    )
    assert kiosk("evacuate", "--end").out == (
        "Nobody had been asked to leave. Nothing was changed.\n"
    )
    assert kiosk.facts("status")["evacuation"] is None
    assert kiosk.facts("evacuate", "--end")["was_on"] is False


def test_in_an_emergency_no_line_break_is_a_reason_to_refuse(kiosk: Shell) -> None:
    assert kiosk.facts("evacuate", " Pintu\ntimur\a\t! ")["words"] == "Pintu timur !"


def test_an_evacuation_is_told_with_the_way_out_of_it(kiosk: Shell) -> None:
    reply = kiosk("evacuate")
    assert reply.code == DONE
    assert "kiosk evacuate --end" in reply.out
    assert kiosk("evacuate", "--end", "words").code == USAGE
