"""Pictures of the dispenser, in every state a person can meet."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.dispenser import open_dispenser
from kiosk.app.paper import PaperFeed, open_paper
from kiosk.app.printer_acts import PrinterActs
from kiosk.app.tapping import await_that, settle, shown
from kiosk.app.translation import translate_into
from kiosk.queueing.facts import Class, Wish
from kiosk.storage.faults import DatabaseOlder
from kiosk.viewmodels.standby import Standby, derive_face
from tests.qml.windows import opened
from tests.screens.studio import KIOSK_SIZES, LANGUAGES, PAGE_MS, SHOTS, Studio, keep, suffix_of


@contextmanager
def at_rest(office: Studio, size: tuple[int, int]) -> Iterator[QQuickWindow]:
    """Open a dispenser of one size, and wait until it has come to rest."""
    with office.role("dispenser") as role:
        window = open_dispenser(role)
        window.resize(*size)
        settle(PAGE_MS)
        yield window


def dispenser(mpp: Studio, size: tuple[int, int]) -> None:
    """Walk the dispenser's pages at one size, in three languages."""
    suffix = suffix_of(size, KIOSK_SIZES[0])
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


def modes(mpp: Studio) -> None:
    """Take the dispenser in large text, in high contrast, in the low layout, and in all of them."""
    for size in KIOSK_SIZES[:2]:
        suffix = suffix_of(size, KIOSK_SIZES[0])
        for name, keys in ONE_PERSONS_MODES.items():
            with at_rest(mpp, size) as window:
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


def trouble(mpp: Studio) -> None:
    """Take the page that stands in for the paper when the printer is away."""
    away = mpp.settings.model_copy(update={"printer_url": "file:///dev/no-such-printer"})
    for size in KIOSK_SIZES[:2]:
        with at_rest(Studio(mpp.acts, mpp.clock, away), size) as window:
            mpp.tap(window, "agency-dukcapil")
            settle(PAGE_MS)
            mpp.tap(window, "service-akta-lahir")
            settle(PAGE_MS)
            mpp.tap(window, "take-ticket")
            shown(window, "ticket-code")
            settle(6_000)
            suffix = suffix_of(size, KIOSK_SIZES[0])
            mpp.keep(window, f"dispenser-trouble{suffix}")


def paused(mpp: Studio) -> None:
    """Take the dispenser while staff let the tickets rest, with their words and without."""
    for name, words in (("paused", ""), ("paused-words", "Listrik padam. Mohon tunggu sebentar.")):
        PrinterActs(mpp.acts).pause(words)
        for form in KIOSK_SIZES[:2]:
            suffix = suffix_of(form, KIOSK_SIZES[0])
            with at_rest(mpp, form) as window:
                mpp.keep(window, f"dispenser-{name}{suffix}")
        PrinterActs(mpp.acts).resume()


def closed(mpp: Studio) -> None:
    """Take the page of a real office after its last ticket."""
    mpp.acts.take(Wish("akta-lahir"))
    mpp.clock.pass_minutes(393)
    for size in KIOSK_SIZES[:2]:
        with at_rest(mpp, size) as window:
            suffix = suffix_of(size, KIOSK_SIZES[0])
            mpp.keep(window, f"dispenser-closed{suffix}")


def slip(village: Studio, service: str, name: str, class_: Class) -> None:
    """Print one slip of an office and keep its picture."""
    with village.role("dispenser") as role:
        _paper, feed = open_paper(role)
        open_dispenser(role, printed=feed.printed)
        village.acts.take(Wish(service, class_, printer="virtual:"))
        await_that(lambda: bool(feed.pictures), "a slip")
        feed.pictures[-1].save(str(SHOTS / f"{name}.png"))


def spoken(mpp: Studio) -> None:
    """Take the number pad's focus, and the notice of a dispenser that nobody hears."""
    for size in KIOSK_SIZES[:2]:
        suffix = suffix_of(size, KIOSK_SIZES[0])
        with at_rest(mpp, size) as window:
            for _ in range(3):
                QTest.keyClick(window, Qt.Key.Key_2)
            mpp.keep(window, f"dispenser-focus{suffix}")
            QTest.keyClick(window, Qt.Key.Key_Asterisk)
            shown(window, "silence-words")
            mpp.keep(window, f"dispenser-silence{suffix}")


def standby() -> None:
    """Take the window that waits until its dispenser can start."""
    trouble = DatabaseOlder("/home/kelurahan/.local/share/kiosk/kiosk.sqlite3", "0002")
    for language in LANGUAGES:
        for size in (KIOSK_SIZES[0], (1024, 640)):
            waiting = Standby()
            waiting.show(derive_face("dispenser", trouble, translate_into(language)))
            with opened("Standby", waiting, size) as window:
                settle(PAGE_MS)
                tongue = "" if language == "id" else f"-{language}"
                keep(window, f"standby{suffix_of(size, KIOSK_SIZES[0])}{tongue}")
