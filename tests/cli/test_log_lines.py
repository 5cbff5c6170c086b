"""Log lines: one JSON object each, whatever was logged."""

import json
import logging
import subprocess
import sys
from datetime import datetime
from io import StringIO
from typing import Any

import pytest

from kiosk.cli.log_lines import JsonLines

IN_A_PROCESS = """
import logging
from kiosk.cli.log_lines import log_to_standard_error

class Odd:
    def __repr__(self):
        raise ValueError

log_to_standard_error()
logging.getLogger("alembic").info("context impl SQLiteImpl")
logging.getLogger("PIL").warning("a strange picture")
ours = logging.getLogger("kiosk.anything")
ours.debug("too much")
ours.info("odd", extra={"what": Odd()})
ours.info("window open", extra={"window": "Display"})
"""


@pytest.fixture
def written() -> StringIO:
    """Where the lines of the logger of these tests go."""
    stream = StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLines())
    log.handlers, log.propagate = [handler], False
    log.setLevel(logging.INFO)
    return stream


log = logging.getLogger("tests.log_lines")


def lines(written: StringIO) -> list[dict[str, Any]]:
    """Read what was written."""
    return [json.loads(line) for line in written.getvalue().splitlines()]


def test_a_line_holds_its_context_and_when_it_was(written: StringIO) -> None:
    log.info("print job ended", extra={"job": 7, "detail": None, "office": "Désa ꦗꦮ"})
    [line] = lines(written)
    at = datetime.fromisoformat(line.pop("timestamp"))
    assert at.utcoffset() is not None
    context = {"job": 7, "detail": None, "office": "Désa ꦗꦮ"}
    assert line == {**context, "event": "print job ended", "level": "info"}


def test_an_exception_tells_where_and_why_but_no_local_variable(written: StringIO) -> None:
    def open_office(key: str) -> None:
        try:
            _ = ()[len(key)]
        except IndexError as error:
            raise RuntimeError("no\noffice") from error

    try:
        open_office("0123-secret")
    except RuntimeError:
        log.exception("unexpected")
    [line] = lines(written)
    told = [(one["exc_type"], one["exc_value"]) for one in line["exception"]]
    assert told == [("RuntimeError", "no\noffice"), ("IndexError", "tuple index out of range")]
    assert line["exception"][0]["frames"][-1]["name"] == "open_office"
    assert line["exception"][0]["frames"][-1]["filename"] == __file__
    assert "secret" not in written.getvalue()


def test_an_exception_that_was_handed_over_is_told_too(written: StringIO) -> None:
    log.error("act failed", exc_info=ValueError("lost"))
    assert lines(written)[0]["exception"] == [
        {"exc_type": "ValueError", "exc_value": "lost", "frames": []}
    ]


def test_what_json_does_not_know_is_spelled(written: StringIO) -> None:
    log.warning("strange", extra={"what": {1, 2}.__class__})
    assert lines(written)[0]["what"] == "<class 'set'>"


def test_standard_error_gets_our_lines_and_of_others_what_they_warn_of() -> None:
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", IN_A_PROCESS], capture_output=True, text=True, check=True
    )
    told = [json.loads(line) for line in done.stderr.splitlines()]
    assert [line["event"] for line in told] == ["a strange picture", "window open"]
    assert done.stdout == ""
