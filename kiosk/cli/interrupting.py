"""Ctrl-C before Qt's own loop can hear it, and SIGTERM while a command waits."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

from kiosk import INTERRUPTED


@contextmanager
def ending_at_once() -> Iterator[None]:
    """Let Ctrl-C end the process on the spot: for loading Qt, and while nothing needs closing.

    A ``KeyboardInterrupt`` raised inside Qt's loading aborts the process, becomes an
    ``ImportError``, or is lost.
    """
    before = signal.signal(signal.SIGINT, lambda *_: os._exit(INTERRUPTED))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def noticing_sigterm() -> Iterator[Event]:
    """Let SIGTERM set an event instead of ending the process: what was done is to be told first."""
    asked = Event()
    before = signal.signal(signal.SIGTERM, lambda *_: asked.set())
    try:
        yield asked
    finally:
        signal.signal(signal.SIGTERM, before)
