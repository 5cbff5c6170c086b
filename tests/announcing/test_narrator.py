"""The narrator: in order, without gaps, and silent at once when the person moves on."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from kiosk.announcing.announcer import Ending
from kiosk.announcing.narrator import Narrator
from kiosk.announcing.sound import Sound
from kiosk.announcing.template import Sentence
from tests.viewmodels.hand_jobs import HandJobs


def sentence(text: str) -> Sentence:
    return Sentence("id", text, text, ())


@dataclass
class Ear:
    """A voice, a loudspeaker, and who listens."""

    jobs: HandJobs = field(default_factory=HandJobs)
    mute: set[str] = field(default_factory=set)
    broken: set[str] = field(default_factory=set)
    made: list[str] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    endings: list[Ending | None] = field(default_factory=list)
    playing: Callable[[Ending], None] | None = None

    def speak(self, said: Sentence) -> Sound | None:
        self.made.append(said.text)
        if said.text in self.broken:
            raise OSError
        return None if said.text in self.mute else Sound(said.text.encode())

    def play(self, sound: Sound, ended: Callable[[Ending], None]) -> None:
        assert self.playing is None, "two sentences at once"
        self.heard.append(sound.pcm.decode())
        self.playing = ended

    def stop(self) -> None:
        self.playing = None

    def end(self, ending: Ending = Ending.PLAYED) -> None:
        """Let the sentence come to its end, and the next be made."""
        ended, self.playing = self.playing, None
        assert ended is not None, "nothing is heard"
        ended(ending)
        self.work()

    def work(self) -> None:
        while self.jobs.waiting:
            self.jobs.drain()


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def narrator(ear: Ear) -> Narrator:
    return Narrator(ear, ear, ear.jobs, ear.endings.append)


def test_sentences_are_heard_in_order_and_the_next_is_made_meanwhile(
    ear: Ear, narrator: Narrator
) -> None:
    narrator.say(map(sentence, "abc"))
    ear.work()
    assert (ear.heard, ear.made) == (["a"], ["a", "b"])
    ear.end()
    ear.end()
    ear.end()
    assert ear.heard == ["a", "b", "c"]
    assert ear.endings == [Ending.PLAYED] * 3
    assert not narrator.is_speaking


def test_who_moves_on_hears_the_new_at_once_and_nothing_of_the_old(
    ear: Ear, narrator: Narrator
) -> None:
    narrator.say(map(sentence, "abc"))
    ear.work()
    narrator.say([sentence("x")])
    ear.work()
    assert ear.heard == ["a", "x"]
    ear.end()
    assert ear.heard == ["a", "x"]
    assert "c" not in ear.made


def test_what_was_passed_by_quickly_is_not_even_made(ear: Ear, narrator: Narrator) -> None:
    for text in "abcd":
        narrator.say([sentence(text)])
    ear.work()
    assert ear.made == ["d"]
    assert ear.heard == ["d"]


def test_news_wait_for_what_is_being_said(ear: Ear, narrator: Narrator) -> None:
    narrator.say([sentence("a")])
    ear.work()
    narrator.add([sentence("news")])
    ear.work()
    assert ear.heard == ["a"]
    ear.end()
    assert ear.heard == ["a", "news"]


@pytest.mark.parametrize("kind", ["mute", "broken"])
def test_a_sentence_that_no_voice_can_say_is_told_and_passed_over(
    kind: str, ear: Ear, narrator: Narrator
) -> None:
    getattr(ear, kind).add("b")
    narrator.say(map(sentence, "abc"))
    ear.work()
    ear.end()
    ear.end()
    assert ear.heard == ["a", "c"]
    assert ear.endings == [Ending.PLAYED, None, Ending.PLAYED]


def test_without_a_device_every_sentence_ends_and_nothing_hangs(
    ear: Ear, narrator: Narrator
) -> None:
    narrator.say(map(sentence, "ab"))
    ear.work()
    ear.end(Ending.NO_DEVICE)
    ear.end(Ending.NO_DEVICE)
    assert ear.endings == [Ending.NO_DEVICE] * 2
    assert not narrator.is_speaking
