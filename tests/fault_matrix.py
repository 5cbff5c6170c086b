"""``python -m tests.fault_matrix``: walk every fault of a printer, write ``docs/fault-matrix.md``.

The rows are in ``tests.faults.printer_faults``, the walking in ``tests.faults.walking``.
"""

import re
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from kiosk.printing.sending import state_of
from tests.faults.walking import Walked, walked

MATRIX_FILE = Path(__file__).parents[1] / "docs" / "fault-matrix.md"
OPENING = """\
# What each fault of a printer does to a slip

Written by `python -m tests.fault_matrix` from
[`tests/faults/printer_faults.py`](../tests/faults/printer_faults.py), by walking each row on an
emulated printer; a test walks them all again. Do not edit by hand.

- *known as*: what the set-up learned. A *confirming* printer sends a process id back, a
  *reporting* one tells its status, a *mute* one never says anything.
- *slips*: how many with the number are on paper when the outcome is known → after the fault is
  mended → after what the spooler does then: it sends again what was not sent, and prints the next
  number after what is unknown.
- *duplicates*: copies that are not marked as such. *Lost*: slips said to be printed that are not.
- *told after*: seconds until the outcome is known, on the slowest link; the serial line has 115200
  baud. At most 3 where a printer tells anything at all.

"""

CLOSING = """
A mute printer tells nothing, so nobody can be told: its slips end as `sent_unverified` whatever
happens to them, which is what this word says. The manuals give no way to know more.

A printer that restarted in the slip answers "all well" and has forgotten it. On the network the
broken connection shows that. On a cable a second process id is asked for after 1.2 s: when that
one comes back and the first does not, the slip is lost.
"""


def document(walks: Sequence[Walked]) -> str:
    """Write the whole page."""
    rows = [_row(list(links)) for _, links in groupby(walks, lambda walk: walk.row.name)]
    head = (
        "fault",
        "known as",
        "links",
        "ends as",
        "because",
        "slips",
        "duplicates",
        "lost",
        "told after",
    )
    lines = [f"| {' | '.join(cells)} |\n" for cells in (head, *rows)]
    return "".join([OPENING, lines[0], "|" + "---|" * len(head) + "\n", *lines[1:], CLOSING])


def facts(page_of_matrix: str) -> str:
    """Leave out the times, which differ from run to run."""
    return re.sub(r"\d+\.\d s", "", page_of_matrix)


def _row(links: list[Walked]) -> tuple[str, ...]:
    row = links[0].row
    return (
        row.name,
        row.known_as,
        ", ".join(walk.link.replace("_", "-") for walk in links),
        _each({f"`{state_of(walk.sent)[0]}`" for walk in links}),
        _each({walk.trouble for walk in links}),
        _each({" → ".join(map(str, walk.slips)) for walk in links}),
        str(sum(walk.duplicates for walk in links)),
        str(sum(walk.is_lost for walk in links)),
        f"{max(walk.seconds for walk in links):.1f} s",
    )


def _each(said: set[str]) -> str:
    return ", ".join(sorted(said))


if __name__ == "__main__":
    MATRIX_FILE.write_text(document(walked()), "utf-8")
