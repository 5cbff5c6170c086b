"""The calls in words: rows of the last calls, and the board of all counters."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.queueing.facts import State
from kiosk.queueing.hall import CallLine, Hall
from kiosk.queueing.profile import Counter, Profile
from kiosk.queueing.refusals import Translate
from kiosk.viewmodels.board import Board

_COLUMNS = ((8, 4), (10, 5), (12, 6), (15, 5), (18, 6), (999, 7))
"""Up to how many counters stand in so many columns, leaving few places empty."""
_COLUMNS_TALL = ((4, 2), (9, 3), (999, 4))
AT_COUNTER = (State.CALLED, State.SERVING)


@dataclass(frozen=True, slots=True)
class CallRow:
    """One of the last calls."""

    code: str
    agency: str
    counter: str


@dataclass(frozen=True, slots=True)
class CounterCell:
    """One counter on the board: its number, its agency, the code it has or a word instead."""

    counter: str
    agency: str
    code: str
    word: str
    called: bool
    isOpen: bool


@dataclass(frozen=True, slots=True)
class Wording:
    """In which words a board is written."""

    profile: Profile
    language: str
    translate: Translate


def derive_cells(
    counters: Iterable[Counter], hall: Hall, board: Board, wording: Wording
) -> tuple[CounterCell, ...]:
    """Derive the board of some counters, in the order people walk."""
    translate = wording.translate
    here = {call.counter: call for call in reversed(hall.calls) if call.state in AT_COUNTER}
    called = (board.panel.stage, board.panel.counter) if board.panel else None
    cells = []
    for counter in counters:
        call = here.get(counter.number)
        is_open = call is not None or counter.number in hall.open_counters
        word = translate("Display", "Open") if is_open else translate("Display", "Closed")
        first = hall.queues_at(counter)[0]
        cells.append(
            CounterCell(
                counter=str(counter.number),
                agency=agency_of_queue(wording.profile, first, wording.language),
                code=call.code if call else "",
                word="" if call else word,
                called=call is not None and (call.stage, call.counter) == called,
                isOpen=is_open,
            )
        )
    return tuple(cells)


def board_columns(counters: int, *, tall: bool = False) -> int:
    """Choose in how many columns the counters stand: larger cells for few.

    Up to 21 counters make at most three rows, six on a tall board.
    """
    columns_of = _COLUMNS_TALL if tall else _COLUMNS
    return next(columns for most, columns in columns_of if counters <= most)


def call_row(profile: Profile, call: CallLine, language: str) -> CallRow:
    """Word one call for the list."""
    return CallRow(call.code, agency_of(profile, call, language), str(call.counter))


def agency_of(profile: Profile, call: CallLine, language: str) -> str:
    """Name the agency of a call; a service of an older profile is named by its queue."""
    service = profile.service_by_code.get(call.service)
    if service is None:
        return agency_of_queue(profile, call.queue, language)
    return profile.agency_by_code[service.agency].heading.said_in(language)


def agency_of_queue(profile: Profile, queue: str, language: str) -> str:
    """Name the agency whose services stand in a queue."""
    for service in profile.services:
        if service.queue == queue:
            return profile.agency_by_code[service.agency].heading.said_in(language)
    known = profile.queue_by_prefix.get(queue)
    return known.name.said_in(language) if known else ""
