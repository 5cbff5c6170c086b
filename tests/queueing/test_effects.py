"""Effects: what an event makes of the rows. Published events are for ever, and so are these."""

from typing import Any

import pytest

from kiosk.queueing.effects import effects_of
from kiosk.queueing.journal import Kind
from kiosk.queueing.row_changes import ChangeOffice, ChangeStage, Effect, Insert, ShiftPlaces
from tests.queueing.events import DAY, History


def effects(history: History) -> list[Effect]:
    """Derive the effects of the last event."""
    return list(effects_of(history.events[-1]))


def slip(**more: Any) -> dict[str, Any]:
    """The row of the slip that event 1 orders."""
    job = {"id": 1, "ticket": 1, "state": "queued", "printer": "virtual:", "created_at": 1_000}
    return {**job, **more}


def test_a_ticket_its_stage_and_its_slip_have_the_position_of_their_event() -> None:
    history = History()
    history.take(1, printer="virtual:", fallbacks="tcp://two")
    ticket, stage, job = effects(history)
    assert isinstance(ticket, Insert)
    assert isinstance(stage, Insert)
    assert (ticket.table, ticket.row["id"], ticket.row["taken_at"]) == ("ticket", 1, 1_000)
    assert (stage.table, stage.row["ticket"], stage.row["state"]) == ("stage", 1, "waiting")
    assert job == Insert("print_job", slip(fallbacks="tcp://two"))


def test_a_ticket_of_before_there_were_fallbacks_makes_the_slip_it_always_made() -> None:
    history = History()
    history.take(1, printer="virtual:")
    assert effects(history)[-1] == Insert("print_job", slip())


def test_a_ticket_without_a_printer_makes_no_slip() -> None:
    history = History()
    history.take(1)
    assert [effect.table for effect in effects(history) if isinstance(effect, Insert)] == [
        "ticket",
        "stage",
    ]


def test_a_copy_belongs_to_its_ticket_and_has_a_place_of_its_own() -> None:
    history = History()
    history.take(1)
    history.add(Kind.SLIP_REPRINTED, ticket=1, copy=1, reason="jammed", printer="virtual:")
    assert effects(history) == [
        Insert("print_job", slip(id=2, created_at=2_000, copy=1, reason="jammed"))
    ]


def test_a_move_changes_its_stage_only_from_the_state_it_was_decided_on() -> None:
    history = History()
    history.move(Kind.SERVICE_STARTED, 7, "called", counter=2)
    assert effects(history) == [ChangeStage(7, "called", {"state": "serving", "serving_at": 1_000})]


def test_a_new_day_ends_each_stage_that_was_left() -> None:
    history = History()
    left = [{"stage": 4, "before": "waiting"}, {"stage": 9, "before": "serving"}]
    history.add(Kind.DAY_OPENED, business_day=DAY, expired=left)
    ended = {"state": "ended", "ended_at": 1_000, "outcome": "expired"}
    assert effects(history) == [
        ChangeStage(4, "waiting", ended),
        ChangeStage(9, "serving", ended),
    ]


def test_a_confirmed_clock_shifts_the_places_of_one_day() -> None:
    history = History()
    history.add(Kind.CLOCK_CONFIRMED, business_day=DAY, by=-500, stepped=-500)
    assert effects(history) == [ShiftPlaces(DAY, -500)]


def test_a_pause_keeps_its_words_and_its_end_forgets_them() -> None:
    history = History()
    history.add(Kind.TICKETS_PAUSED, words="Listrik padam.")
    assert effects(history) == [ChangeOffice({"paused_at": 1_000, "pause_words": "Listrik padam."})]
    history.add(Kind.TICKETS_RESUMED)
    assert effects(history) == [ChangeOffice({"paused_at": None, "pause_words": None})]


@pytest.mark.parametrize("kind", [Kind.PROFILE_PUBLISHED, Kind.SLIP_ENDED, Kind.SLIP_RESOLVED])
def test_other_events_change_no_row_of_the_domain(kind: Kind) -> None:
    history = History()
    history.add(kind, office="UJI", job=1, ticket=1, state="confirmed")
    assert effects(history) == []
