"""Lists for QML: what changed is announced, and nothing else."""

from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.rows import Rows

pytestmark = pytest.mark.usefixtures("qapp")


@dataclass(frozen=True)
class Line:
    code: str
    waiting: int


A, B, C = Line("a", 1), Line("b", 2), Line("c", 3)


def shown(rows: Rows) -> list[tuple[object, object]]:
    roles = {bytes(name.data()): role for role, name in rows.roleNames().items()}
    return [
        (rows.data(rows.index(row), roles[b"code"]), rows.data(rows.index(row), roles[b"waiting"]))
        for row in range(rows.rowCount())
    ]


def test_the_roles_are_the_fields_of_the_rows() -> None:
    assert [bytes(name.data()) for name in Rows(Line).roleNames().values()] == [b"code", b"waiting"]


def test_rows_are_read_as_they_were_shown() -> None:
    rows = Rows(Line)
    rows.show([A, B])
    assert shown(rows) == [("a", 1), ("b", 2)]


def test_only_the_row_that_changed_is_announced() -> None:
    rows = Rows(Line)
    rows.show([A, B, C])
    changed: list[int] = []
    rows.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    rows.show([A, Line("b", 9), C])
    assert changed == [1]
    assert shown(rows)[1] == ("b", 9)


def test_showing_the_same_rows_again_announces_nothing(qtbot: QtBot) -> None:
    rows = Rows(Line)
    rows.show([A, B])
    with (
        qtbot.assertNotEmitted(rows.dataChanged),
        qtbot.assertNotEmitted(rows.rowsInserted),
        qtbot.assertNotEmitted(rows.rowsRemoved),
    ):
        rows.show([Line("a", 1), B])


def test_a_longer_list_keeps_the_rows_it_had(qtbot: QtBot) -> None:
    rows = Rows(Line)
    rows.show([A])
    with qtbot.waitSignal(rows.rowsInserted), qtbot.assertNotEmitted(rows.dataChanged):
        rows.show([A, B, C])
    assert shown(rows) == [("a", 1), ("b", 2), ("c", 3)]


def test_a_shorter_list_loses_its_last_rows(qtbot: QtBot) -> None:
    rows = Rows(Line)
    rows.show([A, B, C])
    with qtbot.waitSignal(rows.rowsRemoved):
        rows.show([B])
    assert shown(rows) == [("b", 2)]


def test_what_does_not_exist_is_nothing() -> None:
    rows = Rows(Line)
    rows.show([A])
    assert rows.data(rows.index(5), 257) is None
    assert rows.data(rows.index(0), 999) is None
    assert rows.rowCount(rows.index(0)) == 0
