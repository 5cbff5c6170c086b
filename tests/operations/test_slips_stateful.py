"""Slips on two printers while sends fail, spoolers die, people ask for copies and time passes."""

import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from threading import Event

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from kiosk.app.acts import Acts
from kiosk.app.print_queue import PrintQueue
from kiosk.app.printer_acts import PrinterActs
from kiosk.printing.drawing.page import Page
from kiosk.printing.sending import CutShort, Delivered, NotSent, Printed, Sent
from kiosk.printing.spooler import Patience, Spooler
from kiosk.queueing.facts import Wish
from kiosk.queueing.print_jobs import PrintJob, Slip
from kiosk.queueing.printers import ReprintReason
from kiosk.queueing.refusals import Refusal
from kiosk.storage.database import Database
from kiosk.storage.location import Location
from kiosk.storage.print_jobs import OPEN
from tests.clock import Clock
from tests.offices import small_office
from tests.operations.hasty import not_waiting_for_the_disk
from tests.operations.lines import rows
from tests.printing.slips import slip

pytestmark = pytest.mark.proof

PRINTERS = ("tcp://one", "tcp://two")
AT_ONCE = Patience(pauses=(0.0, 0.0), pauses_with_fallback=(0.0,))


class Killed(BaseException):
    """The process is gone: nothing after this is done by it."""


class Fate(Enum):
    """What happens to one send; ``OUT`` when the slip is on paper."""

    CONFIRMED_OUT = 1
    DELIVERED_OUT = 2
    DELIVERED_LOST = 3
    REFUSED = 4
    CUT_SHORT_OUT = 5
    CUT_SHORT_LOST = 6
    BUG_OUT = 7
    KILLED_OUT = 8
    KILLED_BEFORE = 9


_ENDS: dict[Fate, Sent] = {
    Fate.CONFIRMED_OUT: Printed(),
    Fate.DELIVERED_OUT: Delivered(),
    Fate.DELIVERED_LOST: Delivered(),
    Fate.REFUSED: NotSent("off"),
    Fate.CUT_SHORT_OUT: CutShort(300, "reset"),
    Fate.CUT_SHORT_LOST: CutShort(3, "reset"),
}
FATES = st.lists(st.sampled_from(Fate), max_size=12)
ORDERS = st.sampled_from([PRINTERS, PRINTERS[::-1], PRINTERS[:1], PRINTERS[1:]])


@dataclass
class Paper:
    """A printer whose fates are set; after them everything is well. ``out``: jobs on paper."""

    fates: list[Fate]
    out: Counter[int] = field(default_factory=Counter)
    sent: list[int] = field(default_factory=list)

    def send(self, page: Page) -> Sent:
        fate = self.fates.pop(0) if self.fates else Fate.CONFIRMED_OUT
        self.sent.append(page.job)
        self.out[page.job] += fate.name.endswith("OUT")
        if fate in {Fate.KILLED_OUT, Fate.KILLED_BEFORE}:
            raise Killed
        if fate is Fate.BUG_OUT:
            raise RuntimeError
        return _ENDS[fate]

    def look(self) -> None:
        """It cannot tell."""


class Queue(PrintQueue):
    """The real queue; the spooler ends once nothing is queued."""

    def __init__(self, acts: Acts, printer: str) -> None:
        super().__init__(acts, printer)
        self.stop = Event()

    def next_job(self) -> PrintJob | None:
        job = super().next_job()
        if job is None:
            self.stop.set()
        return job


class Slips(RuleBasedStateMachine):
    """The small office as a demo, with two printers."""

    empty: Location

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.location = Location(Path(self.folder.name) / "slips.sqlite3")
        shutil.copy(self.empty.path, self.location.path)
        shutil.copy(self.empty.key_file, self.location.key_file)
        self.clock = Clock()
        self.acts = Acts(Database.open(self.location), self.location, self.clock)
        self.acts.publish(small_office(), demo=True)
        self.out: Counter[int] = Counter()
        self.tickets = self.copies = 0

    def teardown(self) -> None:
        self.clock.pass_minutes(12)
        for printer in PRINTERS * 2:
            self.work(printer, [])
        assert rows(self.location, "SELECT id FROM print_job WHERE ended_at IS NULL") == []
        assert self.acts.verify().problems == ()
        self.acts.database.close()
        self.folder.cleanup()

    @rule(order=ORDERS)
    def somebody_comes(self, order: tuple[str, ...]) -> None:
        self.acts.take(Wish("ktp").on(order))
        self.tickets += 1

    @rule(printer=st.sampled_from(PRINTERS), fates=FATES)
    def work(self, printer: str, fates: list[Fate]) -> None:
        queue, paper = Queue(self.acts, printer), Paper(fates)
        woken = Event()
        woken.set()
        spooler = Spooler(queue, paper, self.page, self.clock, AT_ONCE)
        try:
            spooler.run(queue.stop, woken)
        except Killed:
            assert self.acts.print_job(paper.sent[-1]).state == Slip.SENDING
        self.out += paper.out

    @rule(minutes=st.integers(1, 11))
    def time_passes(self, minutes: int) -> None:
        self.clock.pass_minutes(minutes)

    @rule(came_out=st.booleans())
    def somebody_looks_at_an_unknown_slip(self, came_out: bool) -> None:  # noqa: FBT001
        paper = PrinterActs(self.acts)
        for unknown in paper.paper().unknown[:1]:
            if came_out:
                paper.resolve_as_printed(unknown.job)
            else:
                self.copied(unknown.ticket)

    @rule(number=st.integers(1, 4))
    def somebody_wants_a_copy(self, number: int) -> None:
        self.copied(f"A{number:03}")

    def copied(self, ticket: str) -> None:
        try:
            PrinterActs(self.acts).reprint(ticket, ReprintReason.LOST_BY_CITIZEN)
            self.copies += 1
        except Refusal:
            return

    @staticmethod
    def page(job: PrintJob) -> Page:
        return Page(job.id, b"slip", slip(), 100)

    @invariant()
    def no_slip_is_on_paper_twice(self) -> None:
        assert all(count <= 1 for count in self.out.values()), self.out

    @invariant()
    def every_ticket_has_its_job_and_every_copy_its_number(self) -> None:
        jobs = rows(self.location, "SELECT ticket, copy FROM print_job")
        assert len(set(jobs)) == len(jobs) == self.tickets + self.copies
        assert sum(copy == 0 for _, copy in jobs) == self.tickets

    @invariant()
    def what_is_on_paper_was_sent_and_what_was_not_sent_is_not(self) -> None:
        for job, state in rows(self.location, "SELECT id, state FROM print_job"):
            assert isinstance(job, int)
            if state in {Slip.NOT_SENT, Slip.QUEUED}:
                assert self.out[job] == 0
            if state == Slip.CONFIRMED:
                assert self.out[job] == 1

    @invariant()
    def only_open_jobs_have_no_end(self) -> None:
        for state, ended in rows(self.location, "SELECT state, ended_at FROM print_job"):
            assert (ended is None) == (state in OPEN)

    @invariant()
    def the_records_hold(self) -> None:
        assert self.acts.verify().problems == ()


def test_slips_in_any_order_of_faults_are_never_lost_stuck_or_doubled(
    empty_office: Location,
) -> None:
    Slips.empty = empty_office
    # Not shortened: twenty steps can be read, and shortening them takes minutes.
    phases = (Phase.explicit, Phase.reuse, Phase.generate)
    with not_waiting_for_the_disk():
        run_state_machine_as_test(
            Slips,
            settings=settings(
                max_examples=40, stateful_step_count=20, deadline=None, phases=phases
            ),
        )
