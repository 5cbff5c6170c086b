"""``make screenshots``: pictures of every window and slip at every size, in three languages.

All go to ``build/screenshots``; the ones the documents show go to ``docs/pictures`` too. The clock
is ours and stands on a Tuesday morning, and so is the office's key, so two runs show the same
facts; nearly all pictures are the same to the bit, a few may differ in the smoothing of an edge.
"""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtQuick import QQuickWindow

from kiosk.app.acts import Acts
from kiosk.app.assets import ASSETS
from kiosk.app.counter import open_counter
from kiosk.app.dispenser import open_dispenser
from kiosk.app.display import open_display
from kiosk.app.opening import create_office
from kiosk.app.paper import PaperFeed, open_paper
from kiosk.app.print_queue import PrintQueue
from kiosk.app.printer_acts import PrinterActs
from kiosk.app.role import Role
from kiosk.app.settings import Settings
from kiosk.app.tapping import await_that, settle, shown, tap
from kiosk.printing.capability import UNKNOWN
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.facts import Class, Slip, Wish
from kiosk.queueing.printers import PrinterSaid
from kiosk.queueing.profile_file import read_profile
from kiosk.queueing.signing import KEY_BYTES
from kiosk.storage.database import Database
from kiosk.storage.location import Location
from kiosk.storage.ownership import Ownership, counter_lock
from kiosk.viewmodels.display_shown import DisplayLook
from tests.clock import MORNING, Clock
from tests.hall_screens import HALL_SIZES, suffix_of, take_hall_screens
from tests.printing.gallery import hang

SHOTS = Path("build/screenshots")
PICTURES = Path("docs/pictures")
SHOWN_IN_DOCUMENTS = (
    "dispenser-home", "dispenser-services", "dispenser-standard", "dispenser-ticket",
    "dispenser-help", "dispenser-home-1366x768", "counter-serving", "counter-nobody",
    "display-board", "display-dark", "display-media", "display-light", "display-evacuation",
    "sign-called", "slip-80", "slip-58", "dispenser-trouble", "dispenser-closed",
    "dispenser-home-all-modes", "dispenser-standard-large",
)  # fmt: skip
KIOSK_SIZES = ((1080, 1920), (1366, 768), (1920, 1080))
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
        settle(PAGE_MS)
        window.grabWindow().save(str(SHOTS / f"{name}.png"))
        sys.stdout.write(f"{name}\n")

    def tap(self, window: QQuickWindow, name: str) -> None:
        """Touch something a second later: the windows ignore touches right after a page change."""
        self.clock.pass_minutes(1 / 60)
        tap(window, name)

    @contextmanager
    def role(self, name: str) -> Iterator[Role]:
        """Play one role of this office."""
        with ExitStack() as closing:
            yield Role(self.settings, name, closing, self.acts)


def main() -> None:
    """Take all pictures."""
    shutil.rmtree(SHOTS, ignore_errors=True)
    SHOTS.mkdir(parents=True)
    PICTURES.mkdir(parents=True, exist_ok=True)
    with studio("mpp", 80) as mpp, ExitStack() as windows:
        for number in (*range(1, 13), *range(14, 22)):
            if number not in (3, 10):
                windows.enter_context(Ownership(mpp.acts.location, counter_lock(number)))
        a_morning(mpp)
        displays(mpp)
        take_hall_screens(mpp)
        counters(mpp)
        for size in KIOSK_SIZES:
            dispenser(mpp, size)
        modes(mpp)
        trouble(mpp)
        alarms(mpp)
        paused(mpp)
    in_other_languages()
    with studio("mpp", 80, demo=False) as mpp:
        closed(mpp)
    with studio("kelurahan", 58) as village:
        standards(village)
    with studio("kelurahan", 58) as village:
        slip(village, "sktm", "slip-58", Class.PRIORITY)
        for name in hang(SHOTS):
            sys.stdout.write(f"{name}\n")
    for name in SHOWN_IN_DOCUMENTS:
        shutil.copy(SHOTS / f"{name}.png", PICTURES / f"{name}.png")


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


def displays(mpp: Studio) -> None:
    """Take the display in all its looks, lying and upright."""
    for name, dark in (("display-board", False), ("display-dark", True)):
        display(mpp, name, dark=dark)


def display(office: Studio, name: str, *, dark: bool) -> None:
    """Take one look of the display, lying and upright."""
    with office.role("display") as role:
        window = open_display(role, look=DisplayLook(dark=dark))
        shown(window, "call-code")
        for size in HALL_SIZES:
            window.resize(*size)
            office.keep(window, f"{name}{suffix_of(size, HALL_SIZES[0])}")


def standards(village: Studio) -> None:
    """Take the display of an office whose few counters leave room for the standards."""
    for visitor, service in enumerate(village.acts.profile.services):
        village.clock.pass_minutes(9)
        village.acts.take(Wish(service.code))
        counter = visitor % 3 + 1
        if village.acts.at_counter(counter).open:
            village.acts.no_show(counter)
        village.acts.call(counter)
    for name, dark in (("display-standards", False), ("display-standards-dark", True)):
        display(village, name, dark=dark)


def counters(mpp: Studio) -> None:
    """Take a counter with nobody, with a called and with a served ticket, small and large."""
    for size in ((1366, 768), (1024, 640), (1920, 1080)):
        counter(mpp, size, "" if size == (1366, 768) else f"-{size[0]}x{size[1]}")
    with mpp.role("counter") as role:
        window = open_counter(role, 13)
        while (open_ := mpp.acts.at_counter(13)).waiting_total or open_.open:
            mpp.acts.call(13)
            mpp.acts.no_show(13)
        mpp.keep(window, "counter-nobody")


def counter(mpp: Studio, size: tuple[int, int], suffix: str) -> None:
    """Take a counter from its call to its service."""
    with mpp.role("counter") as role:
        window = open_counter(role, 3)
        window.resize(*size)
        mpp.keep(window, f"counter-ready{suffix}")
        mpp.tap(window, "call-next")
        shown(window, "ticket-code")
        mpp.keep(window, f"counter-called{suffix}")
        mpp.tap(window, "call-next")
        settle(PAGE_MS)
        mpp.clock.pass_minutes(6.7)
        settle(1200)
        mpp.keep(window, f"counter-serving{suffix}")
        mpp.acts.finish(3)


def in_other_languages() -> None:
    """Take the display and a counter of a hall that speaks another language first."""
    for language in LANGUAGES[1:]:
        with studio("mpp", 80, language=language) as mpp:
            a_morning(mpp)
            display(mpp, f"display-board-{language}", dark=False)
            counter(mpp, (1366, 768), f"-{language}")


def dispenser(mpp: Studio, size: tuple[int, int]) -> None:
    """Walk the dispenser's pages at one size, in three languages."""
    suffix = "" if size == (1080, 1920) else f"-{size[0]}x{size[1]}"
    for language in mpp.acts.profile.office.languages:
        tongue = "" if language == "id" else f"-{language}"
        with mpp.role("dispenser") as role:
            _paper, feed = open_paper(role)
            window = open_dispenser(role, printed=feed.printed)
            window.resize(*size)
            settle(PAGE_MS)
            mpp.tap(window, f"language-{language}")
            walk(mpp, window, f"{suffix}{tongue}", feed)
            mpp.tap(window, f"language-{language}")
            mpp.tap(window, "open-help")
            mpp.keep(window, f"dispenser-help{suffix}{tongue}")


def modes(mpp: Studio) -> None:
    """Take the dispenser in large text, in high contrast, in the low layout, and in all of them."""
    for size in KIOSK_SIZES[:2]:
        suffix = "" if size == (1080, 1920) else f"-{size[0]}x{size[1]}"
        for name, keys in ONE_PERSONS_MODES.items():
            with mpp.role("dispenser") as role:
                window = open_dispenser(role)
                window.resize(*size)
                settle(PAGE_MS)
                for key in keys:
                    mpp.tap(window, f"mode-{key}")
                mpp.keep(window, f"dispenser-home-{name}{suffix}")
                mpp.tap(window, "open-help")
                mpp.keep(window, f"dispenser-help-{name}{suffix}")
                mpp.tap(window, "back")
                mpp.tap(window, "agency-dukcapil")
                mpp.keep(window, f"dispenser-services-{name}{suffix}")
                mpp.tap(window, "service-ktp-ganti")
                mpp.keep(window, f"dispenser-standard-{name}{suffix}")
                mpp.tap(window, "take-ticket")
                shown(window, "ticket-code")
                mpp.keep(window, f"dispenser-ticket-{name}{suffix}")


ONE_PERSONS_MODES = {
    "large": ("large",),
    "contrast": ("contrast",),
    "low": ("low",),
    "all-modes": ("large", "contrast", "low", "light"),
}


def walk(mpp: Studio, window: QQuickWindow, suffix: str, feed: PaperFeed) -> None:
    """Go from rest to paper, and back to rest in the office's first language."""
    mpp.keep(window, f"dispenser-home{suffix}")
    mpp.tap(window, "agency-dukcapil")
    mpp.keep(window, f"dispenser-services{suffix}")
    mpp.tap(window, "service-akta-lahir")
    mpp.keep(window, f"dispenser-standard{suffix}")
    mpp.tap(window, "open-procedure")
    mpp.keep(window, f"dispenser-steps{suffix}")
    mpp.tap(window, "close-panel")
    settle(PAGE_MS)
    mpp.tap(window, "take-ticket")
    shown(window, "ticket-code")
    await_that(lambda: bool(feed.pictures), "a slip")
    mpp.keep(window, f"dispenser-ticket{suffix}")
    feed.pictures[-1].save(str(SHOTS / f"slip-80{suffix}.png"))
    mpp.tap(window, "done")
    settle(PAGE_MS)


def trouble(mpp: Studio) -> None:
    """Take the page that stands in for the paper when the printer is away."""
    away = mpp.settings.model_copy(update={"printer_url": "file:///dev/no-such-printer"})
    for size in KIOSK_SIZES[:2]:
        with Studio(mpp.acts, mpp.clock, away).role("dispenser") as role:
            window = open_dispenser(role)
            window.resize(*size)
            settle(PAGE_MS)
            mpp.tap(window, "agency-dukcapil")
            settle(PAGE_MS)
            mpp.tap(window, "service-akta-lahir")
            settle(PAGE_MS)
            mpp.tap(window, "take-ticket")
            shown(window, "ticket-code")
            settle(6_000)
            suffix = "" if size == (1080, 1920) else f"-{size[0]}x{size[1]}"
            mpp.keep(window, f"dispenser-trouble{suffix}")


def alarms(mpp: Studio) -> None:
    """Take what windows show while a printer has no paper, and of a slip nobody knows about."""
    url, size = "virtual:", (1024, 640)
    PrinterActs(mpp.acts).keep(url, "Lobi", 80_000)
    PrinterActs(mpp.acts).learn(url, UNKNOWN.to_json(), "Lobi")
    with mpp.role("counter") as role:
        window = open_counter(role, 3)
        mpp.acts.call(3)
        for name, said in ALARMS.items():
            PrintQueue(mpp.acts, url).heard(said)
            mpp.keep(window, f"counter-{name}")
        PrintQueue(mpp.acts, url).heard(PrinterSaid())
        lost = mpp.acts.take(Wish("akta-lahir", printer=url)).job or 0
        PrintQueue(mpp.acts, url).ended(lost, Slip.UNKNOWN, "paper_out")
        mpp.keep(window, "counter-slip-unknown")
        window.resize(*size)
        mpp.keep(window, "counter-slip-unknown-1024x640")
        PrinterActs(mpp.acts).resolve_as_printed(lost)
        mpp.acts.no_show(3)
    for form in KIOSK_SIZES[:2]:
        suffix = "" if form == (1080, 1920) else f"-{form[0]}x{form[1]}"
        with Studio(mpp.acts, mpp.clock, mpp.settings).role("dispenser") as role:
            window = open_dispenser(role)
            window.resize(*form)
            settle(1500)
            PrintQueue(mpp.acts, url).heard(ALARMS["paper-out"])
            mpp.keep(window, f"dispenser-no-paper{suffix}")
            mpp.tap(window, "agency-dukcapil")
            settle(PAGE_MS)
            mpp.tap(window, "service-akta-lahir")
            mpp.keep(window, f"dispenser-no-paper-standard{suffix}")


ALARMS = {
    "paper-low": PrinterSaid("near_end", "closed", online=True, error="none"),
    "paper-out": PrinterSaid("out", "closed", online=False, error="none"),
    "cover-open": PrinterSaid("ok", "open", online=False, error="none"),
}


def paused(mpp: Studio) -> None:
    """Take the dispenser while staff let the tickets rest, with their words and without."""
    for name, words in (("paused", ""), ("paused-words", "Listrik padam. Mohon tunggu sebentar.")):
        PrinterActs(mpp.acts).pause(words)
        for form in KIOSK_SIZES[:2]:
            suffix = "" if form == (1080, 1920) else f"-{form[0]}x{form[1]}"
            with mpp.role("dispenser") as role:
                window = open_dispenser(role)
                window.resize(*form)
                settle(PAGE_MS)
                mpp.keep(window, f"dispenser-{name}{suffix}")
        PrinterActs(mpp.acts).resume()


def closed(mpp: Studio) -> None:
    """Take the page of a real office after its last ticket."""
    mpp.acts.take(Wish("akta-lahir"))
    mpp.clock.pass_minutes(393)
    for size in KIOSK_SIZES[:2]:
        with mpp.role("dispenser") as role:
            window = open_dispenser(role)
            window.resize(*size)
            settle(PAGE_MS)
            suffix = "" if size == (1080, 1920) else f"-{size[0]}x{size[1]}"
            mpp.keep(window, f"dispenser-closed{suffix}")


def slip(village: Studio, service: str, name: str, class_: Class) -> None:
    """Print one slip of an office and keep its picture."""
    with village.role("dispenser") as role:
        _paper, feed = open_paper(role)
        open_dispenser(role, printed=feed.printed)
        village.acts.take(Wish(service, class_, printer="virtual:"))
        await_that(lambda: bool(feed.pictures), "a slip")
        feed.pictures[-1].save(str(SHOTS / f"{name}.png"))


if __name__ == "__main__":
    main()
