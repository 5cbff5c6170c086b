"""A double of ``Jobs`` drained by hand: nothing happens before the test says so."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

ResultT = TypeVar("ResultT")


@dataclass
class HandJobs:
    """Keeps the work given to it, in order."""

    waiting: list[tuple[Callable[[], Any], Callable[[Any], None], Callable[[Exception], None]]] = (
        field(default_factory=list)
    )

    def run(
        self,
        work: Callable[[], ResultT],
        done: Callable[[ResultT], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Keep a piece of work."""
        self.waiting.append((work, done, failed))

    def drain(self) -> None:
        """Do what was kept until now, in order; what that asks for waits for the next time."""
        now, self.waiting = self.waiting, []
        for work, done, failed in now:
            try:
                result = work()
            except Exception as error:
                failed(error)
            else:
                done(result)
