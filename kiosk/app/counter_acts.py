"""Which queues a counter serves today: the verbs about it, each as one transaction."""

from collections.abc import Sequence

from kiosk.app.acts import Acts
from kiosk.operations.serve_queues import Serving, help_queue, serve_queues


class CounterActs:
    """What is done with the counters of one office."""

    def __init__(self, acts: Acts) -> None:
        self._acts = acts

    def serve(self, counter: int, queues: Sequence[str]) -> Serving:
        """Let a counter serve these queues for the rest of the day."""
        with self._acts.writing() as tx:
            return serve_queues(tx, counter, queues)

    def help(self, counter: int, queue: str) -> Serving:
        """Let a counter serve one queue more for the rest of the day."""
        with self._acts.writing() as tx:
            return help_queue(tx, counter, queue)

    def serve_as_published(self, counter: int) -> Serving:
        """Let a counter serve what the profile says."""
        return self.serve(counter, ())
