"""What the keyboard of a counter tells its window."""

from kiosk.queueing.refusals import english
from kiosk.viewmodels.counter_keys import CounterKeyboard
from kiosk.viewmodels.key_map import USUAL_KEYS


def test_a_key_cap_shows_the_first_key_and_a_sentence_names_all() -> None:
    keyboard = CounterKeyboard({"go_on": ("F5", "Space"), "recall": ("Ctrl+R",)}, english)
    assert keyboard.cap("go_on") == "F5"
    assert keyboard.spoken("go_on") == "F5 or the space bar"
    assert keyboard.spoken("recall") == keyboard.cap("recall") == "Ctrl+R"


def test_the_space_bar_is_no_shortcut_for_it_would_be_missing_in_every_field() -> None:
    keyboard = CounterKeyboard(USUAL_KEYS, english)
    assert keyboard.sequences("go_on") == ["F8"]
    assert keyboard.property("spaceAct") == "go_on"


def test_no_two_acts_have_one_key() -> None:
    keys = [key for keys in USUAL_KEYS.values() for key in keys]
    assert len(keys) == len(set(keys))
