"""The display over a real office: what reaches it, and how soon."""

from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.app.acts import Acts
from kiosk.app.announcing_acts import AnnouncingActs
from kiosk.app.display import open_display
from kiosk.app.role import Role
from kiosk.app.settings import Settings
from kiosk.app.sign import open_sign
from kiosk.app.tapping import items
from kiosk.queueing.announcing_refusals import UnknownZone
from kiosk.queueing.facts import Wish
from kiosk.queueing.refusals import UnknownCounter
from kiosk.viewmodels.display_shown import DisplayLook
from tests.app.media_samples import a_picture

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.serial]
SOON = 2_000
"""Milliseconds that an evacuation may take to reach every screen."""


def role(acts: Acts, closing: ExitStack, media: Path | None = None) -> Role:
    """Make a role over the test's office and its clock."""
    return Role(Settings(database_url=str(acts.location.path), media=media), "test", closing, acts)


def shown(window: QQuickWindow, name: str) -> QQuickItem | None:
    """Find what is visible."""
    return next((item for item in items(window) if item.objectName() == name), None)


def test_an_evacuation_reaches_display_and_sign_within_two_seconds_and_ends(
    acts: Acts, qtbot: QtBot
) -> None:
    with ExitStack() as closing:
        here = role(acts, closing)
        windows = [open_display(here), open_sign(here, 1)]

        def all_show_it() -> bool:
            return all(shown(window, "evacuation") is not None for window in windows)

        def none_shows_it() -> bool:
            return all(shown(window, "evacuation") is None for window in windows)

        AnnouncingActs(acts).begin_evacuation("Pintu timur")
        qtbot.waitUntil(all_show_it, timeout=SOON)
        AnnouncingActs(acts).end_evacuation()
        qtbot.waitUntil(none_shows_it, timeout=SOON)


def test_pictures_of_the_folder_are_shown_beside_the_calls(
    acts: Acts, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "media"
    folder.mkdir()
    a_picture(folder / "a.png", 40, 40)
    with ExitStack() as closing:
        window = open_display(role(acts, closing, folder))
        qtbot.waitUntil(lambda: shown(window, "media-panel") is not None, timeout=5_000)
        acts.take(Wish("ktp"))
        acts.call(1)
        qtbot.waitUntil(lambda: shown(window, "call-code") is not None, timeout=5_000)


def test_an_unknown_zone_or_counter_opens_no_window(acts: Acts) -> None:
    with ExitStack() as closing:
        here = role(acts, closing)
        with pytest.raises(UnknownZone):
            open_display(here, look=DisplayLook(zones=("utara",)))
        with pytest.raises(UnknownCounter):
            open_sign(here, 99)
