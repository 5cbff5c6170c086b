"""Rehearsal: spoken ahead, and never in the way of the call that is due."""

from pathlib import Path
from threading import Event, Thread

from kiosk.announcing.sound import Sound
from kiosk.announcing.template import Sentence
from kiosk.announcing.voices.cache import KeptVoice, SpeechCache
from kiosk.announcing.voices.rehearsal import Rehearsal
from tests.announcing.voices.sounds import Mouth, sentence, tone

IN_TIME = 30.0
FIRST = sentence(1)


class Stuck(Mouth):
    """A voice that stays in the middle of number 1 until it may go on."""

    def __init__(self) -> None:
        super().__init__(sound=tone())
        self.began, self.go_on = Event(), Event()

    def speak(self, sentence: Sentence) -> Sound | None:
        """Speak; number 1 takes long."""
        if sentence == FIRST:
            self.began.set()
            assert self.go_on.wait(IN_TIME)
        return super().speak(sentence)


def test_what_was_rehearsed_is_not_spoken_again_when_it_is_called(tmp_path: Path) -> None:
    voice = Mouth(sound=tone())
    rehearsal = Rehearsal(KeptVoice(voice, SpeechCache(tmp_path / "speech")))
    rehearsal.ahead([sentence(1), sentence(2)])
    assert rehearsal.rest(IN_TIME)
    assert rehearsal.speak(sentence(2)) is not None
    assert voice.said == [sentence(1).text, sentence(2).text]
    rehearsal.close()


def test_what_was_asked_for_last_comes_first_each_once_and_the_oldest_go() -> None:
    voice = Stuck()
    rehearsal = Rehearsal(voice, most=3)
    rehearsal.ahead([sentence(1)])
    assert voice.began.wait(IN_TIME)
    # Each returns at once, although the voice is busy.
    rehearsal.ahead([sentence(5), sentence(4), sentence(6)])
    for _ in range(2):
        rehearsal.ahead([sentence(2), sentence(3)])
    assert not rehearsal.rest(0)
    voice.go_on.set()
    assert rehearsal.rest(IN_TIME)
    assert voice.said == [sentence(number).text for number in (1, 2, 3, 5)]
    rehearsal.close()


def test_a_call_that_is_due_is_spoken_beside_the_rehearsal_and_not_after_it() -> None:
    voice = Stuck()
    rehearsal = Rehearsal(voice)
    rehearsal.ahead([sentence(1), sentence(2)])
    assert voice.began.wait(IN_TIME)
    # The rehearsed sentence is still under way when this one is said.
    assert rehearsal.speak(sentence(9)) is not None
    assert voice.said == [sentence(9).text]
    voice.go_on.set()
    assert rehearsal.rest(IN_TIME)
    rehearsal.close()


def test_a_sentence_that_fails_does_not_end_the_rehearsal() -> None:
    voice = Mouth(fails=True)
    rehearsal = Rehearsal(voice)
    rehearsal.ahead([sentence(1)])
    assert rehearsal.rest(IN_TIME)
    rehearsal.ahead([sentence(2)])
    assert rehearsal.rest(IN_TIME)
    assert len(voice.said) == 2
    rehearsal.close()


def test_closing_leaves_what_has_not_begun() -> None:
    voice = Stuck()
    rehearsal = Rehearsal(voice)
    rehearsal.ahead([sentence(1), sentence(2), sentence(3)])
    assert voice.began.wait(IN_TIME)
    closing = Thread(target=rehearsal.close)
    closing.start()
    voice.go_on.set()
    closing.join(IN_TIME)
    assert not closing.is_alive()
    assert sentence(3).text not in voice.said
