"""The dispenser's modes, one by one and together, on every page."""

from collections.abc import Iterator

from kiosk.viewmodels.dispenser import Dispenser
from kiosk.viewmodels.dispenser_modes import Modes
from tests.qml.test_touch_targets import OFFICES, walk
from tests.viewmodels.desks import Stand

MODES = {
    "plain": Modes(),
    "light": Modes(light=True),
    "large": Modes(large=True),
    "contrast": Modes(contrast=True),
    "low": Modes(low=True),
    "all": Modes(large=True, contrast=True, low=True, light=True),
}


def walk_in(modes: Modes, stand: Stand, dispenser: Dispenser, office: str) -> Iterator[str]:
    """Go through every page in some modes; who comes after somebody asks for them again."""
    for page in walk(stand, dispenser, *OFFICES[office]):
        if modes != Modes():
            dispenser.use_modes(modes)
            dispenser.offer_speech(may_speak=True)
        yield page
