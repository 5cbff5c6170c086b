"""``docs/keys.md``: which key of a counter's window does what, from the keys of the code."""

from pathlib import Path

from kiosk.viewmodels.key_map import SPACE, USUAL_KEYS

KEYS_FILE = Path(__file__).parents[1] / "docs" / "keys.md"

OPENING = """\
# The keys of a counter

Written from [`kiosk/viewmodels/key_map.py`](../kiosk/viewmodels/key_map.py) by
`python -m tests.docs_from_code`; a test compares the two. Do not edit by hand.

The same keys work in the full window and in the strip. The key caps on the screen show them.

"""

CLOSING = """
In what opens over the keys, the arrows and digits choose, Enter takes, Esc goes back. Tab leads to
every key of the window.

## Other keys

A workplace chooses its own in its settings file, by the name of the act; what is not named keeps
its usual key:

```toml
[keys]
go_on = ["F5", "Space"]
recall = "Ctrl+R"
```

In the environment it is `KIOSK_KEYS='{"recall": "Ctrl+R"}'`. Keys are spelled as Qt spells them:
`F5`, `Shift+F8`, `Ctrl+R`, `Media Play`. The first of several stands on the key cap. The space bar
acts only while nothing is being written.

The window refuses, with the name of the act and what is expected: an act that it does not know, a
key that Qt does not know, one key for two acts, a key that writes (letters, digits, signs: a
scanner types them), and those that every window needs (Tab, Enter, Esc, the arrows, Alt+F4).
"""

WHAT = {
    "go_on": "go on: call the next, then start serving, then finish and call the next",
    "recall": "call the same ticket again",
    "start": "start serving, and never anything else",
    "no_show": "close the ticket because nobody came",
    "hold": "set the open ticket aside; without one, list those that are",
    "transfer": "send the open ticket to another queue, counter or agency",
    "finish": "finish without calling the next",
    "break": "take a break; come back from it",
    "strip": "change between the full window and the strip",
    "more": "list what is done seldom",
    "undo": "take back the last act, for ten seconds",
    "sign_out": "sign out or hand over; where nobody is signed in, sign in",
}


def keys_document() -> str:
    """Write the whole page."""
    rows = [f"| {_keys(keys)} | {WHAT[act]} | `{act}` |\n" for act, keys in USUAL_KEYS.items()]
    return OPENING + "| key | does | act |\n|---|---|---|\n" + "".join(rows) + CLOSING


def _keys(keys: tuple[str, ...]) -> str:
    return " or ".join("the space bar" if key == SPACE else key for key in keys)
