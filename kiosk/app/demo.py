"""The demo: a sample hall in a database of its own, open at any hour, on a virtual printer."""

import logging
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect

from kiosk.app.acts import Acts
from kiosk.app.assets import sample_office
from kiosk.app.dispenser import open_dispenser
from kiosk.app.here import location
from kiosk.app.morning import play_morning
from kiosk.app.opening import create_office, open_office
from kiosk.app.paper import open_paper
from kiosk.app.role import Role
from kiosk.app.screen import draw_unseen, has_screen
from kiosk.app.settings import Settings
from kiosk.queueing.facts import Called, Class, Wish
from kiosk.queueing.profile import Profile
from kiosk.queueing.profile_file import read_profile
from kiosk.queueing.profile_refusals import OfficeIsReal
from kiosk.queueing.refusals import OfficeMissing, Refusal, Translate
from kiosk.storage.ownership import Ownership, counter_lock

Say = Callable[[dict[str, Any], Callable[[Translate], str]], None]
PAPER_OF = {"mpp": 80, "kelurahan": 58}
EARLY_VISITORS = 60
EACH_PRIORITY = 7
GOODBYE = 2.0
"""Seconds the windows of a demo get to end by themselves."""

_log = logging.getLogger(__name__)


@dataclass
class UnknownSample(Refusal):
    """No such sample office."""

    office: str

    def for_people(self, translate: Translate) -> str:
        """Name the ones there are."""
        return translate(
            "Refusal", "There is no sample office “{office}”. Choose one of: {offices}."
        ).format(office=self.office, offices=", ".join(PAPER_OF))


def run_demo(settings: Settings, office: str, keep: Path | None, say: Say) -> int:
    """Run the demo: windows where there is a screen, a scripted morning where there is none."""
    path = sample_office(office)
    if path is None or office not in PAPER_OF:
        raise UnknownSample(office)
    profile, seen = read_profile(path.read_bytes()), has_screen()
    with _database(keep) as database:
        ours = settings.model_copy(
            update={
                "database_url": str(database),
                "printer_url": "virtual:",
                "paper": PAPER_OF[office],
            }
        )
        _found(ours, profile)
        with ExitStack() as closing:
            _other_officers(ours, profile, closing)
            if seen:
                return _show(ours, profile)
            draw_unseen()
            facts, sentence = play_morning(ours, profile)
        say(facts, lambda _translate: sentence)
        return 0


@contextmanager
def _database(keep: Path | None) -> Iterator[Path]:
    if keep is not None:
        yield keep.absolute()
        return
    with tempfile.TemporaryDirectory(prefix="kiosk-demo-data-") as folder:
        yield Path(folder) / "demo.sqlite3"


def _found(settings: Settings, profile: Profile) -> None:
    create_office(location(settings))
    with open_office(settings) as acts:
        fresh = _is_empty(acts)
        acts.publish(profile, demo=fresh)
        if not acts.demo:
            raise OfficeIsReal(profile.office.code)
        if fresh:
            _open_the_hall(acts, profile)


def _is_empty(acts: Acts) -> bool:
    # Also a demo that was killed before its office was founded: its file is there already.
    try:
        acts.version_and_profile()
    except OfficeMissing:
        return True
    return False


def _open_the_hall(acts: Acts, profile: Profile) -> None:
    """Let people come before the windows open, and other officers begin to serve them."""
    for visitor in range(EARLY_VISITORS):
        service = profile.services[visitor * 5 % len(profile.services)]
        class_ = Class.PRIORITY if visitor % EACH_PRIORITY == 0 else Class.REGULAR
        acts.take(Wish(service.code, class_))
    for counter in profile.counters[1:]:
        if isinstance(acts.call(counter.number), Called):
            acts.start(counter.number)


def _other_officers(settings: Settings, profile: Profile, closing: ExitStack) -> None:
    """Hold the other counters open: their officers are played by the demo."""
    for counter in profile.counters[1:]:
        closing.enter_context(Ownership(location(settings), counter_lock(counter.number)))


def _show(settings: Settings, profile: Profile) -> int:
    """Show the windows beside each other; each but the paper is a process, as in a real hall."""
    with ExitStack() as closing:
        role = Role(settings, "dispenser", closing)
        places = _places(role.app.primaryScreen().availableGeometry())
        paper, feed = open_paper(role)
        paper.setGeometry(places["paper"])
        dispenser = open_dispenser(role, printed=feed.printed)
        dispenser.setGeometry(places["dispenser"])
        for command in (["counter", str(profile.counters[0].number)], ["display"]):
            closing.callback(_end, _start(settings, command, places[command[0]]))
        return role.run()


def _places(area: QRect) -> dict[str, QRect]:
    """Divide the screen: the dispenser left, display above counter, the paper at the right."""
    tall = round(area.height() * 0.94)
    dispenser, paper = round(tall * 9 / 16), round(tall * 0.36)
    middle = area.width() - dispenser - paper
    left, top = area.left(), area.top()
    half = tall // 2
    return {
        "dispenser": QRect(left, top, dispenser, tall),
        "display": QRect(left + dispenser, top, middle, min(half, round(middle * 9 / 16))),
        "counter": QRect(left + dispenser, top + half, middle, half),
        "paper": QRect(left + dispenser + middle, top, paper, tall),
    }


def _start(settings: Settings, command: list[str], place: QRect) -> subprocess.Popen[bytes]:
    where = f"{place.x()},{place.y()},{place.width()},{place.height()}"
    database = ["--database", str(settings.database_url)]
    return subprocess.Popen(  # noqa: S603  our own program, no shell
        [sys.executable, "-m", "kiosk", *command, "--screen", where, *database]
    )


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(GOODBYE)
    except subprocess.TimeoutExpired:
        _log.warning("window did not end by itself", extra={"pid": process.pid})
        process.kill()
        process.wait()
