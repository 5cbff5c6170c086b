"""Calls from counters through a real display to a sound server, recorded at its loudspeaker."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app.acts import Acts
from kiosk.queueing.facts import Wish
from kiosk.storage.ownership import is_owned, zone_lock
from tests.announcing.hearing import clips, find
from tests.announcing.in_turn import heard_in_turn
from tests.announcing.sound_server import HALL, SoundServer, sound_server
from tests.end_to_end.announced import all_said, intended, outcomes
from tests.processes import Programs, wait_until, window_open

pytestmark = pytest.mark.heard


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SoundServer]:
    """A sound server with the hall's loudspeaker."""
    folder = tmp_path / "sound"
    folder.mkdir()
    with sound_server(folder) as served:
        served.start(HALL)
        yield served


@pytest.fixture
def speaking(run: Programs, server: SoundServer, tmp_path: Path) -> Programs:
    """Programs that play on it, with a cache of sentences of their own."""
    run.env.update({"PULSE_SERVER": server.address, "XDG_CACHE_HOME": str(tmp_path / "cache")})
    return run


def duties(hall: Acts) -> list[tuple[int, str]]:
    """Tell which displays are open, and what each does."""
    return [(one.number, one.duty) for one in hall.displays()]


def test_every_call_is_heard_once_in_order_and_none_over_another(
    hall: Acts, speaking: Programs, server: SoundServer, tmp_path: Path
) -> None:
    window_open(speaking.start("display"))
    wait_until(lambda: is_owned(hall.location, zone_lock(HALL)), "the zone is announced")
    recording = server.record()
    for counter in (1, 2, 4):
        hall.take(Wish("ktp"))
        hall.call(counter)
    for counter in (1, 2, 4):
        for _ in range(3):
            hall.recall(counter)
    wait_until(lambda: all_said(hall), "everything is said", patience=60)
    assert outcomes(hall) == ["announced"] * 12
    sounds = intended(hall, tmp_path)
    wait_until(lambda: find(sounds[-1], recording.sound), "the last one is recorded")
    heard = heard_in_turn(sounds, recording.sound)
    assert (heard.missing, heard.mistaken, heard.overlaps, heard.chimes) == (0, 0, 0, 12)
    assert heard.beside == 0
    assert not clips(recording.sound)


def test_a_display_killed_in_mid_sentence_repeats_that_sentence_alone(
    hall: Acts, speaking: Programs, server: SoundServer, tmp_path: Path
) -> None:
    first = speaking.start("display")
    window_open(first)
    wait_until(lambda: is_owned(hall.location, zone_lock(HALL)), "the zone is announced")
    recording = server.record()
    hall.take(Wish("ktp"))
    hall.call(1)
    wait_until(lambda: all_said(hall), "the first is said", patience=40)
    hall.take(Wish("ktp"))
    hall.call(2)
    wait_until(server.outputs, "the second is being said")
    first.kill()
    first.wait()
    window_open(speaking.start("display"))
    wait_until(lambda: all_said(hall), "both are said", patience=60)
    one, two = intended(hall, tmp_path)
    wait_until(lambda: find(two, recording.sound), "the second is recorded whole")
    assert len(find(one, recording.sound)) == 1
    assert len(find(two, recording.sound)) == 1
    assert outcomes(hall) == ["announced", "announced"]


def test_a_second_display_shows_and_takes_over_when_the_first_dies(
    hall: Acts, speaking: Programs
) -> None:
    first = speaking.start("display")
    window_open(first)
    wait_until(lambda: is_owned(hall.location, zone_lock(HALL)), "the zone is announced")
    window_open(speaking.start("display"))
    wait_until(lambda: duties(hall) == [(1, "speaks"), (2, "second")], "each knows its duty")
    told = speaking.run("status").out
    assert "Display 1 shows and speaks: hall." in told
    assert "Display 2 only shows, for another speaks there: hall." in told
    first.kill()
    first.wait()
    wait_until(lambda: duties(hall) == [(2, "speaks")], "the second has taken over")
    hall.take(Wish("ktp"))
    hall.call(1)
    wait_until(lambda: all_said(hall), "the second display says it", patience=40)
    assert outcomes(hall) == ["announced"]


def test_without_a_sound_server_calls_are_shown_and_the_record_says_so(
    hall: Acts, run: Programs, tmp_path: Path
) -> None:
    run.env["PULSE_SERVER"] = f"unix:{tmp_path / 'nowhere'}"
    window_open(run.start("display"))
    wait_until(lambda: is_owned(hall.location, zone_lock(HALL)), "the zone is announced")
    hall.take(Wish("ktp"))
    hall.call(1)
    wait_until(lambda: all_said(hall), "it is shown for its time", patience=40)
    assert outcomes(hall) == ["shown"]


def test_a_loudspeaker_pulled_out_is_told_to_staff_and_calls_go_on_until_it_is_back(
    hall: Acts, speaking: Programs, server: SoundServer
) -> None:
    window_open(speaking.start("display"))
    wait_until(lambda: duties(hall) == [(1, "speaks")], "the zone is announced")
    hall.take(Wish("ktp"))
    hall.call(1)
    wait_until(server.outputs, "the call is being said")
    server.unplug()
    missed = "Tidak ada pengeras suara."
    wait_until(lambda: missed in hall.displays()[0].silence, "the loudspeaker is missed")
    assert missed in speaking.run("status").out
    wait_until(lambda: all_said(hall), "the call was shown for its time", patience=40)
    server.plug_in()
    wait_until(lambda: not hall.displays()[0].silence, "the loudspeaker is back")
    hall.recall(1)
    wait_until(lambda: len(outcomes(hall)) == 2 and all_said(hall), "it is said", patience=40)
    assert outcomes(hall) == ["shown", "announced"]
