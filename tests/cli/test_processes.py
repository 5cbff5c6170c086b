"""Commands as real processes: exit codes, streams, signals."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from types import SimpleNamespace

import pytest

import kiosk.__main__
from kiosk import INTERRUPTED
from kiosk.app.printer_ownership import lock_of
from kiosk.storage.location import Location
from kiosk.storage.ownership import Ownership, is_owned
from tests.cli.shell import AT, DONE, FAULT, REFUSED, USAGE, Shell
from tests.offices import small_office
from tests.printer import printer
from tests.printer_emulator import emulated
from tests.processes import Programs, ended, programs, wait_until

pytestmark = pytest.mark.serial
LONGEST_GOODBYE = 4.0
"""Seconds: two are promised, the others are a busy machine's."""


@pytest.fixture
def run(kiosk: Shell) -> Iterator[Programs]:
    """Programs over the demo."""
    with programs(kiosk.database) as starter:
        yield starter


def slip_state(database: Path) -> str | None:
    """Read the state of the only slip."""
    connection = sqlite3.connect(database)
    row = connection.execute("SELECT state FROM print_job").fetchone()
    connection.close()
    return None if row is None else str(row[0])


def mapped_by(program: subprocess.Popen[str]) -> str:
    """List the libraries that a process has loaded."""
    return Path(f"/proc/{program.pid}/maps").read_text()


def test_exit_codes_say_what_became_of_a_command(run: Programs) -> None:
    started = {
        code: run.start(*arguments, "--json")
        for code, arguments in {
            DONE: ["office", "show"],
            USAGE: ["take"],
            REFUSED: ["take", "k\n'\"😀"],
            FAULT: ["status", "--database", "postgresql://u:secret@host/db"],
        }.items()
    }
    replies = {code: ended(program) for code, program in started.items()}
    assert {code: reply.code for code, reply in replies.items()} == {code: code for code in replies}
    assert replies[USAGE].out == ""
    assert replies[REFUSED].facts["service"] == "k\n'\"😀"
    assert "secret" not in replies[FAULT].out + replies[FAULT].err
    assert all("Traceback" not in reply.err for reply in replies.values())


def test_standard_output_holds_one_object_while_the_spooler_logs(run: Programs) -> None:
    with printer() as double:
        reply = run.run("take", "ktp", "--at", AT, "--print", "--printer", double.url, "--json")
        double.job()
    assert reply.code == DONE
    assert reply.facts["print"] == "sent_unverified"
    assert "print job ended" in [line["event"] for line in reply.logs]


def test_a_dead_printer_leaves_the_number_and_exit_code_zero(run: Programs, tmp_path: Path) -> None:
    urls = ["tcp://127.0.0.1:1", (tmp_path / "lp0").as_uri()]
    started = [
        run.start("take", "ktp", "--at", AT, "--print", "--printer", url, "--json") for url in urls
    ]
    replies = [ended(program) for program in started]
    assert [reply.code for reply in replies] == [DONE] * len(urls)
    assert [reply.facts["print"] for reply in replies] == ["not_sent"] * len(urls)
    assert {reply.facts["number"] for reply in replies} == {1, 2}
    assert not (tmp_path / "lp0").exists()


def test_a_reader_that_went_away_is_no_traceback(run: Programs) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe, Path("/dev/full").open("wb") as full:
        started = [run.start("status", "--json", stdout=stream) for stream in (pipe, full)]
        started.append(run.start("take", "--help", stdout=full))
        replies = [ended(program) for program in started]
    for reply in replies:
        assert reply.code == FAULT
        assert reply.err.startswith("The answer could not be written: ")
        assert len(reply.err.splitlines()) == 1


def test_an_answer_that_nobody_read_was_acted_upon_once(run: Programs) -> None:
    with Path("/dev/full").open("wb") as full:
        take = ["take", "ktp", "--at", AT, "--request-id", "tap", "--json"]
        assert ended(run.start(*take, stdout=full)).code == FAULT
    again = run.run(*take)
    assert (again.facts["number"], again.facts["repeated"]) == (1, True)


def test_a_poor_encoding_still_gets_an_answer(run: Programs) -> None:
    run.env["PYTHONIOENCODING"] = "latin-1"
    as_json, spoken = run.start("take", "😀", "--json"), run.start("take", "😀")
    assert ended(as_json).facts["service"] == "😀"
    reply = ended(spoken)
    assert reply.code == REFUSED
    assert "There is no service" in reply.err


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_command_that_is_ended_in_the_middle_of_a_slip_says_that_nobody_knows_of_it(
    run: Programs, number: signal.Signals
) -> None:
    with emulated("tcp") as stalled:
        assert run.run("printer", "probe", stalled.url).code == DONE
        stalled.faults.stalls_after = stalled.received + 300
        waiting = run.start("take", "ktp", "--print", "--printer", stalled.url, "--json")
        wait_until(lambda: slip_state(run.database) == "sending", "the slip is being sent")
        began = monotonic()
        waiting.send_signal(number)
        reply = ended(waiting)
        assert monotonic() - began < LONGEST_GOODBYE
    if number == signal.SIGINT:
        assert (reply.code, reply.out) == (INTERRUPTED, "")
    else:
        assert reply.code == DONE
        assert (reply.facts["ticket"], reply.facts["print"]) == ("A001", "unknown")
    assert "Traceback" not in reply.err
    assert slip_state(run.database) == "unknown"
    assert run.run("verify").code == DONE
    assert run.run("status", "--json").facts["queues"][0]["issued"] == 1


def test_a_command_asked_to_end_before_a_byte_was_sent_leaves_the_slip_to_the_printers_owner(
    run: Programs,
) -> None:
    away = "file:///dev/no-such-printer"
    with Ownership(Location(run.database), lock_of(away)):
        waiting = run.start("take", "ktp", "--print", "--printer", away)
        wait_until(lambda: slip_state(run.database) == "queued", "the slip waits")
        wait_until(lambda: "libQt6Gui" in mapped_by(waiting), "the command waits, too")
        waiting.terminate()
        reply = ended(waiting)
    assert (reply.code, reply.out) == (DONE, "A001: 0 ahead. The slip waits for the printer.\n")
    assert slip_state(run.database) == "queued"


def test_control_c_before_a_command_waits_for_anything_is_no_traceback(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setitem(sys.modules, "kiosk.cli.main", SimpleNamespace(main=interrupted))
    with pytest.raises(SystemExit) as end:
        kiosk.__main__.main()
    assert end.value.code == INTERRUPTED


@pytest.mark.parametrize(
    "module", ["kiosk.cli", "kiosk.cli.interrupting", "kiosk.cli.main", "typer", "kiosk.app"]
)
def test_control_c_while_the_program_loads_is_no_traceback(run: Programs, module: str) -> None:
    run.env["CTRL_C_AT"] = module
    reply = ended(run.start("office", "show", module="tests.cli.interrupted"))
    assert (reply.code, reply.out, reply.err) == (INTERRUPTED, "", "")


@pytest.mark.parametrize("library", ["libshiboken", "libQt6Core", "libQt6Qml", "libQt6Quick"])
def test_control_c_while_qt_loads_ends_a_window(run: Programs, library: str) -> None:
    window = run.start("display")
    wait_until(lambda: library in mapped_by(window), f"{library} is being loaded")
    window.send_signal(signal.SIGINT)
    reply = ended(window)
    assert reply.code in {INTERRUPTED, DONE}
    assert "Traceback" not in reply.err
    assert reply.out == ""


@pytest.mark.parametrize(
    "command",
    [
        ["take", "ktp", "--print", "--printer", "virtual:"],
        ["reprint", "A001", "--reason", "unreadable", "--printer", "virtual:"],
        ["slip", "--sample", "ktp", "--png", "/dev/null"],
        ["office", "load", "OFFICE_WITH_LOGO"],
        ["call", "999"],
    ],
    ids=" ".join,
)
def test_control_c_that_the_loading_of_qt_would_swallow_still_ends_a_command(
    run: Programs, tmp_path: Path, command: list[str]
) -> None:
    office = tmp_path / "office.yaml"
    profile = json.loads(small_office().canonical())
    office.write_text(json.dumps({**profile, "slip": {"logo": "logo.png"}}))
    run.run("take", "ktp")
    words = [str(office) if word == "OFFICE_WITH_LOGO" else word for word in command]
    reply = ended(run.start(*words, module="tests.cli.interrupted"))
    assert (reply.code, reply.out) == (INTERRUPTED, "")
    assert "Traceback" not in reply.err
    assert run.run("verify").code == DONE


def test_help_is_there_for_every_command(run: Programs) -> None:
    started = [run.start(*words, "--help") for words in ([], ["office"], ["take"], ["counter"])]
    assert [ended(program).code for program in started] == [DONE] * 4


def in_shell(run: Programs, command: str) -> subprocess.CompletedProcess[str]:
    """Let a shell close or redirect the streams of a command."""
    return subprocess.run(  # noqa: S603  our own program, its own shell
        ["/bin/sh", "-c", f"exec {sys.executable} -m kiosk {command}"],
        env={**os.environ, "KIOSK_DATABASE_URL": str(run.database), "KIOSK_LANGUAGE": "en"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


@pytest.mark.parametrize("command", ["take ktp --json", "office show", "take --help"])
def test_an_answer_to_a_closed_standard_output_is_an_answer_nobody_got(
    run: Programs, command: str
) -> None:
    program = in_shell(run, f"{command} >&-")
    assert program.returncode == FAULT
    assert program.stderr == "The answer could not be written: Bad file descriptor\n"


@pytest.mark.parametrize("stream", ["2>/dev/full", "2>&-"])
def test_what_standard_error_cannot_take_changes_no_answer(run: Programs, stream: str) -> None:
    for command, code in {"call 999": REFUSED, "call": USAGE, "office show": DONE}.items():
        assert in_shell(run, f"{command} {stream}").returncode == code
    with printer() as double:
        taken = in_shell(run, f"take ktp --print --printer {double.url} --json {stream}")
        double.job()
    assert json.loads(taken.stdout)["print"] == "sent_unverified"


def test_a_dispenser_prints_although_its_log_cannot_be_written(run: Programs) -> None:
    with Path("/dev/full").open("wb") as full, printer() as double:
        window = run.start("dispenser", "--printer", double.url, stderr=full)
        here, lock = Location(run.database), lock_of(double.url)
        wait_until(lambda: is_owned(here, lock), "the window drives the printer")
        for _ in range(2):
            run.run("take", "ktp", "--print", "--printer", double.url)
            double.job()
        window.terminate()
        assert ended(window).code == DONE
