"""A hall with a loudspeaker of its own, and a player on it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.announcing.player import Player
from tests.announcing.sound_server import SoundServer, sound_server

MakePlayer = Callable[[str], Player]


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    """A sound server; processes started from now on play there. It is not started yet."""
    with sound_server(tmp_path) as private:
        monkeypatch.setenv("PULSE_SERVER", private.address)
        yield private


@pytest.fixture
def make_player(qapp: object) -> Iterator[MakePlayer]:
    """Make players that end with the test."""
    assert qapp
    made: list[Player] = []

    def make(device: str) -> Player:
        player = Player(device)
        made.append(player)
        player.start()
        return player

    yield make
    for player in made:
        player.close()
