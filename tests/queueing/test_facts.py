"""Facts: frozen, and the same after any wire."""

import json
from dataclasses import is_dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.queueing import announcements, facts, hall
from kiosk.queueing.facts import Called, StageFacts, Taken
from kiosk.queueing.plain import as_json, facts_from
from tests.queueing.stages import WAITING, stage_in

EVERY = [
    kind
    for module in (facts, hall, announcements)
    for kind in vars(module).values()
    if is_dataclass(kind) and isinstance(kind, type) and kind.__module__ == module.__name__
]


def test_every_kind_of_fact_is_tried() -> None:
    names = {kind.__name__ for kind in EVERY}
    assert {
        "TicketFacts",
        "Taken",
        "Called",
        "NobodyWaiting",
        "Moved",
        "Hall",
        "AtCounter",
    } <= names


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@pytest.mark.parametrize("kind", EVERY)
@given(data=st.data())
def test_facts_come_back_unchanged_over_json(kind: type[Any], data: st.DataObject) -> None:
    fact = data.draw(st.from_type(kind))
    wire = json.dumps(as_json(fact), ensure_ascii=False)
    assert facts_from(kind, json.loads(wire)) == fact


def test_the_class_of_a_ticket_is_called_class_outside() -> None:
    called = Called("A012", 2, "ktp", "A", "priority", 1, "head_start")
    assert as_json(called)["class"] == "priority"
    assert "class_" not in json.dumps(as_json(called))


def test_facts_inside_facts_are_spelled_the_same_way() -> None:
    plain = as_json(Taken(facts.TicketFacts(1, "d", "A", 1, "regular", "ktp", 0, 2, "id"), 3))
    assert plain["ticket"]["class"] == "regular"


@pytest.mark.parametrize("kind", EVERY)
def test_facts_cannot_be_changed(kind: type[Any]) -> None:
    assert kind.__dataclass_params__.frozen


def test_facts_from_elsewhere_are_validated() -> None:
    plain = as_json(WAITING) | {"number": "twelve"}
    with pytest.raises(ValueError, match="number"):
        facts_from(StageFacts, plain)


def test_tickets_and_stages_know_their_code() -> None:
    assert stage_in("called").code == "A012"
    assert facts.TicketFacts(1, "d", "B", 1000, "regular", "ktp", 0, 2, "id").code == "B1000"
