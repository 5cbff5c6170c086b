"""``python -m benchmarks.drivers.played COUNT``: a player that plays so many sounds, with rests.

Says ``ready`` once the loudspeaker is; at the end the moment of each ``play``, how each ended, the
ticks of its thread, and the time it took of a core while sounds were playing.
"""

import random
import sys
import time

import psutil
from PySide6.QtCore import QCoreApplication, QObject, QTimer

from benchmarks.drivers.gui import Ticks, say
from kiosk.announcing.announcer import Ending
from kiosk.announcing.player import Player
from tests.announcing.sentences import sentence

SECONDS = 0.5
START_MS = 3000
REST_MS = (150, 400)
MEGABYTE = 1_000_000


class Hall(QObject):
    """Plays one sound after another."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._left = count
        self._chance = random.Random(4)  # noqa: S311  the same rests each time
        self._player = Player(parent=self)
        self._player.start()
        self._ticks = Ticks(self)
        self._played: list[int] = []
        self._endings: list[str] = []
        self._spent, self._began = 0.0, 0.0
        QTimer.singleShot(START_MS, self._begin)

    def close(self) -> None:
        """End the loudspeaker."""
        self._player.close()

    def _begin(self) -> None:
        say(ready=self._player.trouble is None)
        self._ticks.start()
        self._spent, self._began = _spent(), time.monotonic()
        self._play()

    def _play(self) -> None:
        self._left -= 1
        self._played.append(time.monotonic_ns())
        self._player.play(sentence(1, SECONDS), self._end)

    def _end(self, ending: Ending) -> None:
        self._endings.append(ending)
        if self._left:
            QTimer.singleShot(self._chance.randint(*REST_MS), self._play)
            return
        share = (_spent() - self._spent) / (time.monotonic() - self._began)
        [loudspeaker] = psutil.Process().children()
        say(
            played=self._played,
            endings=self._endings,
            late=self._ticks.late,
            share=share,
            memory=loudspeaker.memory_info().rss / MEGABYTE,
        )
        QCoreApplication.quit()


def _spent() -> float:
    here = psutil.Process()
    times = [process.cpu_times() for process in (here, *here.children())]
    return sum(spent.user + spent.system for spent in times)


def main() -> None:
    """Play, and end."""
    application = QCoreApplication(sys.argv)
    hall = Hall(int(sys.argv[1]))
    application.exec()
    hall.close()


if __name__ == "__main__":
    main()
