"""Work off the GUI thread, one job after another; the results come back to the GUI thread."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

ResultT = TypeVar("ResultT")


class GuiJobs(QObject):
    """Runs jobs on one thread of their own, in order."""

    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="jobs")
        # A slot of this object, so that it runs on this object's thread: the GUI's. Queued, or what
        # ended before its callback was added would be told at once, before what ended earlier.
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], ResultT],
        done: Callable[[ResultT], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Queue ``work``; then ``done`` or ``failed`` is called on the GUI thread."""
        future = self._executor.submit(work)
        future.add_done_callback(lambda ended: self._ended.emit(ended, done, failed))

    def close(self) -> None:
        """Let the job under way end, and start no other; nobody is told any more.

        Whoever asked is gone by now, and a window that is gone must not be spoken to.
        """
        self._closed = True
        self._executor.shutdown(wait=True, cancel_futures=True)

    @Slot(object, object, object)
    def _deliver(
        self,
        future: Future[Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        if self._closed or future.cancelled():
            return
        error = future.exception()
        if error is None:
            done(future.result())
        elif isinstance(error, Exception):
            failed(error)
        else:
            raise error
