"""``python -m benchmarks.drivers.announced HOURS``: a display that speaks through simulated hours.

Display, announcer, zone and voices are the real ones, over an office whose clock is moved by hand.
The loudspeaker alone is not: it plays in no time, and moves the clock by the length of the sound.
After each hour the line is let run empty; then it says the resident memory, how many calls were
made, what became of them, and the longest that one had stood in the line when it was begun.
"""

import random
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from unittest.mock import patch

import psutil
from PySide6.QtCore import QTimer

from benchmarks.drivers.gui import say
from benchmarks.offices import office
from kiosk.announcing.announcer import Ending
from kiosk.announcing.player import Player
from kiosk.announcing.sound import Sound
from kiosk.app.acts import Acts
from kiosk.app.display import open_display
from kiosk.app.here import location, now
from kiosk.app.role import Role
from kiosk.app.settings import read_settings
from kiosk.app.tapping import NotShown, settle
from kiosk.cli.log_lines import log_to_standard_error
from kiosk.queueing.calendar import MINUTE, SECOND
from kiosk.queueing.facts import Wish
from kiosk.queueing.move_refusals import NothingOpen

CALLS_AN_HOUR, LARGEST_BURST = 180, 8
START_MS, STEP_MS = 3000, 20
PATIENCE = 120.0
"""Seconds that the voices of eight calls may take on a busy machine."""
HOUR = 60 * MINUTE
LOOK = "SELECT heard, COUNT(*) AS many FROM announcement GROUP BY heard"
WAIT = "SELECT MAX(started_at - at) AS longest FROM announcement WHERE at >= :since"


class Clock:
    """The office's clock."""

    def __init__(self, now: int) -> None:
        self.now = now

    def __call__(self) -> int:
        """Read it."""
        return self.now


class FastPlayer(Player):
    """Plays in no time; for the office's clock a second more than the sound is long."""

    clock: Clock

    def start(self) -> None:
        """Need no device."""

    def play(self, sound: Sound, ended: Callable[[Ending], None]) -> None:
        """Let the sound pass."""

        def over() -> None:
            self.clock.now += round((sound.seconds + 1) * SECOND)
            ended(Ending.PLAYED)

        QTimer.singleShot(0, over)


class Officers:
    """Call in bursts, so that sentences are said twice, once and not at all."""

    def __init__(self, acts: Acts, clock: Clock) -> None:
        self._acts, self._clock = acts, clock
        self._chance = random.Random(24)  # noqa: S311  the same day each time
        services = {service.queue: service.code for service in acts.profile.services}
        self._counters = {
            counter.number: services[counter.queues[0]] for counter in acts.profile.counters
        }
        self.calls = 0

    def work(self, since: int) -> None:
        """Work for an hour; a call takes its share of it at the least."""
        calls = 0
        while calls < CALLS_AN_HOUR:
            size = self._chance.randint(1, LARGEST_BURST)
            for counter in self._chance.sample(sorted(self._counters), size):
                self._call(counter)
            calls += size
            self._let_all_be_said()
            self._clock.now = max(self._clock.now, since + calls * HOUR // CALLS_AN_HOUR)
        self.calls += calls

    def _call(self, counter: int) -> None:
        if self._acts.at_counter(counter).open is not None:
            # The first act of a new day has ended it already.
            with suppress(NothingOpen):
                self._acts.no_show(counter)
        self._acts.take(Wish(self._counters[counter]))
        self._acts.call(counter)

    def _let_all_be_said(self) -> None:
        ends = time.monotonic() + PATIENCE
        while left := self._acts.hall().announcements:
            if time.monotonic() > ends:
                raise NotShown(left[0].code)
            settle(STEP_MS)


def tell(acts: Acts, officers: Officers, since: int) -> None:
    """Say how it stands after an hour."""
    with acts.database.read() as connection:
        heard = {row["heard"]: row["many"] for row in connection.ask(LOOK)}
        [wait] = connection.ask(WAIT, since=since)
    size = psutil.Process().memory_info().rss
    say(calls=officers.calls, heard=heard, longest=wait["longest"] / SECOND, rss=size)


def main() -> None:
    """Speak, and tell after each hour."""
    log_to_standard_error()
    settings, hours = read_settings(), int(sys.argv[1])
    clock = FastPlayer.clock = Clock(now())
    with (
        office(location(settings), clock) as acts,
        ExitStack() as closing,
        patch("kiosk.app.zone_sound.Player", FastPlayer),
    ):
        open_display(Role(settings, "display", closing, acts), heard=True)
        settle(START_MS)
        officers = Officers(acts, clock)
        for _ in range(hours):
            since = clock.now
            officers.work(since)
            tell(acts, officers, since)
        say(holds=acts.verify().holds)


if __name__ == "__main__":
    main()
