"""Log lines: each one JSON object on standard error, which leaves standard output to the answer."""

import json
import logging
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from traceback import walk_tb
from typing import Any

_EVERY_RECORD = frozenset({*vars(logging.makeLogRecord({})), "message", "asctime"})
"""What the library notes of every record; all else is the context that was logged."""


class JsonLines(logging.Formatter):
    """Spells a record: its context, ``event``, ``level``, ``timestamp``, ``exception``."""

    def format(self, record: logging.LogRecord) -> str:
        """Give one line without its end; what JSON does not know is spelled as Python does."""
        line = {name: value for name, value in vars(record).items() if name not in _EVERY_RECORD}
        line |= {"event": record.getMessage(), "level": record.levelname.lower()}
        line["timestamp"] = f"{datetime.fromtimestamp(record.created, UTC):%Y-%m-%dT%H:%M:%S.%fZ}"
        if record.exc_info and record.exc_info[1]:
            line["exception"] = list(_told(record.exc_info[1]))
        return json.dumps(line, ensure_ascii=False, default=repr)


def log_to_standard_error() -> None:
    """Let every log line go there; of other libraries only what they warn of."""
    # What cannot be logged is nobody's matter: no traceback in its place.
    logging.raiseExceptions = False
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("kiosk").setLevel(logging.INFO)


def _told(error: BaseException | None) -> Iterator[dict[str, Any]]:
    """Tell of an exception and what led to it; no local variables, which hold keys and profiles."""
    while error is not None:
        codes = [(frame.f_code, line) for frame, line in walk_tb(error.__traceback__)]
        frames = [
            {"filename": code.co_filename, "lineno": line, "name": code.co_name}
            for code, line in codes
        ]
        yield {"exc_type": type(error).__name__, "exc_value": str(error), "frames": frames}
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
