"""Pictures of the supervisor's window: the hall, its sheets, small offices and large ones."""

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.supervisor import open_supervisor
from kiosk.app.tapping import settle
from tests.screens.studio import PAGE_MS, Studio, suffix_of

SUPERVISOR_SIZES = ((1366, 768), (1920, 1080), (1024, 640))
SHEETS = {
    "message": (Qt.Key.Key_F7,),
    "queue": (Qt.Key.Key_F2, Qt.Key.Key_Down, Qt.Key.Key_Return),
    "counter": (Qt.Key.Key_F3, Qt.Key.Key_Right, Qt.Key.Key_Return),
    "evacuation": (Qt.Key.Key_F12,),
}


def supervisors(office: Studio, name: str = "supervisor") -> None:
    """Take the hall at each size."""
    for size in SUPERVISOR_SIZES:
        with office.role("supervisor") as role:
            window = open_supervisor(role)
            window.resize(*size)
            settle(PAGE_MS)
            sign_in(office, window)
            office.keep(window, f"{name}{suffix_of(size, SUPERVISOR_SIZES[0])}")


def supervisor_sheets(office: Studio) -> None:
    """Take what opens over the hall, and the page before it."""
    with office.role("supervisor") as role:
        window = open_supervisor(role)
        settle(PAGE_MS)
        office.keep(window, "supervisor-sign-in")
        sign_in(office, window)
        for name, keys in SHEETS.items():
            press(window, *keys)
            office.keep(window, f"supervisor-{name}")
            press(window, Qt.Key.Key_Escape)


def sign_in(office: Studio, window: QQuickWindow) -> None:
    """Sign in as the supervisor that every demo has, where anybody has to."""
    asked = {"pin": ("demo", "000000"), "name": ("demo",), "none": ()}
    for text in asked[office.acts.profile.rules.sign_in]:
        for letter in text:
            QTest.keyClick(window, Qt.Key(ord(letter.upper())))
        press(window, Qt.Key.Key_Return)
    settle(PAGE_MS)


def press(window: QQuickWindow, *keys: Qt.Key) -> None:
    """Press keys one after the other."""
    for key in keys:
        QTest.keyClick(window, key)
        settle(50)
