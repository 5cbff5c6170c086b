"""``python -m tests.crew.full_hall DATABASE DIARY DISPENSERS TICKETS PACE``: a whole day in little.

An officer works at each of sixty counters, each a process of its own; dispensers give tickets;
two followers read the hall after each commit, as displays do. ``PACE``: acts a second of all
together, 0 for as fast as they can. It ends when every ticket has ended. No refusal is foreseen:
one ends its process, and shows in the exit code.
"""

import multiprocessing
import os
import random
import sqlite3
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path
from typing import Any, TypeVar

from benchmarks.connections import made_by
from kiosk.app.acts import Acts
from kiosk.app.here import now
from kiosk.app.move_acts import MoveActs
from kiosk.operations.transfer import Target
from kiosk.queueing.facts import Called, Class, StageFacts, State, Wish
from kiosk.storage.location import Location
from kiosk.storage.onlooker import Onlooker
from tests.crew.diary import Diary
from tests.crew.forking import fork, office, warm_up
from tests.crew.offices import FULL, QUEUES, code_of, with_officers
from tests.operations.lines import rows

DoneT = TypeVar("DoneT")
FORKED = multiprocessing.get_context("fork")
DISPLAYS = 2
UNTIL_LOOKED, UNTIL_READ = 1.0, 0.2
"""Seconds until somebody who found nothing to do, and a display, look again."""


@dataclass(frozen=True)
class Day:
    """What all of them share: the office, the diary, the next moment for an act, the end."""

    location: Location
    diary: Path
    pace: float
    next_act: "Synchronized[float]"
    over: Any

    def in_turn(self, act: Callable[[], DoneT]) -> DoneT:
        """Act when it is one's turn."""
        if self.pace:
            with self.next_act.get_lock():
                at = max(time.monotonic(), self.next_act.value)
                self.next_act.value = at + 1 / self.pace
            time.sleep(max(0.0, at - time.monotonic()))
        return act()


class Timed(sqlite3.Connection):
    """Knows how long its last commit took."""

    committed = 0.0

    def execute(self, text: str, values: Any = (), /) -> sqlite3.Cursor:  # noqa: ANN401  the driver's
        """Time a commit: it waits for the disk."""
        began = time.perf_counter()
        done = super().execute(text, values)
        if text == "COMMIT":
            Timed.committed = time.perf_counter() - began
        return done


def take(day: Day, dispenser: int, tickets: int) -> None:
    """Give tickets for every service in turn, every fourth with priority."""
    with office(day.location) as acts:
        for turn in range(tickets):
            service = code_of(QUEUES[(dispenser * 4 + turn) % len(QUEUES)])
            class_ = Class.REGULAR if turn % 4 else Class.PRIORITY
            day.in_turn(partial(acts.take, Wish(service, class_, request_id=f"{dispenser}-{turn}")))


def serve(day: Day, counter: int, officer: int) -> None:
    """Work at a counter until the day is over."""
    notes, chances = Diary(day.diary), random.Random(counter)  # noqa: S311  repeatable
    with made_by(Timed), office(day.location) as opened:
        acts = opened.acting_as(officer)
        while not day.over.is_set():
            at = acts.at_counter(counter)
            if at.open is None and not at.waiting_total:
                _take_up(day, acts, at.held, counter)
                day.over.wait(UNTIL_LOOKED)
                continue
            if at.open is None:
                _call(day, acts, counter, notes)
            _see(day, acts, counter, chances)


def _call(day: Day, acts: Acts, counter: int, notes: Diary) -> None:
    def timed() -> object:
        began = time.perf_counter()
        outcome = acts.call(counter)
        if isinstance(outcome, Called):
            whole = time.perf_counter() - began
            notes.note(call=whole * 1e3, commit=Timed.committed * 1e3)
        return outcome

    day.in_turn(timed)


def _see(day: Day, acts: Acts, counter: int, chances: random.Random) -> None:
    """Do with the open ticket what happens in a hall, if there is one."""
    if acts.at_counter(counter).open is None:
        return
    moves, chance = MoveActs(acts), chances.random()
    if chance < 0.05:
        day.in_turn(partial(acts.no_show, counter))
        return
    day.in_turn(partial(acts.start, counter))
    if chance < 0.10:
        day.in_turn(partial(moves.transfer, counter, Target(queue=chances.choice(QUEUES))))
    elif chance < 0.15:
        day.in_turn(partial(moves.hold, counter))
    elif chance < 0.20:
        day.in_turn(partial(moves.add_service, counter, _another(acts, counter)))
        day.in_turn(partial(acts.finish, counter))
    else:
        day.in_turn(partial(acts.finish, counter))


def _another(acts: Acts, counter: int) -> str:
    at = acts.at_counter(counter)
    planned = {one.service for one in at.planned}
    here = at.open.service if at.open else ""
    return next(code for code in map(code_of, QUEUES) if code != here and code not in planned)


def _take_up(day: Day, acts: Acts, held: tuple[StageFacts, ...], counter: int) -> None:
    """Go on with who was held here."""
    mine = next((one for one in held if one.held_counter == counter), None)
    if mine is not None:
        day.in_turn(partial(MoveActs(acts).resume, counter, mine.code))
        day.in_turn(partial(acts.finish, counter))


def watch(day: Day) -> None:
    """Read the hall after each commit; no counter ever has two tickets, and no time runs back."""
    onlooker, seq = Onlooker(day.location), 0
    with onlooker.open():
        while not day.over.wait(UNTIL_READ):
            if onlooker.changed():
                hall = onlooker.hall(now())
                assert hall.seq >= seq
                seq = hall.seq
                busy = [one.counter for one in hall.calls if one.state != State.ENDED]
                assert len(busy) == len(set(busy))


def wait_for_the_end(day: Day, tickets: int) -> None:
    """Wait until so many were taken and none of them stands anywhere any more."""
    asked = (
        "SELECT (SELECT count(*) FROM ticket), (SELECT count(*) FROM stage WHERE ended_at IS NULL)"
    )
    while not day.over.wait(UNTIL_LOOKED):
        if rows(day.location, asked) == [(tickets, 0)]:
            day.over.set()


def failures(day: Day, children: list[int]) -> int:
    """Wait for all, in the order in which they end; the first who fails ends the day for all."""
    left, failed = set(children), 0
    while left:
        child, status = os.wait()
        left.discard(child)
        if status != 0:
            failed += 1
            day.over.set()
    return failed


def main(database: str, diary: str, dispensers: int, tickets: int, pace: int) -> int:
    """Let the day pass; the exit code counts those who failed."""
    warm_up()
    moment = FORKED.Value("d", 0.0)
    day = Day(Location(Path(database)), Path(diary), pace, moment, FORKED.Event())
    with office(day.location) as acts:
        officers = with_officers(acts)
    each = [tickets // dispensers + (number < tickets % dispensers) for number in range(dispensers)]
    children = [
        *(fork(partial(watch, day)) for _ in range(DISPLAYS)),
        *(fork(partial(serve, day, counter, officers[counter])) for counter in range(1, FULL + 1)),
        *(fork(partial(take, day, number, many)) for number, many in enumerate(each)),
    ]
    return failures(day, [*children, fork(partial(wait_for_the_end, day, tickets))])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:])))
