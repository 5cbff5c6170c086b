"""Rehearsal: spoken ahead, never in the way of who asks now."""

from collections.abc import Iterator
from threading import Event, Thread

import pytest

from kiosk.announcing.phrase import Call, call_sentence
from kiosk.announcing.sound import Sound
from kiosk.announcing.template import Sentence
from kiosk.announcing.voices.rehearsal import Rehearsal
from tests.announcing.voices.sounds import Mouth, tone

LONG = 20.0


class SlowMouth(Mouth):
    """Speaks when it is let."""

    def __init__(self) -> None:
        super().__init__(sound=tone())
        self.begun, self.let = Event(), Event()

    def speak(self, sentence: Sentence) -> Sound | None:
        """Wait to be let."""
        self.begun.set()
        assert self.let.wait(LONG)
        return super().speak(sentence)


def calls(*numbers: int) -> list[Sentence]:
    """Call some numbers."""
    return [call_sentence(Call(f"A{number:03d}", 5), "id") for number in numbers]


def texts(*numbers: int) -> list[str]:
    """Call some numbers, as they are read."""
    return [sentence.text for sentence in calls(*numbers)]


@pytest.fixture
def slow() -> Iterator[SlowMouth]:
    """A voice that waits to be let; let at the end in any case."""
    mouth = SlowMouth()
    yield mouth
    mouth.let.set()


def test_what_comes_soon_is_spoken_in_its_order() -> None:
    mouth = Mouth(sound=tone())
    rehearsal = Rehearsal(mouth)
    rehearsal.ahead(calls(1, 2, 3))
    assert rehearsal.rest(LONG)
    rehearsal.close()
    assert mouth.said == texts(1, 2, 3)


def test_a_voice_that_fails_ahead_is_asked_for_the_next_one_all_the_same() -> None:
    mouth = Mouth(fails=True)
    rehearsal = Rehearsal(mouth)
    rehearsal.ahead(calls(1, 2))
    assert rehearsal.rest(LONG)
    rehearsal.close()
    assert mouth.said == texts(1, 2)


def test_asking_ahead_returns_at_once_and_only_the_newest_are_remembered(slow: SlowMouth) -> None:
    rehearsal = Rehearsal(slow, most=3)
    rehearsal.ahead(calls(1))
    assert slow.begun.wait(LONG)
    rehearsal.ahead(calls(*range(2, 100)))
    slow.let.set()
    assert rehearsal.rest(LONG)
    rehearsal.close()
    assert slow.said == texts(1, 97, 98, 99)


def test_nothing_is_rehearsed_while_somebody_asks_now(slow: SlowMouth) -> None:
    rehearsal = Rehearsal(slow)
    asking = Thread(target=rehearsal.speak, args=calls(9))
    asking.start()
    assert slow.begun.wait(LONG)
    rehearsal.ahead(calls(1))
    slow.let.set()
    asking.join(LONG)
    assert rehearsal.rest(LONG)
    rehearsal.close()
    assert slow.said == texts(9, 1)


def test_the_end_does_not_wait_for_what_is_still_ahead(slow: SlowMouth) -> None:
    rehearsal = Rehearsal(slow)
    rehearsal.ahead(calls(1, 2, 3))
    assert slow.begun.wait(LONG)
    ending = Thread(target=rehearsal.close)
    ending.start()
    slow.let.set()
    ending.join(LONG)
    assert not ending.is_alive()
    assert len(slow.said) < 3
