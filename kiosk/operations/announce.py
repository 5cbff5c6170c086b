"""Announcing: the owner of a zone takes its next announcement and tells what became of the last.

Both are one transaction, so a zone's line moves on with one commit per announcement. What is
found open and *speaking* was cut by a crash: it alone is said once more.
"""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.operations.call_next import counter_of
from kiosk.operations.on_duty import named
from kiosk.queueing.announcements import (
    Announcement,
    Evacuation,
    Heard,
    Stand,
    Subject,
    is_due,
    is_withdrawn,
    manner_of,
)
from kiosk.queueing.announcing_refusals import UnknownZone, WordsTooLong
from kiosk.queueing.journal import Data, Kind
from kiosk.queueing.profile_findings import CONTROL
from kiosk.storage import queries
from kiosk.storage.announcements import (
    change_announcement,
    cut_calls,
    open_announcements,
)
from kiosk.storage.transaction import Transaction

LONGEST_WORDS = 160
"""Letters of an evacuation's own words: more cannot be read from the last row in one look."""

Ended = tuple[Announcement, Heard]


def next_announcement(tx: Transaction, zone: str, ended: Ended | None) -> Announcement | None:
    """End one announcement, drop what nobody waits for any more, begin the next that is due."""
    if ended is not None:
        entry, heard = ended
        _end(tx, entry, _heard(tx, entry, heard))
    if queries.evacuation(tx.connection) is not None:
        return None
    while line := open_announcements(tx.connection, zone):
        for place, entry in enumerate(line):
            if _is_due(tx, entry):
                return _begin(tx, entry, waiting=len(line) - place - 1)
            _end(tx, entry, _heard(tx, entry, Heard.DROPPED))
    return None


def announce_message(
    tx: Transaction, subject: Subject, zones: Sequence[str], counter: int | None, words: str | None
) -> tuple[str, ...]:
    """Put a message of the staff into the lines of some zones, or of all; give the zones.

    A message about a counter is said in the counter's zone.
    """
    known = tuple(zone.code for zone in tx.profile.zones)
    if (unknown := next((zone for zone in zones if zone not in known), None)) is not None:
        raise UnknownZone(unknown, known)
    if counter is not None:
        counter_of(tx, counter)
        zones = (tx.profile.zone_of[counter],)
    told = tuple(zones) or known
    data = {"subject": subject.value, "zones": list(told), "counter": counter, "words": words}
    tx.record(Kind.MESSAGE_ANNOUNCED, {**data, **named(tx)})
    return told


def begin_evacuation(tx: Transaction, words: str) -> Evacuation:
    """Ask everybody to leave. Beginning again changes the words.

    In an emergency no line break is a reason to refuse: words are shown in one line.
    """
    words = " ".join(CONTROL.sub(" ", words).split())
    if len(words) > LONGEST_WORDS:
        raise WordsTooLong(len(words), LONGEST_WORDS)
    tx.record(Kind.EVACUATION_BEGUN, {"words": words, **named(tx)})
    return Evacuation(tx.now, words)


def end_evacuation(tx: Transaction) -> Evacuation | None:
    """Call the evacuation off; tell the one that ended, if there was one.

    A call that it cut short is said again, if its person is still awaited.
    """
    ended = queries.evacuation(tx.connection)
    if ended is not None:
        cut = cut_calls(tx.connection, ended.since)
        again = {call.zone: _again(call) for call in cut}
        tx.record(Kind.EVACUATION_ENDED, {"again": again, **named(tx)})
    return ended


def _again(call: Announcement) -> Data:
    return {"stage": call.stage, "counter": call.counter, "nth": call.nth}


def _heard(tx: Transaction, entry: Announcement, heard: Heard) -> Heard:
    """Tell what became of it: a call that was taken back meanwhile is withdrawn."""
    if entry.stage is None:
        return heard
    stage = queries.stage(tx.connection, entry.stage)
    return Heard.WITHDRAWN if is_withdrawn(entry, stage.calls) else heard


def _is_due(tx: Transaction, entry: Announcement) -> bool:
    if entry.stage is None:
        return is_due(entry, "", None, tx.now)
    stage = queries.stage(tx.connection, entry.stage)
    return is_due(entry, stage.state, stage.counter, tx.now)


def _begin(tx: Transaction, entry: Announcement, waiting: int) -> Announcement:
    manner = manner_of(entry.subject, waiting, tx.now - entry.at)
    begun = replace(
        entry, stand=Stand.SPEAKING.value, manner=manner.value, started_at=tx.now, waiting=waiting
    )
    columns = {"stand": begun.stand, "manner": begun.manner, "started_at": begun.started_at}
    change_announcement(tx.connection, entry, columns)
    return begun


def _end(tx: Transaction, entry: Announcement, heard: Heard) -> None:
    ended = {"stand": Stand.ENDED.value, "ended_at": tx.now, "heard": heard.value}
    change_announcement(tx.connection, entry, ended)
    told = {"announcement": entry.id, "zone": entry.zone, "heard": heard.value}
    tx.record(Kind.ANNOUNCEMENT_ENDED, {**told, "manner": entry.manner})
