"""A printer without its cable: bytes in, replies out, slips on virtual paper.

It behaves as Epson's manuals say. It is deterministic, for the time is an argument.
"""

import re
from collections import deque

from tests.emulator.answers import answer_to, as_characters
from tests.emulator.faults import Faults
from tests.emulator.framing import command_size
from tests.emulator.model import Model, lines_of
from tests.emulator.paper import VirtualPaper
from tests.emulator.sensors import Sensors

_REALTIME = re.compile(
    rb"\x10\x04[\x01-\x04]|\x10\x05[\x01\x02]|\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08", re.DOTALL
)
_LONGEST_REALTIME = 10
_CLEARED, _XOFF_XON = b"\x37\x25\x00", b"\x13\x11"
_STORES, _DELETES = b"\x1d(L0C", b"\x1d(L0B"
_GARBLED, _CUT = b"\x1d(", b"\x1dV"


class Machine:
    """The electronics and the mechanism."""

    def __init__(self, faults: Faults | None = None, model: Model | None = None) -> None:
        self.faults, self.model = faults or Faults(), model or Model()
        self.paper = VirtualPaper()
        self.pictures: set[bytes] = set()
        """The keys of the pictures in its memory, which no loss of power clears."""
        self.received = self.worked = 0
        """Bytes that came in, and bytes of commands that were worked off."""
        self.breaks_connection = False
        """The link has to break the connection now."""
        self._switch_on()

    def _switch_on(self) -> None:
        self._commands: deque[bytes] = deque()
        self._said: deque[tuple[float, bytes]] = deque()
        self._partial = self._tail = self._status_back = b""
        self._is_jammed = False
        self._sends_status_back = 0
        self._busy_until = 0.0
        self.paper.forget_line()

    @property
    def sensors(self) -> Sensors:
        """What it feels now."""
        return Sensors(self.faults.paper, self.faults.cover_open, self._is_jammed)

    @property
    def is_stalled(self) -> bool:
        limit = self.faults.stalls_after
        return self.faults.is_deaf or (limit is not None and self.received >= limit)

    @property
    def is_idle(self) -> bool:
        """Nothing is left to print or to say."""
        return not (self._commands or self._said)

    def room(self) -> int:
        """Give how many bytes it takes now. A picture larger than the buffer is taken whole."""
        held = sum(map(len, self._commands))
        room = self.model.buffer_bytes - held - (len(self._partial) if held else 0)
        limits = (self.faults.stalls_after, self.faults.resets_after)
        before_faults = [limit - self.received for limit in limits if limit is not None]
        return 0 if self.faults.is_deaf else max(0, min([room, *before_faults]))

    def receive(self, data: bytes, now: float) -> None:
        """Take bytes from the cable."""
        self.received += len(data)
        self._frame(self._obey_at_once(data, now))
        if self.faults.resets_after is not None and self.received >= self.faults.resets_after:
            self.faults.resets_after, self.breaks_connection = None, True
        self.advance(now)

    def advance(self, now: float) -> None:
        """Work off what the time until ``now`` allows."""
        self._report_change(now)
        while self._commands and self._busy_until <= now and self._can_work():
            if not self._fails(self._commands[0]):
                self._work(self._commands.popleft(), now)
            self._report_change(now)

    def take_said(self, now: float) -> bytes:
        """Give the next packet that is due to leave, or nothing."""
        if self._said and self._said[0][0] <= now and not self.is_stalled:
            return self._said.popleft()[1]
        return b""

    def forget_said(self) -> None:
        """The computer it was said to has gone."""
        self._said.clear()

    def lose_power(self) -> None:
        """Off and on again: what was not on paper is gone."""
        self._switch_on()
        self.breaks_connection = True

    def free_cutter(self) -> None:
        """A hand removes the jam; printing goes on."""
        self._is_jammed = False

    def _can_work(self) -> bool:
        return not (self.sensors.offline or self.is_stalled)

    def _frame(self, data: bytes) -> None:
        self._partial += data
        while self._partial and (size := command_size(self._partial)) is not None:
            command, self._partial = self._partial[:size], self._partial[size:]
            # Real-time requests were obeyed on receipt; between commands they are not stored.
            if not _REALTIME.fullmatch(command):
                self._commands.append(command)

    def _obey_at_once(self, data: bytes, now: float) -> bytes:
        """Obey the real-time requests; give what is left of ``data`` if one clears the buffers.

        They are obeyed wherever they stand, also where the dots of a picture spell them.
        """
        seen, earlier, left = self._tail + data, len(self._tail), 0
        for found in _REALTIME.finditer(seen):
            if found.end() > earlier and self._obey_real_time(found[0], now):
                left = found.end() - earlier
        self._tail = seen[-_LONGEST_REALTIME + 1 :]
        return data[left:]

    def _obey_real_time(self, request: bytes, now: float) -> bool:
        """Obey it; tell whether it clears the buffers."""
        clears = False
        if request[1] == 0x04 and request[2] in self.model.senses:
            self._say(bytes([self.sensors.real_time(request[2])]), now)
        elif request[1] == 0x05 and self._is_jammed:
            self._is_jammed, clears = False, request[2] == 2
        elif request[1] == 0x14 and self.model.knows_process_id:
            self._say(_CLEARED, now)
            clears = True
        if clears:
            self._clear()
        return clears

    def _clear(self) -> None:
        self._commands.clear()
        self._partial = b""
        self.paper.forget_line()

    def _fails(self, command: bytes) -> bool:
        """Let a fault strike before a command that would go past its place."""
        faults, then = self.faults, self.worked + len(command)
        if faults.loses_power_after is not None and then > faults.loses_power_after:
            faults.loses_power_after = None
            self.lose_power()
        elif faults.paper_out_after is not None and then > faults.paper_out_after:
            faults.paper_out_after, faults.paper = None, "out"
        elif faults.opens_cover_after is not None and then > faults.opens_cover_after:
            faults.opens_cover_after, faults.cover_open = None, True
        elif faults.jams_at_cut and command.startswith(_CUT):
            faults.jams_at_cut, self._is_jammed = False, True
        else:
            return False
        return True

    def _work(self, command: bytes, now: float) -> None:
        self.worked += len(command)
        seconds = lines_of(command) * self.model.seconds_per_line
        self._busy_until = max(self._busy_until, now) + seconds
        if command.startswith(_GARBLED) and self.faults.garbles:
            for byte in as_characters(command):
                self.paper.obey(bytes([byte]))
            return
        self._keep_picture(command)
        self.paper.obey(command)
        self._answer(command, self._busy_until)

    def _keep_picture(self, command: bytes) -> None:
        kind, key = command[:3] + command[5:7], command[8:10]
        if kind == _STORES:
            self.pictures.add(key)
        elif kind == _DELETES:
            self.pictures.discard(command[7:9])

    def _answer(self, command: bytes, at: float) -> None:
        if command == b"\x1b@":
            self._sends_status_back = 0
        elif command.startswith(b"\x1da"):
            self._sends_status_back = command[2] if self.model.knows_status_back else 0
            self._status_back = b""
        elif self.model.knows_process_id or not command.startswith(_GARBLED):
            self._say(answer_to(command, self.model.maker, self.model.name, self.sensors), at)

    def _report_change(self, now: float) -> None:
        status = self.sensors.automatic()
        if self._sends_status_back and status != self._status_back:
            self._say(status, now)
        self._status_back = status

    def _say(self, data: bytes, now: float) -> None:
        if not data or self.faults.is_silent or self.is_stalled:
            return
        at = now + self.faults.answers_after
        if self.faults.sends_noise:
            self._said.append((at, self.sensors.automatic() + _XOFF_XON))
        pieces = [bytes([byte]) for byte in data] if self.faults.splits_replies else [data]
        self._said.extend((at, piece) for piece in pieces)
