"""``docs/roles.md``: who may do what, from the table of rights."""

from pathlib import Path

from kiosk.queueing.people import LEAST, Right, Role, may
from kiosk.queueing.people_words import role_word
from kiosk.queueing.refusals import english

ROLES_FILE = Path(__file__).parents[1] / "docs" / "roles.md"

OPENING = """\
# Who may do what

Written from [`kiosk/queueing/people.py`](../kiosk/queueing/people.py) by
`python -m tests.docs_from_code`; a test compares the two. Do not edit by hand.

"""

CLOSING = """
Whoever has not the right is answered `NotAllowed`, or `CounterTaken` at another one's counter.
Everybody changes their own PIN. In a demo the supervisor is `demo`, with the PIN 000000.

Rights are about people in the hall. Whoever may sign in to the machine as the user that runs Kiosk
can read the office's key and replace the profile: that account is for who looks after the machine.
So a profile that is put in force by nobody in particular is the machine's matter, and one who is
named must be an administrator. After the last ticket a timer may close the day without anybody.
Whoever sees smoke asks everybody to leave, and ends it: nobody looks for a PIN then.
"""

WHAT = {
    Right.OWN_COUNTER: "work at the counter where one is signed in: moves, breaks, signing out",
    Right.ANY_COUNTER: "the same at every counter, also where nobody is signed in",
    Right.ASSIGN_COUNTERS: "give a counter other queues instead of its own; beside them an officer "
    "may where they work",
    Right.CLOSE: "close and open queues, close the day early, go on with a closed day",
    Right.WATCH: "see the whole hall in the supervisor's window",
    Right.KEEP_OFFICERS: "add and dismiss officers, give them a new PIN",
    Right.KEEP_EVERYBODY: "add and dismiss supervisors and administrators, give them a new PIN",
    Right.PUBLISH: "put a new profile in force",
}


def roles_document() -> str:
    """Write the whole page."""
    rows = [["", *(role_word(role, english) for role in Role)]]
    rows += [
        [WHAT[right], *("yes" if may(role, right) else "–" for role in Role)] for right in LEAST
    ]
    lines = [f"| {' | '.join(row)} |\n" for row in rows]
    return "".join([OPENING, lines[0], "|" + "---|" * len(rows[0]) + "\n", *lines[1:], CLOSING])
