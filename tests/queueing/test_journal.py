"""The journal: its canonical form is fixed; its chain shows every change made without the key."""

import hmac
import json
from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.queueing.journal import GENESIS, Event, SealedEvent, first_break, seal
from tests.queueing.events import KEY, chained

SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=5)
DATA = st.dictionaries(st.text(max_size=5), SCALARS | st.lists(SCALARS, max_size=2), max_size=3)
ACTS = st.tuples(st.integers(0, 10**16), st.sampled_from(["ticket_taken", "ticket_called"]), DATA)
HISTORIES = st.lists(ACTS, min_size=2, max_size=4).map(
    lambda acts: chained([Event(seq, *act) for seq, act in enumerate(acts, start=1)])
)
some = settings(max_examples=40)
FORGED = "f" * 64


def test_the_canonical_form_is_stable_for_ever() -> None:
    event = Event(1, 1_795_486_440_000_000, "ticket_taken", {"queue": "A", "number": 12, "é": None})
    sealed = seal(event, GENESIS, KEY)
    assert sealed.text == '{"number":12,"queue":"A","é":null}'
    whole = [1, GENESIS, 1, event.at, "ticket_taken", {"number": 12, "queue": "A", "é": None}]
    canonical = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
    assert sealed.hash == hmac.new(KEY, canonical.encode(), "sha256").hexdigest()
    assert sealed.hash == "6913781071257d570a79255c6141f4f3a1032e1066175cfbae8b3e6498652c93"


@given(DATA)
def test_the_order_of_keys_never_changes_a_hash(data: dict[str, Any]) -> None:
    backwards = dict(reversed(data.items()))
    assert seal(Event(1, 2, "x", data), GENESIS, KEY) == seal(
        Event(1, 2, "x", backwards), GENESIS, KEY
    )


@some
@given(HISTORIES)
def test_what_was_sealed_is_read_back_and_holds(history: list[SealedEvent]) -> None:
    assert first_break(history, KEY) is None
    for event in history:
        assert json.loads(event.text) == event.opened().data


def test_an_empty_journal_holds() -> None:
    assert first_break([], KEY) is None


@some
@given(HISTORIES, st.data())
def test_an_edited_event_is_found_where_it_stands(
    history: list[SealedEvent], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(history) - 1))
    event = history[place]
    changes: list[dict[str, Any]] = [
        {"at": event.at + 1},
        {"kind": event.kind + "x"},
        {"text": event.text.replace("}", ',"z":1}')},
        {"hash": FORGED},
        {"seq": event.seq + 1},
    ]
    history[place] = replace(event, **data.draw(st.sampled_from(changes)))
    assert first_break(history, KEY) == place + 1


@some
@given(HISTORIES, st.data())
def test_a_removed_event_is_found_where_it_stood(
    history: list[SealedEvent], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(history) - 2))
    del history[place]
    assert first_break(history, KEY) == place + 1


@some
@given(HISTORIES, st.data())
def test_an_inserted_event_is_found_even_if_all_after_it_are_numbered_anew(
    history: list[SealedEvent], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(history)))
    forged = SealedEvent(place + 1, 1, "ticket_taken", "{}", FORGED)
    later = [replace(event, seq=event.seq + 1) for event in history[place:]]
    assert first_break([*history[:place], forged, *later], KEY) == place + 1


@some
@given(HISTORIES, st.data())
def test_two_events_that_changed_places_are_found(
    history: list[SealedEvent], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(history) - 2))
    one, other = history[place], history[place + 1]
    history[place] = replace(other, seq=one.seq)
    history[place + 1] = replace(one, seq=other.seq)
    assert first_break(history, KEY) == place + 1


@some
@given(HISTORIES, st.data())
def test_whoever_seals_again_without_the_key_is_found(
    history: list[SealedEvent], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(history) - 1))
    forged = chained([event.opened() for event in history], key=b"another key of the same length!!")
    assert first_break([*history[:place], *forged[place:]], KEY) == place + 1


def test_a_removed_tail_cannot_be_seen_from_inside_and_shows_only_in_the_published_head() -> None:
    history = chained([Event(seq, seq, "ticket_taken", {}) for seq in (1, 2, 3)])
    assert first_break(history[:2], KEY) is None
    assert history[1].hash != history[2].hash
