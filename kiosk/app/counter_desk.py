"""What an officer does at one counter, each as one act: the port of the window over the office."""

from kiosk.app.acts import Acts
from kiosk.app.duty_desk import DutyDeskHere
from kiosk.app.move_desk import MoveDeskHere
from kiosk.app.printer_acts import PrinterActs
from kiosk.operations.reprint_slip import Reprinted
from kiosk.queueing.facts import Called, Moved, NobodyWaiting
from kiosk.queueing.hall import AtCounter
from kiosk.queueing.print_jobs import PrintJob
from kiosk.queueing.printers import PrinterFacts, ReprintReason


class CounterDeskHere:
    """Works at one counter of this machine's office."""

    def __init__(self, acts: Acts, counter: int) -> None:
        self._acts = acts
        self._paper = PrinterActs(acts)
        self._counter = counter
        self.moves = MoveDeskHere(acts, counter)
        self.duty = DutyDeskHere(acts, counter)

    def call(self) -> Called | NobodyWaiting:
        """Call the next ticket."""
        return self._acts.call(self._counter)

    def finish_and_call(self) -> Called | NobodyWaiting:
        """Finish the open ticket and call the next, as one act."""
        return self._acts.finish_and_call(self._counter)

    def recall(self) -> Called:
        """Call the open ticket again."""
        return self._acts.recall(self._counter)

    def start(self) -> Moved:
        """Begin to serve the called ticket."""
        return self._acts.start(self._counter)

    def finish(self) -> Moved:
        """Finish serving."""
        return self._acts.finish(self._counter)

    def no_show(self) -> Moved:
        """Close the called ticket because nobody came."""
        return self._acts.no_show(self._counter)

    def slip_came_out(self, job: int) -> PrintJob:
        """Record that somebody saw a slip whose outcome was unknown."""
        return self._paper.resolve_as_printed(job)

    def print_copy(self, job: int) -> Reprinted:
        """Order a marked copy in place of such a slip."""
        return self._paper.resolve_by_reprint(job, ReprintReason.UNKNOWN_OUTCOME)

    def change_roll(self, printer: str) -> PrinterFacts:
        """Record that somebody put a new roll into a printer."""
        return self._paper.change_roll(printer)

    def look(self) -> AtCounter:
        """Read the counter's snapshot."""
        return self._acts.at_counter(self._counter)
