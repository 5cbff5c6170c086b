"""A sound server of the test's own, with loudspeakers that nobody hears and a recorder for each."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from kiosk.announcing.sound import RATE, Sound
from tests.announcing.hearing import recorded
from tests.processes import wait_until

HALL = "hall"
UNHURRIED = 200
"""Milliseconds: a recorder that wants to know sooner makes a busy machine drop sound."""


class SoundServer:
    """PulseAudio on a socket in ``folder``; whatever it starts ends with ``close``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._socket = folder / "native"
        self._server: subprocess.Popen[bytes] | None = None
        self._recorders: list[subprocess.Popen[bytes]] = []

    @property
    def address(self) -> str:
        """What ``PULSE_SERVER`` has to be for a process that plays here."""
        return f"unix:{self._socket}"

    def start(self, *loudspeakers: str) -> None:
        """Start it with these loudspeakers."""
        self._socket.unlink(missing_ok=True)
        listening = f"module-native-protocol-unix auth-anonymous=1 socket={self._socket}"
        quiet = ["--daemonize=no", "-n", "--exit-idle-time=-1", "--use-pid-file=no"]
        self._server = self._run("pulseaudio", *quiet, "-L", listening)
        wait_until(self._answers, "the sound server answers")
        for name in loudspeakers:
            self.plug_in(name)

    def plug_in(self, name: str = HALL) -> None:
        """Plug in a loudspeaker. It is described by its name and a word."""
        self._control(
            *("load-module", "module-null-sink", f"sink_name={name}", "rate=48000", "channels=2"),
            f"sink_properties=device.description={name}-loudspeaker",
        )

    def unplug(self, name: str = HALL) -> None:
        """Pull it out."""
        for line in self._control("list", "short", "modules").splitlines():
            number, _, rest = line.partition("\t")
            if f"sink_name={name} " in rest:
                self._control("unload-module", number)

    def pretend(self) -> None:
        """Offer a dummy from now on whenever there is no loudspeaker, as desktops do."""
        self._control("load-module", "module-always-sink")

    def outputs(self) -> list[str]:
        """List what plays there now."""
        return self._control("list", "short", "sink-inputs").splitlines()

    def hang(self) -> None:
        """Answer nobody until ``go_on``."""
        assert self._server is not None
        self._server.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Answer again."""
        assert self._server is not None
        self._server.send_signal(signal.SIGCONT)

    def die(self) -> None:
        """Be killed."""
        assert self._server is not None
        self._server.kill()
        self._server.wait()

    def record(self, name: str = HALL) -> "Recording":
        """Write down what a loudspeaker plays, until the end of the test."""
        file = self._folder / f"{name}-{len(self._recorders)}.pcm"
        with file.open("wb") as out:
            self.recorder(out, name, UNHURRIED)
        wait_until(lambda: file.stat().st_size, "the recorder writes")
        return Recording(file)

    def recorder(
        self, out: int | IO[bytes], name: str = HALL, late_ms: int = UNHURRIED
    ) -> subprocess.Popen[bytes]:
        """Start a recorder that tells what it hears within so many milliseconds."""
        form = ["--format=s16le", f"--rate={RATE}", "--channels=1", f"--latency-msec={late_ms}"]
        started = self._run("parec", "-d", f"{name}.monitor", *form, out=out)
        self._recorders.append(started)
        return started

    def close(self) -> None:
        """End everything, each by its own id."""
        for process in [*self._recorders, *filter(None, [self._server])]:
            process.kill()
            process.wait()

    def _answers(self) -> bool:
        told = subprocess.run(  # noqa: S603  a program of the sound server's
            [_program("pactl"), "info"], env=self._environment(), capture_output=True, check=False
        )
        return told.returncode == 0

    def _control(self, *words: str) -> str:
        told = subprocess.run(  # noqa: S603  a program of the sound server's
            [_program("pactl"), *words],
            env=self._environment(),
            capture_output=True,
            check=True,
            text=True,
        )
        return told.stdout

    def _run(
        self, program: str, *words: str, out: int | IO[bytes] = subprocess.DEVNULL
    ) -> subprocess.Popen[bytes]:
        return subprocess.Popen(  # noqa: S603  a program of the sound server's
            [_program(program), *words],
            env=self._environment(),
            stdout=out,
            stderr=subprocess.DEVNULL,
        )

    def _environment(self) -> dict[str, str]:
        ours = {name: str(self._folder) for name in ("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME")}
        return {**os.environ, **ours, "PULSE_SERVER": self.address}


class Recording:
    """What a recorder has heard so far."""

    def __init__(self, file: Path) -> None:
        self._file = file

    @property
    def sound(self) -> Sound:
        """Give it."""
        return recorded(self._file)


@contextmanager
def sound_server(folder: Path) -> Iterator[SoundServer]:
    """Give a sound server that is not started yet; it ends with the block."""
    server = SoundServer(folder)
    try:
        yield server
    finally:
        server.close()


def _program(name: str) -> str:
    found = shutil.which(name)
    assert found, f"{name} is not installed: make test does that"
    return found
