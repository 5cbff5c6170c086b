"""A stage for tests of the pure domain."""

from dataclasses import replace
from typing import Any

from kiosk.queueing.facts import StageFacts

WAITING = StageFacts(
    id=7,
    ticket=7,
    business_day="2026-11-24",
    queue="A",
    number=12,
    class_="regular",
    service="ktp",
    state="waiting",
    place=1_000,
    waiting_since=1_000,
    called_at=None,
    serving_at=None,
    ended_at=None,
    counter=None,
    calls=0,
    outcome=None,
)


def stage_in(state: str, **changes: Any) -> StageFacts:
    """Give ticket A012 in a state; called and serving ones stand at counter 2."""
    at_counter = {} if state == "waiting" else {"counter": 2, "calls": 1, "called_at": 2_000}
    return replace(WAITING, state=state, **(at_counter | changes))
