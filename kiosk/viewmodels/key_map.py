"""Which key of the keyboard does which act at a counter: plain data, shown and documented."""

from collections.abc import Mapping

SPACE = "Space"
"""The one key that also writes: it acts only while nothing that takes a space is focused."""

KeysOfActs = Mapping[str, tuple[str, ...]]
"""The keys of every act, as Qt spells them; the first is the one that key caps show."""

USUAL_KEYS: KeysOfActs = {
    "go_on": ("F8", SPACE),
    "recall": ("F2",),
    "start": ("F3",),
    "no_show": ("F4",),
    "hold": ("F6",),
    "transfer": ("F7",),
    "finish": ("F9",),
    "break": ("F10",),
    "strip": ("F11",),
    "more": ("F12",),
    "undo": ("Ctrl+Z",),
    "sign_out": ("Ctrl+L",),
}
