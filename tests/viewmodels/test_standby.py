"""What stands where a window cannot start yet."""

import pytest

from kiosk.app.translation import translate_into
from kiosk.queueing.refusals import UnknownCounter, english
from kiosk.storage.faults import DatabaseMissing
from kiosk.viewmodels.standby import derive_face

MISSING = DatabaseMissing("/srv/kiosk.sqlite3")


@pytest.mark.parametrize(
    ("window", "headline", "advice"),
    [
        ("dispenser", "This machine gives no tickets yet", "Please ask the staff"),
        ("display", "This screen shows no calls yet", "Please ask the staff"),
        ("counter-3", "Counter 3 is not open yet", ""),
    ],
)
def test_everybody_learns_what_the_window_does_not_do_yet(
    window: str, headline: str, advice: str
) -> None:
    face = derive_face(window, MISSING, english)
    assert (face.headline, face.advice) == (headline, advice)


def test_staff_learn_why_and_what_to_do() -> None:
    face = derive_face("display", MISSING, english)
    assert "/srv/kiosk.sqlite3" in face.why
    assert "kiosk office load" in face.why
    assert "kiosk office show" in derive_face("counter-9", UnknownCounter(9), english).why


def test_it_is_said_in_the_language_of_the_office() -> None:
    assert derive_face("counter-3", MISSING, translate_into("id")).headline == (
        "Loket 3 belum buka"
    )
