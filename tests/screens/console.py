"""Pictures of the console: who works here, every sheet, the break, what is refused."""


from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.counter import open_counter
from kiosk.app.officer_acts import OfficerActs
from kiosk.app.tapping import settle, shown
from kiosk.queueing.pins import Pin
from tests.screens.studio import Studio

CONSOLE_SIZES = ((1366, 768), (1280, 720), (1920, 1080), (2732, 1536), (1024, 640))
F = Qt.Key
RINA, SARI = Pin("472913"), Pin("830274")


def people(mpp: Studio) -> None:
    """Let two officers work here, with PINs from now on."""
    officers = OfficerActs(mpp.acts)
    officers.add(officers.new("rina", "Rina W.", "officer", RINA))
    officers.add(officers.new("sari", "Sari P.", "administrator", SARI))
    profile = mpp.acts.profile
    rules = profile.rules.model_copy(update={"sign_in": "pin"})
    mpp.acts.publish(profile.model_copy(update={"rules": rules}), demo=False)


def press(window: QQuickWindow, *keys: Qt.Key | str) -> None:
    """Press keys, or write, and let the window see to each."""
    for key in keys:
        for one in key if isinstance(key, str) else (key,):
            QTest.keyClick(window, one)
        settle(250)


def console(mpp: Studio, size: tuple[int, int], suffix: str) -> None:
    """Take an officer's day: sign in, call, hold, resume, transfer, break, sign out."""
    with mpp.role("counter") as role:
        window = open_counter(role, 3)
        window.resize(*size)

        def keep(name: str) -> None:
            mpp.keep(window, f"console-{name}{suffix}")

        shown(window, "sign-in-page")
        settle(300)
        keep("sign-in")
        press(window, "rina", F.Key_Return, "1111", F.Key_Return)
        settle(600)
        keep("wrong-pin")
        press(window, RINA.digits, F.Key_Return)
        shown(window, "call-next")
        press(window, F.Key_F8)
        shown(window, "ticket-code")
        keep("called")
        press(window, F.Key_F4)
        keep("refused")
        press(window, F.Key_F8)
        press(window, F.Key_F10)
        keep("break-refused")
        press(window, F.Key_F6)
        settle(300)
        press(window, F.Key_F6)
        keep("held")
        press(window, F.Key_1)
        keep("resumed")
        press(window, F.Key_F7)
        keep("transfer")
        press(window, F.Key_1)
        settle(300)
        keep("transfer-queues")
        press(window, F.Key_Escape, F.Key_2)
        settle(300)
        keep("transfer-counters")
        press(window, F.Key_Escape, F.Key_3)
        settle(300)
        keep("transfer-agencies")
        press(window, F.Key_Escape, F.Key_Escape, F.Key_F12)
        keep("more")
        press(window, "b")
        press(window, F.Key_Escape, F.Key_F12, F.Key_5)
        keep("add-service")
        press(window, "kartu")
        keep("add-service-filtered")
        press(window, F.Key_Escape, F.Key_Escape, F.Key_F12, F.Key_9)
        keep("cancel-reason")
        press(window, F.Key_Escape, F.Key_Escape, F.Key_F12, F.Key_1)
        keep("find")
        press(window, F.Key_Down, F.Key_1)
        settle(300)
        keep("ticket")
        press(window, F.Key_Escape, F.Key_Escape, F.Key_Escape, F.Key_F12, F.Key_2)
        keep("walk-in")
        press(window, F.Key_Escape, F.Key_Escape, F.Key_F7, F.Key_1)
        settle(300)
        press(window, F.Key_2)
        settle(300)
        keep("transferred")
        press(window, F.Key_F10)
        keep("break-reason")
        press(window, F.Key_2)
        keep("break-until")
        press(window, F.Key_3)
        settle(300)
        keep("break")
        press(window, F.Key_F10)
        settle(300)
        press(window, F.Key_F12, F.Key_0)
        keep("officer")
        press(window, F.Key_2)
        keep("hand-over")
        press(window, F.Key_Escape, F.Key_F12, F.Key_0, F.Key_1)
        settle(300)
