"""A scripted morning for machines without a screen: real windows, real taps, pictures of all."""

import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtQuick import QQuickWindow

from kiosk.app.counter import open_counter
from kiosk.app.dispenser import open_dispenser
from kiosk.app.display import open_display
from kiosk.app.paper import PaperFeed, open_paper
from kiosk.app.role import Role
from kiosk.app.settings import Settings
from kiosk.app.tapping import await_that, settle, shown, tap
from kiosk.queueing.profile import Profile

REST_MS = 700
"""Until a page has faded in and its shield against double taps is gone."""


@dataclass
class Morning:
    """The windows of one morning, and what happened in it."""

    role: Role
    folder: Path
    dispenser: QQuickWindow
    counter: QQuickWindow
    display: QQuickWindow
    feed: PaperFeed
    told: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)

    def tell(self, sentence: str) -> None:
        """Note what happened."""
        self.told.append(sentence)

    def keep(self, window: QQuickWindow, name: str) -> None:
        """Keep a picture of a window once it has come to rest."""
        settle(REST_MS)
        file = self.folder / f"{len(self.pictures) + 1:02d}-{name}.png"
        window.grabWindow().save(str(file))
        self.pictures.append(file.name)

    def keep_slip(self, name: str) -> None:
        """Keep the newest slip of the virtual printer."""
        file = self.folder / f"{len(self.pictures) + 1:02d}-slip-{name}.png"
        self.feed.pictures[-1].save(str(file))
        self.pictures.append(file.name)


def play_morning(settings: Settings, profile: Profile) -> tuple[dict[str, Any], str]:
    """Play it; give what happened as facts and as sentences."""
    folder = Path(tempfile.mkdtemp(prefix="kiosk-demo-"))
    with ExitStack() as closing:
        role = Role(settings, "demo", closing)
        _paper, feed = open_paper(role)
        dispenser = open_dispenser(role, printed=feed.printed)
        counter = open_counter(role, profile.counters[0].number)
        display = open_display(role)
        morning = Morning(role, folder, dispenser, counter, display, feed)
        _citizens(morning, profile)
        _officer(morning)
    heading = "This session has no screen: the morning was played offscreen."
    sentences = [heading, *morning.told, f"Pictures are in {folder}"]
    facts = {"folder": str(folder), "pictures": morning.pictures, "told": morning.told}
    return facts, "\n".join(sentences)


def _citizens(morning: Morning, profile: Profile) -> None:
    window = morning.dispenser
    morning.keep(window, "dispenser-home")
    _take(morning, profile, "regular")
    tap(window, "done")
    settle(REST_MS)
    for language in profile.office.languages[1:]:
        tap(window, f"language-{language}")
        morning.keep(window, f"dispenser-home-{language}")
    tap(window, f"language-{profile.office.languages[0]}")
    tap(window, "open-help")
    morning.keep(window, "dispenser-help")
    tap(window, "group-elderly")
    settle(REST_MS)
    _take(morning, profile, "priority")
    tap(window, "done")
    settle(REST_MS)


def _take(morning: Morning, profile: Profile, name: str) -> None:
    window, before = morning.dispenser, len(morning.feed.pictures)
    agency = profile.agencies[0]
    tap(window, f"agency-{agency.code}")
    morning.keep(window, f"dispenser-services-{name}")
    service = profile.services_of(agency.code)[3 if name == "regular" else 0]
    tap(window, f"service-{service.code}")
    morning.keep(window, f"dispenser-standard-{name}")
    tap(window, "take-ticket")
    code = shown(window, "ticket-code").property("text")
    await_that(lambda: len(morning.feed.pictures) > before, "a slip")
    morning.keep(window, f"dispenser-ticket-{name}")
    morning.keep_slip(code)
    named = service.name.said_in("en")
    morning.tell(f"A citizen took {code} for {named} ({name}); its slip was sent.")


def _officer(morning: Morning) -> None:
    window = morning.counter
    settle(REST_MS)
    morning.keep(window, "counter-ready")
    tap(window, "call-next")
    code = shown(window, "ticket-code").property("text")
    await_that(lambda: _called(morning.display) == code, f"{code} on the display")
    morning.tell(f"The officer called {code}; the display shows it.")
    morning.keep(window, "counter-called")
    morning.keep(morning.display, "display-called")
    tap(window, "call-next")
    morning.keep(window, "counter-serving")
    settle(1000)
    tap(window, "call-next")
    await_that(lambda: shown(window, "ticket-code").property("text") != code, "the next ticket")
    after = shown(window, "ticket-code").property("text")
    morning.tell(f"The officer finished {code} and called {after} with one key.")
    morning.keep(morning.display, "display-next")


def _called(display: QQuickWindow) -> str:
    return str(shown(display, "call-code").property("text"))
