"""An open display makes itself known, so that ``kiosk status`` tells which there are."""

import logging
from collections.abc import Callable

from kiosk.app.jobs import GuiJobs
from kiosk.app.role import Role
from kiosk.queueing.hall import Duty
from kiosk.storage.open_displays import DisplayPlace

_log = logging.getLogger(__name__)


class RegisteredDisplay:
    """Says off the GUI thread that this display is open, and what it does."""

    def __init__(self, role: Role, zones: tuple[str, ...], screen: str | None) -> None:
        self._place = DisplayPlace(role.acts.location, zones, screen)
        self._jobs = GuiJobs()
        # Closed in reverse: the number is given back when nobody can take it any more.
        role.closing.callback(self._place.leave)
        role.closing.callback(self._jobs.close)
        self._run(self._place.take)

    def tell(self, duty: Duty, silence: str) -> None:
        """Say something else."""
        self._run(lambda: self._place.tell(duty, silence))

    def _run(self, work: Callable[[], None]) -> None:
        self._jobs.run(work, _nothing, _unknown)


def _nothing(_result: None) -> None:
    """It is known now."""


def _unknown(error: Exception) -> None:
    # It shows and speaks all the same; only the list of displays lacks it.
    _log.warning("the display is not in the list", exc_info=error)
