"""Whether intended announcements were heard one after another: each where its chime began."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from kiosk.announcing.chime import chime
from kiosk.announcing.sound import Sound
from tests.announcing.hearing import (
    ALIKE,
    Found,
    find,
    part,
    resemblance,
    seconds_audible,
)

NEAR = 0.1
"""Seconds by which a busy machine may move a sound against its chime."""
SIMILAR = 0.2
"""Lengths that differ by a smaller share are of the same manner."""
EQUAL = 1e-3
"""Two calls that are worded alike are alike by so much."""


@dataclass(frozen=True)
class InTurn:
    """Where each intended sound was heard; ``None`` where it was not.

    ``chimes`` were heard; ``mistaken`` is what sounded more like another of the sounds; ``beside``
    are the seconds in which something was heard that belongs to none of them.
    """

    places: list[Found | None]
    chimes: int
    mistaken: int
    beside: float

    @property
    def missing(self) -> int:
        """How many were not heard whole where their turn was."""
        return self.places.count(None)

    @property
    def overlaps(self) -> int:
        """How many began before the one before had ended."""
        heard = [place for place in self.places if place is not None]
        return sum(later.start < earlier.end - NEAR for earlier, later in pairwise(heard))


def heard_in_turn(sounds: Sequence[Sound], recording: Sound) -> InTurn:
    """Look for each sound at the chimes, in order; a chime that begins none of them is passed over.

    Sentences that differ in a word alone are nearly alike, so each is compared with all the others.
    """
    chimes = [one.start for one in find(chime(), recording)]
    places, mistaken, waiting = list[Found | None](), 0, iter(chimes)
    for sound in sounds:
        heard = next((at for at in waiting if _likeness(sound, recording, at) >= ALIKE), None)
        if heard is None:
            places.append(None)
            # What was passed over in vain may be the next one's.
            waiting = iter([at for at in chimes if at > _end_of(places)])
            continue
        mistaken += _is_mistaken(sound, sounds, recording, heard)
        likeness = _likeness(sound, recording, heard)
        places.append(Found(heard, heard + sound.seconds, likeness))
    return InTurn(places, len(chimes), mistaken, _beside(places, recording))


def _likeness(sound: Sound, recording: Sound, at: float) -> float:
    return resemblance(sound, _piece(sound, recording, at)).median


def _is_mistaken(sound: Sound, sounds: Sequence[Sound], recording: Sound, at: float) -> bool:
    # A chime alone is the beginning of every sentence: only what is about as long can be meant.
    others = [one for one in sounds if abs(one.seconds / sound.seconds - 1) < SIMILAR]
    best = max(resemblance(one, _piece(one, recording, at)).mean for one in others)
    return resemblance(sound, _piece(sound, recording, at)).mean < best - EQUAL


def _piece(sound: Sound, recording: Sound, at: float) -> Sound:
    return part(recording, max(0.0, at - NEAR), sound.seconds + 2 * NEAR)


def _end_of(places: Sequence[Found | None]) -> float:
    return max((place.end for place in places if place is not None), default=-1.0)


def _beside(places: Sequence[Found | None], recording: Sound) -> float:
    heard = [place for place in places if place is not None]
    starts = [0.0, *(place.end + NEAR for place in heard)]
    ends = [*(place.start - NEAR for place in heard), recording.seconds]
    return sum(
        seconds_audible(part(recording, start, end - start))
        for start, end in zip(starts, ends, strict=True)
        if end > start
    )
