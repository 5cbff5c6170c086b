"""Open displays: each has a number of its own, and only those that live are listed."""

from kiosk.queueing.hall import Duty, OpenDisplay
from kiosk.storage.location import Location
from kiosk.storage.open_displays import DisplayPlace, open_displays
from kiosk.storage.ownership import Ownership, display_lock
from tests.faults.conditions import ordinary_user, shared_folder


def placed(location: Location, *zones: str, screen: str | None = None) -> DisplayPlace:
    """Open a display."""
    place = DisplayPlace(location, zones, screen)
    place.take()
    return place


def test_displays_are_listed_with_what_they_do_until_they_leave(location: Location) -> None:
    first, second = placed(location, "hall", screen="HDMI-1"), placed(location, "hall")
    first.tell(Duty.SPEAKS, "There is no loudspeaker.")
    second.tell(Duty.SECOND, "")
    speaking = OpenDisplay(1, ("hall",), "HDMI-1", Duty.SPEAKS, "There is no loudspeaker.")
    assert open_displays(location) == (speaking, OpenDisplay(2, ("hall",), None, Duty.SECOND))
    first.leave()
    assert [one.number for one in open_displays(location)] == [2]
    second.leave()
    assert open_displays(location) == ()


def test_a_number_that_was_given_back_is_taken_by_the_next(location: Location) -> None:
    first, second = placed(location, "hall"), placed(location, "hall")
    first.leave()
    third = placed(location, "clinic")
    assert [(one.number, one.zones) for one in open_displays(location)] == [
        (1, ("clinic",)),
        (2, ("hall",)),
    ]
    second.leave()
    third.leave()


def test_a_display_whose_note_cannot_be_read_is_open_all_the_same(location: Location) -> None:
    with Ownership(location, display_lock(1)):
        assert open_displays(location) == (OpenDisplay(1, ()),)
        for broken in ("{", "[]", '{"number": "one"}'):
            location.lock_file(display_lock(1)).with_suffix(".json").write_text(broken)
            assert open_displays(location) == (OpenDisplay(1, ()),)


def test_the_list_can_be_read_by_who_may_not_write() -> None:
    with shared_folder() as folder:
        here = Location(folder / "kiosk.sqlite3")
        place = placed(here, "hall")
        with ordinary_user():
            assert [one.zones for one in open_displays(here)] == [("hall",)]
        place.leave()
