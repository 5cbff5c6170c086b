"""What every window says while staff ask everybody to leave."""

import pytest
from PySide6.QtCore import QAbstractListModel
from pytestqt.qtbot import QtBot

from kiosk.queueing.announcements import Evacuation
from kiosk.queueing.refusals import Translate, english
from kiosk.viewmodels.evacuation import EvacuationNotice, derive_lines
from kiosk.viewmodels.ports import Surroundings
from tests.offices import small_office
from tests.viewmodels.halls import NINE
from tests.viewmodels.hand_jobs import HandJobs

FIRE = Evacuation(NINE, "Keluar lewat pintu timur.")


def speaking(language: str) -> Translate:
    return lambda _context, source: f"{language}: {source}"


@pytest.fixture
def notice(qtbot: QtBot) -> EvacuationNotice:
    assert qtbot is not None
    office, jobs = small_office(), HandJobs()
    around = Surroundings(
        profile=office,
        demo=False,
        now=lambda: NINE,
        translate=english,
        use_language=lambda _: None,
        jobs=jobs,
        speaking=speaking,
    )
    return EvacuationNotice(around)


def lines(notice: EvacuationNotice) -> int:
    model = notice.property("lines")
    assert isinstance(model, QAbstractListModel)
    return model.rowCount()


def test_it_is_said_in_every_language_of_the_office() -> None:
    titles = [line.title for line in derive_lines(("id", "jv"), speaking)]
    assert titles == ["id: Please leave the building now", "jv: Please leave the building now"]


def test_a_language_without_these_words_does_not_say_them_twice() -> None:
    assert len(derive_lines(("id", "en", "xx"), lambda _language: english)) == 1


def test_it_begins_shows_the_words_of_the_staff_and_ends(notice: EvacuationNotice) -> None:
    assert not notice.property("active")
    notice.show(FIRE)
    assert notice.property("active")
    assert notice.property("words") == "Keluar lewat pintu timur."
    assert lines(notice) == 3
    notice.show(None)
    assert not notice.property("active")
    assert notice.property("words") == ""


def test_new_words_are_shown_at_once_and_the_same_are_not_announced_again(
    notice: EvacuationNotice, qtbot: QtBot
) -> None:
    notice.show(FIRE)
    with qtbot.assertNotEmitted(notice.changed):
        notice.show(FIRE)
    with qtbot.waitSignal(notice.changed):
        notice.show(Evacuation(NINE, "Pintu barat."))
    assert notice.property("words") == "Pintu barat."
