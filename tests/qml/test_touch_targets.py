"""Everything that can be touched is large enough for a finger, and apart from its neighbours."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.assets import ASSETS
from kiosk.app.qr_image import QrProvider
from kiosk.queueing.facts import Pause
from kiosk.queueing.print_jobs import Slip
from kiosk.queueing.profile_file import read_profile
from kiosk.queueing.refusals import QuotaReached
from kiosk.viewmodels.dispenser import Dispenser
from tests.clock import Clock
from tests.qml.windows import opened, place
from tests.viewmodels.desks import Stand, hall_of, without_paper

SIZES = {"tall": (1080, 1920, 3.94), "wide": (1366, 768, 3.33)}
"""Width and height in px, and px in a millimetre of the panel that form is drawn for."""
OFFICES = {"mpp": ("dukcapil", "akta-lahir"), "kelurahan": ("surat", "nikah")}
LEAST_SIDE, LEAST_GAP = 20, 5
"""Millimetres."""
ROUNDING = 0.5
COVERS = {"panel", "inactivity-warning"}
AFTERNOON = 6 * 3600


@pytest.mark.parametrize("office", OFFICES)
@pytest.mark.parametrize("form", SIZES)
def test_a_thumb_hits_every_key_of_every_page_and_only_that(
    form: str, office: str, clock: Clock, qtbot: QtBot
) -> None:
    assert qtbot is not None
    width, height, density = SIZES[form]
    profile = read_profile((ASSETS / "offices" / f"{office}.yaml").read_bytes())
    stand = Stand(clock, profile)
    dispenser = stand.dispenser()
    wrong = []
    with opened("Dispenser", dispenser, (width, height), qr=QrProvider()) as window:
        for page in walk(stand, dispenser, *OFFICES[office]):
            QTest.qWait(30)
            keys = touchables(window)
            assert keys, page
            wrong += [f"{page}: {flaw}" for flaw in flaws(keys, density)]
    assert wrong == []


def walk(stand: Stand, dispenser: Dispenser, agency: str, service: str) -> Iterator[str]:
    """Go through every page as a person would, telling where we are."""
    dispenser.show(hall_of(waiting=3))
    yield "home"
    dispenser.show_fault("The disk is full. Free some space.")
    yield "home, at a fault"
    dispenser.clear_fault()
    dispenser.show(without_paper(hall_of(waiting=3)))
    yield "home, without paper"
    dispenser.show(replace(hall_of(waiting=3), pause=Pause(stand.clock(), "")))
    yield "paused"
    dispenser.show(hall_of(waiting=3))
    stand.wait(1)
    dispenser.openHelp()
    yield "help"
    stand.wait(1)
    dispenser.choosePriority(priority=True)
    yield "home, with priority"
    stand.wait(1)
    dispenser.openAgency(agency)
    yield "services"
    stand.wait(1)
    dispenser.openService(service)
    yield "standard"
    dispenser.show(without_paper(hall_of(waiting=3)))
    yield "standard, without paper"
    for panel in ("requirements", "procedure", "complaints"):
        dispenser.openPanel(panel)
        yield panel
    dispenser.openPanel("")
    stand.wait(46)
    dispenser.tick()
    yield "the warning"
    yield from walk_to_a_ticket(stand, dispenser)
    stand.wait(AFTERNOON)
    dispenser.done()
    yield "closed"
    stand.wait(1)
    dispenser.browse()
    yield "home, while closed"


def walk_to_a_ticket(stand: Stand, dispenser: Dispenser) -> Iterator[str]:
    """Go on from a warned standard: refused, then given without paper, then printed."""
    dispenser.moreTime()
    stand.desk.trouble = QuotaReached("A", 5, "2026-11-25 07:30")
    dispenser.takeTicket()
    stand.jobs.drain()
    yield "standard, refused"
    stand.desk.trouble = None
    dispenser.takeTicket()
    stand.jobs.drain()
    yield "ticket"
    dispenser.show(hall_of(waiting=3))
    stand.desk.state = Slip.CONFIRMED
    dispenser.tick()
    stand.jobs.drain()
    yield "ticket, printed"


def flaws(keys: dict[str, QRectF], density: float) -> Iterator[str]:
    """Tell which keys are too small, and which stand too close to one another."""
    for name, key in keys.items():
        side = min(key.width(), key.height())
        if side + ROUNDING < LEAST_SIDE * density:
            yield f"{name} is {side / density:.1f} mm"
    for (name, key), (other, neighbour) in combinations(keys.items(), 2):
        gap = apart(key, neighbour)
        if gap + ROUNDING < LEAST_GAP * density:
            yield f"{name} and {other} are {gap / density:.1f} mm apart"


def touchables(window: QQuickWindow) -> dict[str, QRectF]:
    """Find what a finger can press: keys that nothing is laid over."""
    shown = list(visible(window.contentItem()))
    covers = [item for item in shown if item.objectName() in COVERS]
    return {
        item.objectName() or str(item.property("spoken")): place(item)
        for item in shown
        if item.property("armed") is not None and not any(hides(cover, item) for cover in covers)
    }


def visible(root: QQuickItem) -> Iterator[QQuickItem]:
    """Walk what shows."""
    for item in root.childItems():
        if item.isVisible():
            yield item
            yield from visible(item)


def hides(cover: QQuickItem, item: QQuickItem) -> bool:
    """Tell whether a panel or a warning lies over an item that is not its own."""
    holder: QQuickItem | None = item
    while holder is not None and holder != cover:
        holder = holder.parentItem()
    return holder is None and place(cover).intersects(place(item))


def apart(one: QRectF, other: QRectF) -> float:
    """Measure the gap between two keys along the axis on which they are further apart."""
    across = max(one.left() - other.right(), other.left() - one.right())
    along = max(one.top() - other.bottom(), other.top() - one.bottom())
    return max(across, along)
