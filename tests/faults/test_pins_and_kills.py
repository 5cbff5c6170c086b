"""PINs against many processes, kills between the steps, and everything that a process leaves."""

import logging
import os
import pty
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.app.acts import Acts
from kiosk.app.here import now
from kiosk.cli.log_lines import JsonLines
from kiosk.queueing.pin_refusals import PinLocked
from kiosk.queueing.pins import Pin
from kiosk.storage.location import Location
from tests.clock import Clock
from tests.operations.lines import rows
from tests.people import BUDI, PIN, TONO, Staff, employ, office_with
from tests.processes import Programs, ended, programs

pytestmark = pytest.mark.serial
ROOT = Path(__file__).parents[2]
WRONG = "60417283"
AT_ONCE, ROUNDS = 4, 3


@pytest.fixture
def staff(acts: Acts, clock: Clock) -> Staff:
    """The small office with PINs, at the time of the machine: other processes read its clock."""
    clock.now = now()
    return employ(acts, pins=True)


@pytest.fixture
def run(staff: Staff) -> Iterator[Programs]:
    """Programs over that office, whose officer types a wrong PIN."""
    with programs(staff.acts.location.path) as starter:
        starter.env = {"KIOSK_OFFICER": BUDI, "KIOSK_PIN": WRONG}
        yield starter


def failures(location: Location) -> object:
    """Read how many wrong PINs are counted for the officer."""
    return rows(location, "SELECT failures FROM officer WHERE code = 'budi'")[0][0]


def test_processes_together_have_no_more_tries_than_one(staff: Staff, run: Programs) -> None:
    answers = []
    for _ in range(ROUNDS):
        started = [run.start("sign-in", "1", "--json") for _ in range(AT_ONCE)]
        answers += [ended(program).facts["refused"] for program in started]
    assert sorted(answers) == ["PinLocked"] * (ROUNDS * AT_ONCE - 4) + ["PinRefused"] * 4
    assert failures(staff.acts.location) == 5
    with pytest.raises(PinLocked):
        staff.officers().identify(BUDI, PIN)
    assert staff.acts.verify().problems == ()


def test_a_pin_is_in_nothing_that_a_process_says_or_leaves(staff: Staff, run: Programs) -> None:
    said = []
    for arguments in (["sign-in", "1"], ["call", "1", "--json"], ["officer", "list"]):
        done = run.run(*arguments)
        said += [done.out, done.err]
    with run.start("call", "1", "--pin-stdin", "--database", "/proc/1/x") as program:
        program.communicate(f"{WRONG}\n")
    folder = staff.acts.location.path.parent
    left = b"".join(file.read_bytes() for file in folder.iterdir() if file.is_file())
    for digits in (WRONG, PIN.digits):
        assert digits not in "".join(said)
        assert digits.encode() not in left


def test_a_pin_on_its_way_is_on_no_command_line(run: Programs) -> None:
    program = run.start("sign-in", "1", "--pin-stdin")
    line = Path(f"/proc/{program.pid}/cmdline").read_bytes()
    program.communicate(f"{WRONG}\n")
    assert WRONG.encode() not in line


def test_a_crash_while_a_pin_is_tried_tells_nothing_of_it(
    staff: Staff, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def crashes(*_: object) -> bool:
        raise RuntimeError

    monkeypatch.setattr("kiosk.app.officer_acts.fits", crashes)
    try:
        staff.officers().identify(BUDI, Pin(WRONG))
    except RuntimeError:
        logging.getLogger("kiosk").exception("unexpected")
    [record] = caplog.records
    assert WRONG not in JsonLines().format(record) + caplog.text


KILLED_BEFORE = """
import kiosk.app.officer_acts as officer_acts
judged = officer_acts.judge
def judge(tx, tried):
    judged(tx, tried)
    os.kill(os.getpid(), signal.SIGKILL)
officer_acts.judge = judge
officer_acts.OfficerActs(acts).identify("budi", Pin("135790"))
"""
KILLED_AFTER = """
from kiosk.app.officer_acts import OfficerActs
from kiosk.queueing.refusals import Refusal
try:
    OfficerActs(acts).identify("budi", Pin("135790"))
except Refusal:
    os.kill(os.getpid(), signal.SIGKILL)
"""
KILLED_WITHIN = """
from kiosk.app.officer_acts import ShiftActs
from kiosk.storage.transaction import Transaction
recorded = Transaction.record
def record(tx, kind, data):
    if kind == "shift_begun":
        os.kill(os.getpid(), signal.SIGKILL)
    return recorded(tx, kind, data)
Transaction.record = record
ShiftActs(acts.acting_as(int(sys.argv[2]))).hand_over(1)
"""


def killed(location: Location, script: str, *arguments: object) -> None:
    """Run a script over the office that kills itself."""
    opening = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from kiosk.queueing.pins import Pin\n"
        "from kiosk.storage.location import Location\n"
        "from tests.crew.forking import office\n"
        "with office(Location(Path(sys.argv[1]))) as acts:\n"
    )
    body = "".join(f"    {line}\n" for line in script.splitlines())
    done = subprocess.run(  # noqa: S603  fixed words
        [sys.executable, "-c", opening + body, str(location.path), *map(str, arguments)],
        cwd=ROOT,
        check=False,
        timeout=60,
    )
    assert done.returncode == -signal.SIGKILL


def test_a_wrong_pin_whose_answer_was_known_is_counted_whatever_dies_then(staff: Staff) -> None:
    killed(staff.acts.location, KILLED_BEFORE)
    assert failures(staff.acts.location) == 0
    killed(staff.acts.location, KILLED_AFTER)
    assert failures(staff.acts.location) == 1


def test_a_kill_within_a_hand_over_leaves_the_counter_to_who_had_it(staff: Staff) -> None:
    staff.shifts(BUDI).sign_in(1)
    killed(staff.acts.location, KILLED_WITHIN, staff.ids[TONO])
    assert [one.code for one in staff.acts.hall().shifts] == [BUDI]
    assert staff.acts.verify().problems == ()
    staff.shifts(TONO).hand_over(1)


def test_at_a_terminal_the_first_administrator_is_asked_for_and_no_pin_is_shown(
    tmp_path: Path,
) -> None:
    profile, database = tmp_path / "office.yaml", tmp_path / "new.sqlite3"
    profile.write_text(office_with(sign_in="pin").canonical())
    ours, theirs = pty.openpty()
    words = ["office", "load", str(profile), "--database", str(database)]
    program = subprocess.Popen(  # noqa: S603  fixed words
        ["/usr/bin/setsid", "--ctty", "--wait", sys.executable, "-m", "kiosk", *words],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "KIOSK_SETTINGS": os.devnull, "KIOSK_LANGUAGE": "en"},
    )
    os.close(theirs)
    seen = answered(ours, ["sari", "Sari Dewi", WRONG, WRONG], "code: |name: |digits: |more: ")
    assert program.wait(timeout=60) == 0, seen
    assert ("Sari Dewi" in seen, WRONG in seen) == (True, False)
    assert rows(Location(database), "SELECT code, name, role FROM officer") == [
        ("sari", "Sari Dewi", "administrator")
    ]


def answered(terminal: int, answers: list[str], questions: str) -> str:
    """Answer each question of a program at its terminal; give all that was seen there."""
    seen = ""
    asked = questions.split("|")
    with closing(os.fdopen(terminal, "r+b", buffering=0)) as screen:
        while True:
            try:
                seen += os.read(screen.fileno(), 4096).decode()
            except OSError:
                return seen
            if asked and seen.endswith(asked[0]):
                asked.pop(0)
                os.write(screen.fileno(), f"{answers.pop(0)}\n".encode())
