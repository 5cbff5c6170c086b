"""Whether the last row can read it: measured on the pixels of real windows.

12 mm of capital height for each metre: 120 mm at 10 m are 190 px on a 55" panel of 1080 lines.
"""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.queueing.announcements import Evacuation
from kiosk.queueing.hall import Hall
from kiosk.viewmodels.display import Display
from kiosk.viewmodels.display_shown import DisplayLook
from kiosk.viewmodels.sign import Sign
from tests.offices import SMALL
from tests.qml.pixels import Seen, seen_text, seen_texts, seen_within
from tests.qml.windows import opened
from tests.viewmodels.display_story import Clock
from tests.viewmodels.halls import NINE, called, hall

SIZES = {(1920, 1080): 190, (3840, 2160): 380, (1080, 1920): 190, (1366, 768): 135}
"""Capital height of the called number at each size; the small panel is proportionally smaller."""
LOOKS = [
    DisplayLook(dark=dark, layout=layout)
    for dark in (False, True)
    for layout in ("board", "standards")
]
IDS = [f"{look.layout}-{'dark' if look.dark else 'light'}" for look in LOOKS]


@pytest.fixture
def clock(qtbot: QtBot) -> Clock:
    assert qtbot is not None
    return Clock()


def coded(code: str, counter: int = 2) -> Hall:
    """Tell of a hall that calls a code without round letters, which reach past the line."""
    others = tuple(called(number, counter=number) for number in (4, 3, 1))
    return hall(replace(called(9, counter=counter), code=code), *others, counters=(1, 2, 3, 4))


@pytest.mark.parametrize("look", LOOKS, ids=IDS)
@pytest.mark.parametrize(("size", "least"), SIZES.items())
@pytest.mark.parametrize("code", ["H114", "W111"])
def test_the_called_number_is_as_high_as_the_last_row_needs(
    clock: Clock, look: DisplayLook, size: tuple[int, int], least: int, code: str
) -> None:
    office = SMALL.replace("number: 4", "number: 14")
    display = Display(clock.around(office), look=look)
    display.show(coded(code, counter=14))
    with opened("Display", display, size) as window:
        for name in ("call-code", "call-counter"):
            assert seen_text(window, name).height >= least, name


@pytest.mark.parametrize("look", LOOKS, ids=IDS)
@pytest.mark.parametrize("size", SIZES)
def test_every_text_of_the_display_stands_out_from_its_ground(
    clock: Clock, look: DisplayLook, size: tuple[int, int]
) -> None:
    display = Display(clock.around(), look=look)
    display.show(coded("H114"))
    with opened("Display", display, size) as window:
        display.show_fault("The database does not answer.")
        QTest.qWait(50)
        assert illegible(seen_texts(window)) == []


@pytest.mark.parametrize("dark", [False, True])
def test_the_flash_keeps_the_number_legible(clock: Clock, *, dark: bool) -> None:
    display = Display(clock.around(), look=DisplayLook(dark=dark))
    display.show(hall())
    with opened("Display", display, (1920, 1080)) as window:
        display.show(coded("H114"))
        QTest.qWait(100)
        assert seen_text(window, "call-code").contrast >= 4.5
        assert seen_text(window, "call-counter").contrast >= 3


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_a_visual_call_and_an_evacuation_are_legible(
    clock: Clock, size: tuple[int, int], *, dark: bool
) -> None:
    display = Display(clock.around(), look=DisplayLook(dark=dark))
    display.show(hall())
    with opened("Display", display, size) as window:
        display.show(hall(replace(called(1), code="H114", visual=True)))
        QTest.qWait(100)
        light = seen_text(window, "light-code")
        assert light.height > 1.2 * SIZES[size]
        assert illegible([light, seen_text(window, "light-counter")]) == []
        display.show(replace(hall(), evacuation=Evacuation(NINE, "Lewat pintu timur")))
        QTest.qWait(100)
        assert seen_text(window, "evacuation-words").contrast >= 4.5
        assert len(texts := seen_within(window, "evacuation")) >= 3
        assert illegible(texts) == []


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("state", ["called", "serving"])
def test_the_sign_over_a_counter_is_larger_still(
    clock: Clock, size: tuple[int, int], state: str, *, dark: bool
) -> None:
    around = clock.around()
    sign = Sign(around, around.profile.counters[1], dark=dark)
    sign.show(hall(replace(called(1, counter=2, state=state), code="H114")))
    with opened("Sign", sign, size) as window:
        assert seen_text(window, "sign-code").height > 1.2 * SIZES[size]
        assert illegible(seen_texts(window)) == []


def illegible(texts: list[Seen]) -> list[Seen]:
    return [seen for seen in texts if not seen.is_legible]
