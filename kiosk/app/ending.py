"""SIGTERM and Ctrl-C: a process that is asked to end leaves its event loop and closes all."""

import os
import signal
import socket
from contextlib import ExitStack

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication


def ending_on_signals(app: QGuiApplication) -> ExitStack:
    """End the event loop on SIGTERM and SIGINT: a handler alone would not run inside it."""
    stack = ExitStack()
    if os.name == "nt":
        return stack
    reading, writing = socket.socketpair()
    writing.setblocking(False)  # noqa: FBT003  the standard library spells it so
    stack.callback(reading.close)
    stack.callback(writing.close)
    before = signal.set_wakeup_fd(writing.fileno())
    stack.callback(signal.set_wakeup_fd, before)
    for number in (signal.SIGTERM, signal.SIGINT):
        stack.callback(signal.signal, number, signal.signal(number, lambda *_: None))
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read, app)
    notifier.activated.connect(app.quit)
    stack.callback(notifier.deleteLater)
    stack.callback(notifier.setEnabled, False)  # noqa: FBT003  before its socket is closed
    return stack
