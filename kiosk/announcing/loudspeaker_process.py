"""A running loudspeaker, as the player sees it: orders go in, reports come out, or it is gone."""

import logging
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, Slot

from kiosk.announcing.loudspeaker_lines import Order, line_of, report_in

COMMAND = (sys.executable, "-m", "kiosk.announcing.loudspeaker")
FAREWELL = 500
"""Milliseconds that it may take to end when the program ends."""

_log = logging.getLogger(__name__)


class LoudspeakerProcess(QObject):
    """Talks with one process; after ``leave`` neither signal comes."""

    said = Signal(object)
    gone = Signal()

    def __init__(self, command: Sequence[str], device: str, parent: QObject) -> None:
        """Start it; nothing waits for it."""
        super().__init__(parent)
        self._left = False
        self._process = QProcess(self)
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert("QT_LOGGING_RULES", "qt.multimedia.*=false")
        self._process.setProcessEnvironment(surroundings)
        self._process.readyReadStandardOutput.connect(self._listen)
        self._process.readyReadStandardError.connect(self._log_complaints)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._miss)
        program, *arguments = command
        self._process.start(program, [*arguments, device])

    def tell(self, order: Order, pcm: bytes = b"") -> None:
        """Give an order; it is carried out when the process is ready for it."""
        self._process.write(line_of(order) + pcm)

    def leave(self) -> None:
        """End it at once, without waiting: it may be hanging."""
        self._left = True
        self._process.kill()

    def close(self) -> None:
        """End it, and wait for its end: the program ends, too."""
        self._left = True
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(FAREWELL):
            self._process.kill()
            self._process.waitForFinished(FAREWELL)

    @Slot()
    def _listen(self) -> None:
        while self._process.canReadLine() and not self._left:
            line = bytes(self._process.readLine().data())
            try:
                report = report_in(line)
            except ValueError:
                _log.warning("the loudspeaker said something else", extra={"said": repr(line)})
            else:
                self.said.emit(report)

    @Slot()
    def _log_complaints(self) -> None:
        complaints = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
        _log.warning("the loudspeaker complains", extra={"said": complaints.strip()})

    @Slot()
    def _end(self) -> None:
        self.deleteLater()
        if not self._left:
            self.gone.emit()

    @Slot(QProcess.ProcessError)
    def _miss(self, error: QProcess.ProcessError) -> None:
        # Of a crash ``finished`` tells, too.
        if error is QProcess.ProcessError.FailedToStart:
            self._end()
