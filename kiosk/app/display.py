"""The hall's display."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtQuick import QQuickWindow

from kiosk.app.jobs import GuiJobs
from kiosk.app.late_sound import LateSound
from kiosk.app.registered_display import RegisteredDisplay
from kiosk.app.role import Role, run_role
from kiosk.app.start import Start
from kiosk.queueing.hall import Hall
from kiosk.storage.onlooker import Onlooker
from kiosk.viewmodels.display import Display
from kiosk.viewmodels.display_shown import DisplayLook
from kiosk.viewmodels.media import Media

if TYPE_CHECKING:
    from kiosk.app.media_round import MediaRound

_log = logging.getLogger(__name__)


def run_display(start: Start, look: DisplayLook) -> int:
    """Run the display until it is closed."""
    return run_role(
        start, "display", lambda role: open_display(role, start.screen, look, heard=True)
    )


def open_display(
    role: Role,
    screen: str | None = None,
    look: DisplayLook | None = None,
    *,
    heard: bool = False,
) -> QQuickWindow:
    """Open the window; it keeps its last good state while the database is away.

    ``heard``: it announces its zone, too, unless another display does already.
    """
    look = look or DisplayLook()
    display = Display(role.around, role.app, look=look)
    sound = _sound(role, display, screen) if heard else None
    media = _media_round(role, display.playing)
    images = {"media": media.provider} if media else {}
    window = role.open("Display", display, screen, **images)

    def show(hall: Hall) -> None:
        display.clear_fault()
        display.show(hall)
        if sound is not None:
            sound.hear(hall)
        if media is not None:
            media.rest(resting=hall.evacuation is not None)

    if media is not None:
        media.start()
    role.follow(Onlooker.hall, show, display.show_fault)
    return window


def _sound(role: Role, display: Display, screen: str | None) -> LateSound | None:
    """Announce the zone of the display: one loudspeaker, one voice at a time."""
    zones = display.zones
    registered = RegisteredDisplay(role, zones, screen)
    if len(zones) > 1:
        _log.info("display of several zones announces none", extra={"zones": list(zones)})
        return None
    return LateSound(role, zones[0], display, registered)


def _media_round(role: Role, media: Media) -> "MediaRound | None":
    """Go round the media folder in a thread of its own: a slow disk keeps nothing else waiting."""
    folder = role.settings.media
    if folder is None:
        return None
    from kiosk.app.media_round import MediaRound  # noqa: PLC0415  loads films and pictures

    jobs = GuiJobs()
    role.closing.callback(jobs.close)
    going_round = MediaRound(folder, media, jobs)
    role.closing.callback(going_round.close)
    return going_round
