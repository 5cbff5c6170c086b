"""Pictures of the console: who works here, every sheet, the break, what is refused."""

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.counter import open_counter
from kiosk.app.officer_acts import OfficerActs
from kiosk.app.tapping import settle, shown
from kiosk.queueing.pins import Pin
from tests.qml.windows import write
from tests.screens.studio import Studio, a_morning, studio, suffix_of

CONSOLE_SIZES = ((1366, 768), (1920, 1080), (2732, 1536))
F = Qt.Key
RINA, SARI = Pin("472913"), Pin("830274")

DAY: tuple[tuple[str, tuple[str | Qt.Key, ...]], ...] = (
    ("sign-in", ()),
    ("wrong-pin", ("rina", F.Key_Return, "1111", F.Key_Return)),
    ("ready", (RINA.digits, F.Key_Return)),
    ("called", (F.Key_F8,)),
    ("refused", (F.Key_F4,)),
    ("break-refused", (F.Key_F8, F.Key_F10)),
    ("held", (F.Key_F6, F.Key_F6)),
    ("serving", (F.Key_1,)),
    ("transfer", (F.Key_F7,)),
    ("transfer-queues", (F.Key_1,)),
    ("transfer-counters", (F.Key_Escape, F.Key_2)),
    ("transfer-agencies", (F.Key_Escape, F.Key_3)),
    ("more", (F.Key_Escape, F.Key_Escape, F.Key_F12)),
    ("add-service", (F.Key_5,)),
    ("add-service-filtered", ("kartu",)),
    ("cancel-reason", (F.Key_Escape, F.Key_9)),
    ("find", (F.Key_Escape, F.Key_1)),
    ("ticket", (F.Key_Down, F.Key_1)),
    ("walk-in", (F.Key_Escape, F.Key_Escape, F.Key_2)),
    ("transferred", (F.Key_Escape, F.Key_Escape, F.Key_F7, F.Key_1, F.Key_2)),
    ("scan-forged", ("A012 2026-11-24 MPP-PSR 4711 7K2M-9QAF", F.Key_Return)),
    ("break-reason", (F.Key_Escape, F.Key_F10)),
    ("break-until", (F.Key_2,)),
    ("break", (F.Key_3,)),
    ("officer", (F.Key_F10, F.Key_F12, F.Key_0)),
    ("hand-over", (F.Key_2,)),
)
"""Pictures by their names, each with the keys that lead to it from the one before."""


def consoles() -> None:
    """Take an officer's day at every size, each in an office of its own."""
    for size in CONSOLE_SIZES:
        with studio("mpp", 80, demo=False) as mpp:
            mpp.clock.pass_minutes(90)
            a_morning(mpp)
            people(mpp)
            console(mpp, size, suffix_of(size, CONSOLE_SIZES[0]))


def people(mpp: Studio) -> None:
    """Let two officers work here, with PINs from now on."""
    officers = OfficerActs(mpp.acts)
    officers.add(officers.new("rina", "Rina W.", "officer", RINA))
    officers.add(officers.new("sari", "Sari P.", "administrator", SARI))
    profile = mpp.acts.profile
    rules = profile.rules.model_copy(update={"sign_in": "pin"})
    mpp.acts.publish(profile.model_copy(update={"rules": rules}), demo=False)


def console(mpp: Studio, size: tuple[int, int], suffix: str) -> None:
    """Take an officer's day by its keys: sign in, call, hold, transfer, break, hand over."""
    with mpp.role("counter") as role:
        window = open_counter(role, 3)
        window.resize(*size)
        shown(window, "sign-in-page")
        for name, keys in DAY:
            for key in keys:
                press(window, key)
            mpp.keep(window, f"console-{name}{suffix}")
        for key in (F.Key_Escape, F.Key_F12, F.Key_0, F.Key_1):
            press(window, key)


def press(window: QQuickWindow, key: str | Qt.Key) -> None:
    """Press a key, or write; the window gets the time that a PIN takes."""
    if isinstance(key, str):
        # An Enter that follows at once belongs to it, as a scanner's does.
        write(window, key)
    else:
        QTest.keyClick(window, key)
        settle(300)
