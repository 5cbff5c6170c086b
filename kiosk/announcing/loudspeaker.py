"""``python -m kiosk.announcing.loudspeaker [NAME]``: a loudspeaker, in a process of its own.

The sound library below Qt ends its process when the sound server has died, waits half a minute for
one that hangs, and does not notice that the only device is gone. So this process ends when anything
is wrong, and the player starts another, which sees what is there. docs/adr/0020-loudspeaker.md
"""

import os
import signal
import sys
from threading import Thread

from PySide6.QtCore import QBuffer, QCoreApplication, QElapsedTimer, QObject, QTimer, Signal, Slot
from PySide6.QtMultimedia import QAudio, QAudioDevice, QAudioFormat, QAudioSink

from kiosk.announcing.loudspeaker_lines import (
    Begun,
    Changed,
    Ended,
    Order,
    Play,
    Ready,
    Report,
    Stop,
    Volume,
    line_of,
    order_in,
)
from kiosk.announcing.outputs import Outputs, chosen, outputs
from kiosk.announcing.sound import RATE, silence

STALLED, LOOK = 2750, 250
"""Milliseconds: without a sample taken for so long the device is gone; how often to look.

A sound server's dummy takes 1.7 s to begin, and a server that nobody hurries asks for the next
samples after two seconds. The player's own patience is three.
"""
AHEAD = 2 * RATE
"""Bytes, a second of samples, that the device is given ahead: a machine busy with a video may then
keep this process waiting without a gap in the sentence.
"""
TAIL = silence(0.2)
"""Follows every sound: the last moment that a device still holds when it is stopped is not heard.
"""


class Loudspeaker(QObject):
    """Plays what it is ordered to on one device, one sound at a time."""

    def __init__(self, device: QAudioDevice) -> None:
        super().__init__()
        self._device = device
        self._loudness = 1.0
        self._sink: QAudioSink | None = None
        self._samples = QBuffer(self)
        self._number, self._taken = 0, 0
        self._since = QElapsedTimer()
        self._watch = QTimer(self, interval=LOOK)
        self._watch.timeout.connect(self._look)

    @Slot(object, bytes)
    def obey(self, order: Order, pcm: bytes) -> None:
        """Do what the player says."""
        match order:
            case Play(number):
                self._fall_silent()
                self._play(number, pcm)
            case Stop():
                self._fall_silent()
            case Volume(percent):
                self._be_as_loud_as(percent)

    @Slot()
    def leave_if_playing(self) -> None:
        """The device is gone: a sound server plays the rest elsewhere, or to nobody."""
        if self._sink is not None:
            QCoreApplication.exit(1)

    def _play(self, number: int, pcm: bytes) -> None:
        self._number, self._taken = number, -1
        self._samples.setData(pcm + TAIL.pcm)
        self._samples.open(QBuffer.OpenModeFlag.ReadOnly)
        self._sink = QAudioSink(self._device, _format(), self)
        self._sink.setBufferSize(AHEAD)
        self._sink.setVolume(self._loudness)
        self._sink.stateChanged.connect(self._follow)
        self._since.start()
        self._watch.start()
        self._sink.start(self._samples)

    @Slot(QAudio.State)
    def _follow(self, state: QAudio.State) -> None:
        if self._sink is None:
            return
        if state is QAudio.State.ActiveState:
            say(Begun(self._number))
        elif state is QAudio.State.IdleState:
            self._fall_silent()
            say(Ended(self._number))
        elif state is QAudio.State.StoppedState:
            QCoreApplication.exit(1)

    @Slot()
    def _look(self) -> None:
        taken = self._samples.pos()
        if taken != self._taken:
            self._taken = taken
            self._since.restart()
        elif self._since.elapsed() > STALLED:
            QCoreApplication.exit(1)

    def _be_as_loud_as(self, percent: int) -> None:
        scale = QAudio.VolumeScale
        self._loudness = QAudio.convertVolume(
            percent / 100, scale.LogarithmicVolumeScale, scale.LinearVolumeScale
        )
        if self._sink is not None:
            self._sink.setVolume(self._loudness)

    def _fall_silent(self) -> None:
        self._watch.stop()
        ended, self._sink = self._sink, None
        if ended is not None:
            ended.stop()
            ended.deleteLater()
        self._samples.close()


class Orders(QObject):
    """Reads what the player orders, in a thread; without a player this process ends."""

    given = Signal(object, bytes)

    def start(self) -> None:
        """Begin to read."""
        Thread(target=self._read, name="orders", daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin.buffer:
            order = order_in(line)
            size = order.size if isinstance(order, Play) else 0
            self.given.emit(order, sys.stdin.buffer.read(size))
        # At once: the sound library may be waiting for something that never comes.
        os._exit(0)


def say(report: Report) -> None:
    """Tell the player."""
    sys.stdout.buffer.write(line_of(report))
    sys.stdout.buffer.flush()


def main() -> None:
    """Be the loudspeaker named on the command line until the player is gone."""
    # The player decides when to fall silent, also when somebody presses Ctrl-C.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    app, there, orders = QCoreApplication(sys.argv), outputs(), Orders()
    device = chosen("".join(sys.argv[1:2]), there)
    watched = Outputs(there, device)
    watched.changed.connect(lambda: say(Changed()))
    if device is not None:
        loudspeaker = Loudspeaker(device)
        orders.given.connect(loudspeaker.obey)
        watched.chosen_lost.connect(loudspeaker.leave_if_playing)
    described = tuple(one.description() for one in there)
    say(Ready(described, None if device is None else device.description()))
    orders.start()
    code = app.exec()
    # At once: the thread that waits for orders would be caught in its reading.
    os._exit(code)


def _format() -> QAudioFormat:
    spoken = QAudioFormat()
    spoken.setSampleRate(RATE)
    spoken.setChannelCount(1)
    spoken.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return spoken


if __name__ == "__main__":
    main()
