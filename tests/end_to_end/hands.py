"""Hands and eyes at a window that runs in a process of its own."""

import json
import subprocess
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any

from tests.processes import Ended, Programs, wait_until

PATIENCE = 30.0


class Window:
    """A window in a process of its own, and what a person does with it."""

    def __init__(self, run: Programs, *role: str) -> None:
        self.program = run.start(*role, module="tests.end_to_end.driver")
        self._answers: Queue[dict[str, Any] | None] = Queue()
        Thread(target=self._listen, daemon=True).start()

    def ready(self) -> "Window":
        """Wait for the first picture."""
        assert "ready" in self._answer()
        return self

    def tap(self, name: str) -> None:
        """Touch something."""
        self._tell("tap", name)

    def taps(self, *names: str) -> None:
        """Touch one thing after another."""
        for name in names:
            self.tap(name)

    def hasty_taps(self, name: str, times: int) -> None:
        """Touch the same place again and again, as fast as it goes."""
        self._tell("hasty_taps", name, times)

    def text(self, name: str) -> str:
        """Read something, once it is there."""
        return str(self._tell("text", name))

    def shows(self, name: str) -> bool:
        """Tell whether something is on the window now."""
        return name in self._tell("shown")

    def wait_for(self, name: str, text: str) -> str:
        """Wait until ``text`` is written on something; give all that is."""
        wait_until(lambda: self.shows(name) and text in self.text(name), f"{text} on {name}", 15)
        return self.text(name)

    def wait_without(self, name: str) -> None:
        """Wait until something has gone."""
        wait_until(lambda: not self.shows(name), f"no {name}", 15)

    def clock(self, minutes: float) -> None:
        """Set the machine's clock so many minutes off."""
        self._tell("clock", minutes)

    def grab(self, file: Path) -> None:
        """Keep a picture."""
        assert self._tell("grab", str(file))

    def quit(self) -> Ended:
        """Close the window; it must end well and QML must not have warned."""
        self._tell("quit")
        return self.ended()

    def ended(self) -> Ended:
        """Wait for the end and look at the log."""
        code = self.program.wait(timeout=PATIENCE)
        assert self.program.stderr is not None
        log = self.program.stderr.read()
        assert code == 0, log
        assert '"event": "qml"' not in log
        assert "Traceback" not in log
        return Ended(code, "", log)

    def _tell(self, *command: object) -> Any:  # noqa: ANN401  what the command gives
        assert self.program.stdin is not None
        self.program.stdin.write(json.dumps(command) + "\n")
        self.program.stdin.flush()
        answer = self._answer()
        assert "missing" not in answer, f"{command}: {answer['missing']} is not on the window"
        return answer["done"]

    def _answer(self) -> dict[str, Any]:
        try:
            answer = self._answers.get(timeout=PATIENCE)
        except Empty:
            answer = None
        assert answer is not None, _last_words(self.program)
        return answer

    def _listen(self) -> None:
        assert self.program.stdout is not None
        for line in self.program.stdout:
            self._answers.put(json.loads(line))
        self._answers.put(None)  # it has ended


def _last_words(program: subprocess.Popen[str]) -> str:
    program.kill()
    program.wait(timeout=PATIENCE)
    assert program.stderr is not None
    return f"no answer; its log: {program.stderr.read()}"
