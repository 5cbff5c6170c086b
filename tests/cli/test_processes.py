"""Commands as real processes: exit codes, streams, signals."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

import kiosk.__main__
from tests.cli.shell import AT, DONE, FAULT, REFUSED, USAGE, Shell
from tests.printer import deaf_printer, printer
from tests.processes import Programs, ended, programs, wait_until

pytestmark = pytest.mark.serial


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
    urls = ["tcp://127.0.0.1:1", (tmp_path / "lp0").as_uri(), f"file://{tmp_path}"]
    started = [
        run.start("take", "ktp", "--at", AT, "--print", "--printer", url, "--json") for url in urls
    ]
    replies = [ended(program) for program in started]
    assert [reply.code for reply in replies] == [DONE] * len(urls)
    assert [reply.facts["print"] for reply in replies] == ["not_sent"] * len(urls)
    assert {reply.facts["number"] for reply in replies} == {1, 2, 3}
    assert not (tmp_path / "lp0").exists()


def test_a_reader_that_went_away_is_no_traceback(run: Programs) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe, Path("/dev/full").open("wb") as full:
        started = [run.start("status", "--json", stdout=stream) for stream in (pipe, full)]
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


def test_control_c_ends_a_command_that_waits_for_a_printer(run: Programs) -> None:
    with deaf_printer() as url:
        waiting = run.start("take", "ktp", "--print", "--printer", url, "--json")
        wait_until(lambda: slip_state(run.database) == "sending", "the slip is being sent")
        waiting.send_signal(signal.SIGINT)
        reply = ended(waiting)
    assert reply.code == kiosk.__main__.INTERRUPTED
    assert reply.out == ""
    assert "Traceback" not in reply.err
    assert run.run("status", "--json").facts["queues"][0]["issued"] == 1


def test_control_c_while_the_program_loads_is_no_traceback(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setitem(sys.modules, "kiosk.cli.main", SimpleNamespace(main=interrupted))
    with pytest.raises(SystemExit) as end:
        kiosk.__main__.main()
    assert end.value.code == kiosk.__main__.INTERRUPTED


def test_help_is_there_for_every_command(run: Programs) -> None:
    started = [run.start(*words, "--help") for words in ([], ["office"], ["take"], ["counter"])]
    assert [ended(program).code for program in started] == [DONE] * 4


def test_standard_output_may_be_closed(run: Programs) -> None:
    program = subprocess.run(  # noqa: S603  our own program, its own shell
        ["/bin/sh", "-c", f"exec {sys.executable} -m kiosk office show --json >&-"],
        env={**os.environ, "KIOSK_DATABASE_URL": str(run.database)},
        stderr=subprocess.PIPE,
        timeout=30,
        check=False,
    )
    assert b"Traceback" not in program.stderr
