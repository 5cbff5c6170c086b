"""The keys that a workplace chose for its counter's window."""

import json
from pathlib import Path

import pytest

from kiosk.app.chosen_keys import chosen_keys
from kiosk.app.settings import SettingsBroken, read_settings
from kiosk.viewmodels.key_map import USUAL_KEYS


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The settings file of this test, empty at first."""
    path = tmp_path / "kiosk.toml"
    path.touch()
    monkeypatch.setenv("KIOSK_SETTINGS", str(path))
    return path


def test_nothing_chosen_leaves_the_usual_keys() -> None:
    assert chosen_keys(read_settings().keys) == USUAL_KEYS


def test_the_file_chooses_one_key_or_several_and_the_others_stay(file: Path) -> None:
    file.write_text('[keys]\ngo_on = ["ctrl+g", "Space"]\nrecall = "Media Play"\n')
    keys = chosen_keys(read_settings().keys)
    assert keys == {**USUAL_KEYS, "go_on": ("Ctrl+G", "Space"), "recall": ("Media Play",)}


def test_the_environment_chooses_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_KEYS", json.dumps({"finish": "Shift+F8"}))
    assert chosen_keys(read_settings().keys)["finish"] == ("Shift+F8",)


def test_a_variable_that_cannot_be_read_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_KEYS", "finish=F5")
    with pytest.raises(SettingsBroken, match="keys"):
        read_settings()


def test_the_space_bar_may_be_given_to_another_act_or_to_none() -> None:
    assert chosen_keys({"finish": ["Space"]})["go_on"] == ("F8",)
    assert chosen_keys({"go_on": ["F8"]})["go_on"] == ("F8",)


def test_two_acts_may_change_places() -> None:
    keys = chosen_keys({"recall": ["F4"], "no_show": ["F2"]})
    assert (keys["recall"], keys["no_show"]) == (("F4",), ("F2",))


@pytest.mark.parametrize(
    ("chosen", "told"),
    [
        ({"recal": ["F5"]}, r"keys: recal: is no act; expected one of go_on, recall, start"),
        ({"recall": ["F9"]}, r"keys: finish: expected a key of its own, found F9.*recall"),
        ({"recall": ["F5"], "hold": ["f5"]}, r"keys: hold: .* found F5, the key of recall"),
        ({"recall": ["F5", "F5"]}, r"keys: recall: expected a key of its own"),
        ({"recall": ["F99"]}, r"keys: recall: expected a key such as F5.*'F99'"),
        ({"recall": [""]}, r"keys: recall: expected a key such as F5"),
        ({"recall": []}, r"keys: recall: expected at least one key"),
        ({"recall": ["Ctrl+K, Ctrl+R"]}, r"keys: recall: expected a key such as F5"),
        ({"recall": ["Tab"]}, r"keys: recall: expected a key that is free.*'Tab'"),
        ({"recall": ["7"]}, r"keys: recall: expected a key that writes nothing.*'7'"),
        ({"recall": ["Shift+R"]}, r"keys: recall: expected a key that writes nothing"),
        ({"recall": ["Num+1"]}, r"keys: recall: expected a key that writes nothing"),
    ],
)
def test_what_cannot_be_a_key_is_refused_with_what_is_expected(
    chosen: dict[str, list[str]], told: str, file: Path
) -> None:
    with pytest.raises(SettingsBroken, match=told) as refused:
        chosen_keys(chosen)
    assert refused.value.file == str(file)
