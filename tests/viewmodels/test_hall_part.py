"""Which calls and counters a display of some zones shows."""

import pytest

from kiosk.queueing.announcements import Announcement
from kiosk.queueing.announcing_refusals import UnknownZone
from kiosk.viewmodels.hall_part import part_of
from tests.offices import SMALL, small_office
from tests.viewmodels.halls import NINE, called, hall

ZONES = """
announcing:
  zones:
    - {code: lama, name: Gedung lama, counters: [1, 2]}
    - {code: baru, name: Gedung baru, counters: [3, 4]}
"""
OFFICE = small_office(SMALL + ZONES)


def spoken(zone: str, stand: str) -> Announcement:
    return Announcement(1, zone, "call", NINE, 1, 1, stand=stand)


def test_a_display_of_a_zone_shows_its_calls_and_counters_alone() -> None:
    part = part_of(OFFICE, ("baru",))
    assert [counter.number for counter in part.counters] == [3, 4]
    shown = part.of(hall(called(3, counter=3), called(2, counter=2), called(1, counter=4)))
    assert [call.code for call in shown.calls] == ["A003", "A001"]


def test_a_display_without_a_zone_shows_the_whole_hall() -> None:
    part = part_of(OFFICE, ())
    assert part.zones == ("lama", "baru")
    assert [counter.number for counter in part.counters] == [1, 2, 3, 4]


def test_an_unknown_zone_is_refused_with_those_there_are() -> None:
    with pytest.raises(UnknownZone) as refused:
        part_of(OFFICE, ("lama", "utara"))
    assert (refused.value.zone, refused.value.zones) == ("utara", ("lama", "baru"))
