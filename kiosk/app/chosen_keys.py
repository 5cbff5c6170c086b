"""The keys of a counter's window as this workplace chose them: checked before a window opens."""

from collections.abc import Iterator, Mapping

from PySide6.QtGui import QKeySequence

from kiosk.app.settings import SettingsBroken, settings_file
from kiosk.viewmodels.key_map import SPACE, USUAL_KEYS, KeysOfActs

_MOVING = {"Left", "Right", "Up", "Down", "Home", "End", "Tab", "Shift+Tab", "Backtab"}
_OF_EVERY_WINDOW = _MOVING | {"Esc", "Backspace", "Del", "Return", "Enter", "Alt+F4"}
"""What moves through lists and fields, or closes a window, can mean nothing else."""


def chosen_keys(chosen: Mapping[str, list[str]]) -> KeysOfActs:
    """Give every act its keys: the ``chosen`` ones, else the usual.

    A usual key that was chosen for another act is that act's, as long as its own keeps another.
    Raises ``SettingsBroken`` for an act or a key that nobody knows, and for one key of two acts.
    """
    taken: dict[str, str] = {}
    keys: dict[str, tuple[str, ...]] = {}
    for act, key in _spelled(chosen):
        _refuse_second(act, key, taken)
        keys[act] = (*keys.get(act, ()), key)
    for act, usual in USUAL_KEYS.items():
        if act not in keys:
            free = tuple(key for key in usual if key not in taken)
            for key in free or usual:
                _refuse_second(act, key, taken)
            keys[act] = free
    return {act: keys[act] for act in USUAL_KEYS}


def _spelled(chosen: Mapping[str, list[str]]) -> Iterator[tuple[str, str]]:
    for act, keys in chosen.items():
        if act not in USUAL_KEYS:
            raise _broken(act, f"is no act; expected one of {', '.join(USUAL_KEYS)}")
        if not keys:
            raise _broken(act, "expected at least one key, found none")
        for key in keys:
            yield act, _spelling(act, key)


def _spelling(act: str, typed: str) -> str:
    """Spell a key as Qt does, or refuse it."""
    sequence = QKeySequence(typed, QKeySequence.SequenceFormat.PortableText)
    spelled = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1 or not spelled:
        raise _broken(act, f"expected a key such as F5, Ctrl+R or Media Play, found {typed!r}")
    if spelled in _OF_EVERY_WINDOW:
        raise _broken(act, f"expected a key that is free, found {typed!r}: every window needs it")
    if spelled != SPACE and _writes(spelled):
        expected = "expected a key that writes nothing (F1 to F12, Insert, or one with Ctrl or Alt)"
        raise _broken(act, f"{expected}, found {typed!r}")
    return spelled


def _writes(spelled: str) -> bool:
    # One letter, digit or sign: with Ctrl or Alt more stands before it.
    key = spelled.removeprefix("Shift+").removeprefix("Num+")
    return len(key) == 1 or key == SPACE


def _refuse_second(act: str, key: str, taken: dict[str, str]) -> None:
    if key in taken:
        raise _broken(act, f"expected a key of its own, found {key}, the key of {taken[key]}")
    taken[key] = act


def _broken(act: str, detail: str) -> SettingsBroken:
    return SettingsBroken(str(settings_file()), f"keys: {act}: {detail}")
