"""What a zone speaks with, and how loud."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.announcing.phrase import Notice, notice_sentence
from kiosk.announcing.volume import FULL
from kiosk.app.acts import Acts
from kiosk.app.settings import Settings
from kiosk.app.zone_sound import volume_of
from kiosk.app.zone_voices import ZoneVoices
from kiosk.queueing.announcements import Evacuation
from tests.offices import SMALL, small_office


def test_a_voice_that_is_installed_while_the_display_runs_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    voices = ZoneVoices(["id", "su"], Settings(voices=tmp_path))
    with monkeypatch.context() as nothing_installed:
        nothing_installed.setenv("PATH", str(tmp_path))
        assert not voices.look()
        assert list(voices.missing) == ["id", "su"]
    assert voices.look()
    assert list(voices.missing) == ["su"]
    assert voices.found["id"].speak(notice_sentence(Notice.CLOSING, "id")) is not None
    assert not voices.look()
    voices.close()


def test_a_hall_that_is_silent_at_this_hour_is_warned_as_loudly_as_can_be(acts: Acts) -> None:
    silent = small_office(SMALL + "announcing: {volume: [{from: '00:00', percent: 0}]}\n")
    hall = acts.hall()
    assert volume_of(hall, silent) == 0
    assert volume_of(replace(hall, evacuation=Evacuation(hall.at, "")), silent) == FULL
