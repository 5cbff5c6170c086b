"""Why the hall hears nothing, as staff can act on it."""

from dataclasses import dataclass

from kiosk.announcing.loudspeaker_lines import Ready
from kiosk.queueing.refusals import Translate


@dataclass(frozen=True, slots=True)
class NoOutput:
    """This machine has nothing to play sound on."""

    def for_people(self, translate: Translate) -> str:
        """Say what to look at."""
        return translate(
            "Loudspeaker", "There is no loudspeaker. Check its cable and the sound settings."
        )


@dataclass(frozen=True, slots=True)
class UnknownOutput:
    """The loudspeaker of the zone is not among those that are ``there``."""

    wanted: str
    there: tuple[str, ...]

    def for_people(self, translate: Translate) -> str:
        """Name those there are."""
        return translate(
            "Loudspeaker", "The loudspeaker “{wanted}” is not there. There are: {there}."
        ).format(wanted=self.wanted, there=", ".join(self.there))


@dataclass(frozen=True, slots=True)
class NotPlaying:
    """It is there, but does not play, or the sound server does not answer."""

    def for_people(self, translate: Translate) -> str:
        """Say what to do."""
        return translate(
            "Loudspeaker", "The loudspeaker does not play. Unplug it and plug it in again."
        )


Trouble = NoOutput | UnknownOutput | NotPlaying


def trouble_of(device: str, ready: Ready | None, *, fails: bool) -> Trouble | None:
    """Name the trouble of what a process found; ``fails``: the last sound or look did."""
    if ready is not None and ready.chosen is None:
        return UnknownOutput(device, ready.outputs) if ready.outputs else NoOutput()
    return NotPlaying() if fails else None
