"""What stands around a display in tests."""

from dataclasses import dataclass, field

from kiosk.queueing.refusals import english
from kiosk.viewmodels.ports import Surroundings
from tests.offices import SMALL, small_office
from tests.viewmodels.halls import NINE
from tests.viewmodels.hand_jobs import HandJobs


@dataclass
class Clock:
    """A clock set by hand."""

    now: int = NINE
    languages: list[str] = field(default_factory=list)

    def around(self, text: str = SMALL) -> Surroundings:
        return Surroundings(
            profile=small_office(text),
            demo=False,
            now=lambda: self.now,
            translate=english,
            use_language=self.languages.append,
            jobs=HandJobs(),
        )
