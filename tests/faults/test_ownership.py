"""One process drives a printer or works at a counter; its death gives the right back at once."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.app.acts import Acts
from kiosk.app.printer_ownership import driving, lock_of
from kiosk.queueing.printers import PrinterFacts
from kiosk.storage.location import Location
from kiosk.storage.ownership import AlreadyOwned, Ownership, counter_lock, is_owned

ROOT = Path(__file__).parents[2]
OWNER = """
import sys
from pathlib import Path
from kiosk.storage.location import Location
from kiosk.storage.ownership import Ownership

with Ownership(Location(Path(sys.argv[1])), sys.argv[2]):
    print("owned", flush=True)
    sys.stdin.readline()
"""


@contextmanager
def another_process(location: Location, what: str) -> Iterator[subprocess.Popen[str]]:
    """Let another process own something until it is told to go, or is killed."""
    with subprocess.Popen(  # noqa: S603  fixed words
        [sys.executable, "-c", OWNER, str(location.path), what],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "owned\n"
        yield process


def test_a_printer_in_use_is_named_where_its_name_is_known(location: Location) -> None:
    printer = PrinterFacts("tcp://front:9100", "Lobi")
    words = "already uses the printer “Lobi”"
    with (
        driving(location, printer),
        pytest.raises(AlreadyOwned, match=words),
        driving(location, printer),
    ):
        pass
    assert not is_owned(location, lock_of(printer.url))


@pytest.mark.parametrize(
    ("what", "words"),
    [
        (counter_lock(3), r"Another window .* already works at counter 3"),
        ("printer-x", r"Another program .* already uses this printer"),
    ],
)
def test_a_second_process_is_refused_and_told_what_is_in_use(
    location: Location, what: str, words: str
) -> None:
    with another_process(location, what) as owner:
        with pytest.raises(AlreadyOwned, match=words):
            Ownership(location, what).acquire()
        assert is_owned(location, what)
        owner.communicate("go\n")
    assert not is_owned(location, what)
    Ownership(location, what).acquire().release()


def test_a_kill_gives_the_right_back_at_once(location: Location) -> None:
    with another_process(location, "counter-3") as owner:
        owner.send_signal(signal.SIGKILL)
        owner.wait()
    assert not is_owned(location, "counter-3")
    with Ownership(location, "counter-3"):
        assert is_owned(location, "counter-3")


def test_a_counter_counts_as_open_while_its_window_runs(acts: Acts) -> None:
    assert acts.hall().open_counters == ()
    with another_process(acts.location, counter_lock(3)) as window:
        assert acts.hall().open_counters == (3,)
        window.communicate("go\n")
    assert acts.hall().open_counters == ()
