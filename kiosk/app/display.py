"""The hall's display."""

from PySide6.QtQuick import QQuickWindow

from kiosk.app.jobs import GuiJobs
from kiosk.app.media_round import MediaRound
from kiosk.app.role import Role, run_role
from kiosk.app.settings import Settings
from kiosk.queueing.hall import Hall
from kiosk.storage.onlooker import Onlooker
from kiosk.viewmodels.display import Display
from kiosk.viewmodels.display_shown import DisplayLook
from kiosk.viewmodels.media import Media


def run_display(settings: Settings, screen: str | None, look: DisplayLook) -> int:
    """Run the display until it is closed."""

    def build(role: Role) -> None:
        open_display(role, screen, look)

    return run_role(settings, "display", build)


def open_display(
    role: Role, screen: str | None = None, look: DisplayLook | None = None
) -> QQuickWindow:
    """Open the window; it keeps its last good state while the database is away."""
    display = Display(role.around, role.app, look=look or DisplayLook())
    media = _media_round(role, display.playing)
    images = {"media": media.provider} if media else {}
    window = role.open("Display", display, screen, **images)

    def show(hall: Hall) -> None:
        display.clear_fault()
        display.show(hall)
        if media is not None:
            media.duck(ducked=display.hears_something)
            media.rest(resting=hall.evacuation is not None)

    if media is not None:
        media.start()
    role.follow(Onlooker.hall, show, display.show_fault)
    return window


def _media_round(role: Role, media: Media) -> MediaRound | None:
    """Go round the media folder in a thread of its own: a slow disk keeps nothing else waiting."""
    folder = role.settings.media
    if folder is None:
        return None
    jobs = GuiJobs()
    role.closing.callback(jobs.close)
    going_round = MediaRound(folder, media, jobs, sound=role.settings.media_sound)
    role.closing.callback(going_round.close)
    return going_round
