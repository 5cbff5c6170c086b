"""Lengths on the counter's window."""

from kiosk.queueing.calendar import MINUTE, SECOND
from kiosk.queueing.refusals import english
from kiosk.viewmodels.counter_words import long_length, short_length, stopwatch


def test_a_clock_that_was_set_back_makes_no_length_negative() -> None:
    assert short_length(-3 * MINUTE, english) == "0 min 0 s"
    assert long_length(-3 * MINUTE, english) == "0 seconds"
    assert stopwatch(-3 * MINUTE, "id") == "00.00"


def test_a_length_is_said_in_whole_words() -> None:
    assert long_length(3 * MINUTE + 18 * SECOND, english) == "3 minutes 18 seconds"
    assert short_length(7 * MINUTE + 50 * SECOND, english) == "7 min 50 s"
