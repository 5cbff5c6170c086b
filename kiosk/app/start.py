"""How somebody starts a window."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.app.settings import Settings


@dataclass(frozen=True, slots=True)
class Start:
    """``settings`` reads them: where a window cannot start, somebody may mend them meanwhile.

    A window that cannot start ``waits`` for better times, unless somebody reads what its command
    answers.
    """

    settings: Callable[[], Settings]
    screen: str | None = None
    waits: bool = False
