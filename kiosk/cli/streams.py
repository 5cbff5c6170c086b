"""The standard streams: what cannot be written there never changes what a command does."""

import os
import sys
from io import BufferedWriter, FileIO, TextIOWrapper
from typing import Any, TextIO

_STREAMS = range(3)
"""Input, output and errors, by the numbers at which every program finds them."""


class _Forgiving(FileIO):
    """A file that takes everything and drops what it cannot write: a full disk, a closed pipe."""

    def write(self, content: Any, /) -> int:  # noqa: ANN401  any buffer
        """Write what can be written."""
        try:
            written = super().write(content)
        except OSError:
            written = None
        return len(content) if written is None else written


def prepare_streams() -> None:
    """Make standard error a place where nothing fails, and let every encoding hold a sentence.

    Log lines and words for people go there from any thread; none of them is worth an act.
    """
    _occupy_closed()
    sys.stderr = _text(_Forgiving(2, "wb", closefd=False), sys.stderr)
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    else:
        sys.stdout = _text(FileIO(1, "wb", closefd=False), sys.stdout)


def tell_unanswered(error: OSError) -> None:
    """Say on standard error that nobody got the answer, and let nothing be left to write."""
    sys.stderr.write(f"The answer could not be written: {error.strerror}\n")
    # What is left in the buffer must not fail once more, with a traceback, as Python ends.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _occupy_closed() -> None:
    """Put something unwritable where a stream was closed, or the next file opened would be there.

    Qt writes its warnings to number 2, whatever that is by then: a printer, a lock.
    """
    for number in _STREAMS:
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDONLY)


def _text(raw: FileIO, like: TextIO | None) -> TextIO:
    return TextIOWrapper(
        BufferedWriter(raw),
        encoding="utf-8" if like is None else like.encoding,
        errors="backslashreplace",
        line_buffering=True,
    )
