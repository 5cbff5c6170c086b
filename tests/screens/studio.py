"""One office with its clock, and how pictures are taken in it."""

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from PySide6.QtQuick import QQuickWindow

from kiosk.app.acts import Acts
from kiosk.app.assets import ASSETS
from kiosk.app.opening import create_office
from kiosk.app.role import Role
from kiosk.app.settings import Settings
from kiosk.app.tapping import settle, tap
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.facts import Class, Wish
from kiosk.queueing.profile_file import read_profile
from kiosk.queueing.signing import KEY_BYTES
from kiosk.storage.database import Database
from kiosk.storage.location import Location
from tests.clock import MORNING, Clock

SHOTS = Path("build/screenshots")
KIOSK_SIZES = ((1080, 1920), (1366, 768), (1920, 1080))
HALL_SIZES = ((1920, 1080), (3840, 2160), (1366, 768), (1080, 1920))
LANGUAGES = ("id", "en", "jv")
KEY = bytes(range(KEY_BYTES))
PAGE_MS = 700
"""Until a page has faded in and its shield against double taps is gone."""


@dataclass
class Studio:
    """One office with its clock, in which windows are opened and pictures taken."""

    acts: Acts
    clock: Clock
    settings: Settings

    def keep(self, window: QQuickWindow, name: str) -> None:
        """Keep a picture of a window once it has come to rest."""
        keep(window, name)

    def tap(self, window: QQuickWindow, name: str) -> None:
        """Touch something a second later: the windows ignore touches right after a page change."""
        self.clock.pass_minutes(1 / 60)
        tap(window, name)

    def serve(self, counter: int) -> None:
        """Serve whoever is called to a counter, in no time."""
        self.acts.start(counter)
        self.acts.finish(counter)

    @contextmanager
    def role(self, name: str) -> Iterator[Role]:
        """Play one role of this office."""
        with ExitStack() as closing:
            yield Role(self.settings, name, closing, self.acts)


@contextmanager
def studio(
    office: str, paper: Literal[58, 80], *, demo: bool = True, language: str = "id"
) -> Iterator[Studio]:
    """Found a sample office in a folder of its own; it speaks ``language`` first."""
    clock = Clock(MORNING - 60 * MINUTE)
    with TemporaryDirectory() as folder:
        location = Location(Path(folder) / "kiosk.sqlite3")
        location.key_file.write_text(KEY.hex())
        create_office(location)
        database = Database.open(location)
        acts = Acts(database, location, clock)
        text = (ASSETS / "offices" / f"{office}.yaml").read_text()
        others = [one for one in LANGUAGES if one != language]
        text = text.replace(", ".join(LANGUAGES), ", ".join([language, *others]))
        if not demo:
            # A real office begins with an administrator, whom no picture shows.
            text = text.replace("sign_in: pin", "sign_in: none")
        acts.publish(read_profile(text.encode()), demo=demo)
        settings = Settings(database_url=str(location.path), printer_url="virtual:", paper=paper)
        yield Studio(acts, clock, settings)
        database.close()


def a_morning(mpp: Studio) -> None:
    """Let the morning happen until 09:33: people come, most are called, some wait."""
    acts, clock = mpp.acts, mpp.clock
    services = acts.profile.services
    for visitor in range(150):
        clock.pass_minutes(0.4)
        class_ = Class.PRIORITY if visitor % 7 == 3 else Class.REGULAR
        acts.take(Wish(services[visitor * 11 % len(services)].code, class_))
        counter = visitor * 5 % 21 + 1
        if visitor > 20 and counter not in (3, 13) and acts.at_counter(counter).open is None:
            acts.call(counter)
        elif visitor % 3 == 0 and (open_ := acts.at_counter(counter).open):
            if open_.state == "called":
                acts.start(counter)
            clock.pass_minutes(0.2)
            acts.finish(counter)


def suffix_of(size: tuple[int, int], usual: tuple[int, int]) -> str:
    """Name a size that is not the usual one."""
    return "" if size == usual else f"-{size[0]}x{size[1]}"


def keep(window: QQuickWindow, name: str) -> None:
    """Keep a picture of a window once it has come to rest."""
    settle(PAGE_MS)
    window.grabWindow().save(str(SHOTS / f"{name}.png"))
    sys.stdout.write(f"{name}\n")
