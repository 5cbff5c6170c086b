"""Watching an office with plain sqlite3: what windows are drawn from, beside what acts read."""

import pytest

from kiosk.app.acts import Acts
from kiosk.queueing.facts import Class
from kiosk.queueing.refusals import UnknownCounter
from kiosk.storage.faults import DatabaseMoved
from kiosk.storage.location import Location
from kiosk.storage.onlooker import Onlooker
from kiosk.storage.ownership import Ownership, counter_lock
from tests.clock import Clock
from tests.operations.lines import call, take


def test_the_commits_of_others_are_noticed_once(acts: Acts, location: Location) -> None:
    onlooker = Onlooker(location)
    with onlooker.open():
        assert [onlooker.changed(), onlooker.changed()] == [True, False]
        take(acts)
        assert [onlooker.changed(), onlooker.changed()] == [True, False]
        assert call(acts, 3) is None
        assert not onlooker.changed()


def test_what_a_snapshot_holds_is_read_once(acts: Acts, location: Location, clock: Clock) -> None:
    onlooker = Onlooker(location)
    with onlooker.open():
        onlooker.changed()
        take(acts)
        assert onlooker.hall(clock.now).seq == acts.hall().seq
        assert not onlooker.changed()
        take(acts)
        assert onlooker.changed()


def test_it_sees_what_an_act_sees(acts: Acts, location: Location, clock: Clock) -> None:
    onlooker = Onlooker(location)
    with onlooker.open(), Ownership(location, counter_lock(2)):
        for class_ in (Class.REGULAR, Class.PRIORITY, Class.REGULAR):
            take(acts, class_=class_)
        call(acts, 1)
        assert onlooker.hall(clock.now) == acts.hall()
        assert onlooker.hall(clock.now).open_counters == (2,)
        acts.start(1), acts.finish(1)
        call(acts, 1)
        for counter in (1, 2):
            assert onlooker.at_counter(counter, clock.now) == acts.at_counter(counter)


def test_a_profile_published_meanwhile_is_read(
    acts: Acts, location: Location, clock: Clock
) -> None:
    profile = acts.profile
    onlooker = Onlooker(location, acts.version_and_profile())
    with onlooker.open():
        assert onlooker.at_counter(4, clock.now).counter == 4
        fewer = profile.model_copy(update={"counters": profile.counters[:3]})
        acts.publish(fewer, demo=False)
        with pytest.raises(UnknownCounter):
            onlooker.at_counter(4, clock.now)
        assert onlooker.hall(clock.now).profile == acts.hall().profile


def test_a_file_moved_away_is_not_read_as_if_it_were_there(
    acts: Acts, location: Location, clock: Clock
) -> None:
    onlooker = Onlooker(location)
    with onlooker.open():
        take(acts)
        location.path.rename(location.path.with_name("away"))
        with pytest.raises(DatabaseMoved):
            onlooker.hall(clock.now)
