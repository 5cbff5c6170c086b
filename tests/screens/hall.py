"""Pictures of the hall's screens: calls, standards, media, signs, an evacuation."""

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF

from kiosk.app.announcing_acts import AnnouncingActs
from kiosk.app.counter import open_counter
from kiosk.app.dispenser import open_dispenser
from kiosk.app.display import open_display
from kiosk.app.sign import open_sign
from kiosk.app.tapping import settle, shown
from kiosk.queueing.facts import Wish
from kiosk.viewmodels.display_shown import DisplayLook
from tests.screens.studio import HALL_SIZES, KIOSK_SIZES, Studio, suffix_of

WORDS = "Keluar lewat pintu timur. Berkumpul di lapangan parkir."
LIGHT_MS = 300
SERVICE, COUNTER = "daftar-pbpu", 10
WAITING = 4


def take_hall_screens(mpp: Studio) -> None:
    """Take media, a visual call, signs, and an evacuation in every window."""
    media(mpp, "display-media", 1600, 900)
    media(mpp, "display-media-upright", 900, 1300)
    light(mpp)
    signs(mpp)
    AnnouncingActs(mpp.acts).begin_evacuation(WORDS)
    evacuation(mpp)
    AnnouncingActs(mpp.acts).end_evacuation()


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
            village.serve(counter)
        village.acts.call(counter)
    for name, dark in (("display-standards", False), ("display-standards-dark", True)):
        display(village, name, dark=dark)


def media(mpp: Studio, name: str, width: int, height: int) -> None:
    """Take the display with a picture beside the calls, light and dark."""
    folder = Path(mpp.settings.database_url or "").parent / name
    folder.mkdir()
    a_poster(folder / "kantor.png", width, height)
    mpp.settings = mpp.settings.model_copy(update={"media": folder})
    for dark in (False, True):
        for size in HALL_SIZES:
            with mpp.role("display") as role:
                window = open_display(role, look=DisplayLook(dark=dark))
                window.resize(*size)
                shown(window, "media-panel")
                tone = "-dark" if dark else ""
                mpp.keep(window, f"{name}{tone}{suffix_of(size, HALL_SIZES[0])}")
    mpp.settings = mpp.settings.model_copy(update={"media": None})


def light(mpp: Studio) -> None:
    """Take a visual call over the whole screen, and what its officer sees."""
    for size in HALL_SIZES:
        with mpp.role("display") as role:
            window = open_display(role)
            window.resize(*size)
            shown(window, "call-code")
            call_by_light(mpp)
            shown(window, "light-code")
            settle(LIGHT_MS)
            mpp.keep(window, f"display-light{suffix_of(size, HALL_SIZES[0])}")
        with mpp.role("counter") as role:
            mpp.keep(open_counter(role, COUNTER), "counter-visual")
        mpp.serve(COUNTER)


def call_by_light(mpp: Studio) -> None:
    """Let somebody come who cannot hear, and call until it is their turn."""
    # The panel holds the call before for its time.
    mpp.clock.pass_minutes(1)
    mpp.acts.take(Wish(SERVICE, visual=True))
    while not ((open_ := mpp.acts.at_counter(COUNTER).open) and open_.visual):
        if open_ is not None:
            mpp.serve(COUNTER)
        mpp.acts.call(COUNTER)


def signs(mpp: Studio) -> None:
    """Take the sign of a counter that calls, serves, waits and is closed."""
    acts = mpp.acts
    acts.start(1)
    for size in HALL_SIZES:
        for number, name in ((1, "served"), (WAITING, "waiting"), (13, "closed"), (2, "called")):
            if name == "called" and acts.at_counter(number).open is not None:
                acts.recall(number)
            with mpp.role("sign") as role:
                window = open_sign(role, number)
                window.resize(*size)
                mpp.keep(window, f"sign-{name}{suffix_of(size, HALL_SIZES[0])}")


def evacuation(mpp: Studio) -> None:
    """Take every window while staff ask everybody to leave."""
    for size in HALL_SIZES:
        with mpp.role("display") as role:
            window = open_display(role)
            window.resize(*size)
            mpp.keep(window, f"display-evacuation{suffix_of(size, HALL_SIZES[0])}")
    for size in KIOSK_SIZES[:2]:
        with mpp.role("dispenser") as role:
            window = open_dispenser(role)
            window.resize(*size)
            mpp.keep(window, f"dispenser-evacuation{suffix_of(size, KIOSK_SIZES[0])}")
    with mpp.role("counter") as role:
        mpp.keep(open_counter(role, 3), "counter-evacuation")


def a_poster(file: Path, width: int, height: int) -> None:
    """Draw an office in the sun."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#BFE0E8"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(0, 0, 0, 0))

    def fill(color: str) -> None:
        painter.setBrush(QColor(color))

    wide, high = float(width), float(height)
    fill("#FFE3A0")
    painter.drawEllipse(QPointF(wide * 0.8, high * 0.2), wide * 0.06, wide * 0.06)
    fill("#4F9169")
    painter.drawRect(QRectF(0, high * 0.8, wide, high * 0.2))
    fill("#F6F0E0")
    painter.drawRect(QRectF(wide * 0.18, high * 0.5, wide * 0.64, high * 0.32))
    fill("#A8462E")
    roof = [(0.1, 0.5), (0.25, 0.28), (0.75, 0.28), (0.9, 0.5)]
    painter.drawPolygon(QPolygonF([QPointF(x * wide, y * high) for x, y in roof]))
    fill("#00665C")
    painter.drawRect(QRectF(wide * 0.43, high * 0.58, wide * 0.14, high * 0.24))
    painter.end()
    assert image.save(str(file))
