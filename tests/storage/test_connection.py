"""Connections: lent to one transaction at a time, and the one row there must be."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from kiosk.storage.connection import Idle, only


class Opened:
    """Counts the connections that were opened."""

    def __init__(self) -> None:
        """Begin with none."""
        self.count = 0

    def __call__(self) -> int:
        """Open one more; its number stands for it."""
        self.count += 1
        return self.count


def test_a_connection_is_opened_at_the_first_use_and_used_again() -> None:
    opened = Opened()
    idle = Idle(opened)
    assert opened.count == 0
    for _ in range(3):
        with idle.lent() as connection:
            assert connection == 1
    assert idle.all() == [1]


def test_a_transaction_inside_another_gets_a_connection_of_its_own() -> None:
    idle = Idle(Opened())
    with idle.lent() as outer, idle.lent() as inner:
        assert outer != inner
    assert sorted(idle.all()) == [1, 2]


def test_no_two_threads_hold_the_same_connection() -> None:
    idle, together = Idle(Opened()), Barrier(4)

    def hold(_: int) -> int:
        with idle.lent() as connection:
            together.wait(timeout=10)
            return connection

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(hold, range(4))) == [1, 2, 3, 4]


def test_a_connection_comes_back_from_a_transaction_that_failed() -> None:
    idle = Idle(Opened())
    with pytest.raises(KeyError), idle.lent():
        raise KeyError
    assert idle.all() == [1]


def test_what_was_taken_away_to_be_closed_is_not_lent_again() -> None:
    idle = Idle(Opened())
    with idle.lent():
        pass
    assert idle.all() == [1]
    assert idle.all() == []
    with idle.lent() as connection:
        assert connection == 2


def test_one_row_is_expected_where_there_must_be_one() -> None:
    assert only([{"seq": 7}]) == {"seq": 7}
    for rows in ([], [{"seq": 1}, {"seq": 2}]):
        with pytest.raises(ValueError, match="to unpack"):
            only(rows)
