"""The display over a real office: what reaches it, and how soon."""

from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.app import late_sound
from kiosk.app.acts import Acts
from kiosk.app.announcing_acts import AnnouncingActs
from kiosk.app.display import open_display
from kiosk.app.role import Role
from kiosk.app.settings import Settings
from kiosk.app.sign import open_sign
from kiosk.app.tapping import items
from kiosk.queueing.announcing_refusals import UnknownZone
from kiosk.queueing.facts import Wish
from kiosk.queueing.hall import Duty
from kiosk.queueing.refusals import UnknownCounter
from kiosk.storage.ownership import Ownership, zone_lock
from kiosk.viewmodels.display_shown import DisplayLook
from tests.app.media_samples import a_picture
from tests.offices import SMALL, small_office
from tests.qml.windows import texts

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


def test_a_second_display_says_so_in_its_corner_for_a_while(
    acts: Acts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(late_sound, "SECOND_TOLD", 1500)
    with ExitStack() as closing:
        closing.enter_context(Ownership(acts.location, zone_lock("hall")))
        window = open_display(role(acts, closing), heard=True)

        def told() -> bool:
            return any("Layar lain sudah bersuara" in text for text in texts(window))

        qtbot.waitUntil(told, timeout=5_000)
        assert [one.duty for one in acts.displays()] == [Duty.SECOND]
        qtbot.waitUntil(lambda: not told(), timeout=5_000)
        assert [one.duty for one in acts.displays()] == [Duty.SECOND]
    assert acts.displays() == ()


def test_a_display_of_several_zones_shows_and_is_known_to_speak_in_none(
    acts: Acts, qtbot: QtBot
) -> None:
    zones = "{code: a, name: A, counters: [1, 2]}, {code: b, name: B, counters: [3, 4]}"
    divided = f"announcing: {{zones: [{zones}]}}\n"
    acts.publish(small_office(SMALL + divided), demo=False)
    with ExitStack() as closing:
        open_display(role(acts, closing), heard=True)
        qtbot.waitUntil(lambda: bool(acts.displays()), timeout=5_000)
        [display] = acts.displays()
        assert (display.zones, display.duty) == (("a", "b"), Duty.SHOWS)


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
