"""Reviving: a day that is opened again takes back the line that expired when it was left.

A clock that ran ahead, or fell back and was confirmed by mistake, turns the day under people who
still stand in the hall. When it is set right their day opens once more, and so does their line.
"""

from collections.abc import Sequence

from kiosk.queueing.facts import Outcome, StageFacts, State
from kiosk.queueing.journal import Data
from kiosk.queueing.row_changes import ChangeStage


def only_a_wrong_clock_knew(expired: Sequence[StageFacts], begins: int) -> bool:
    """Tell whether a day that is reached going forward, at ``begins``, comes only now.

    A clock that ran ahead gave tickets of it, taken at an hour that still lies ahead when the day
    really begins. Those people were told long ago to take new ones: nobody of them stands here.
    """
    # Who came early to an appointment stands behind the hour at which they came.
    return any(min(stage.place, stage.waiting_since) > begins for stage in expired)


def revived(expired: Sequence[StageFacts], now: int, head_start: int) -> list[Data]:
    """Give, for each expired stage, what the record of its revival says: it waits at ``place``.

    Whoever had been called stands before all who had not and all who will come, priority or not:
    ``head_start`` (microseconds) does not reach there. Nobody stands after ``now``, where those who
    come next will stand.
    """
    if not expired:
        return []
    places = [stage.place for stage in expired]
    first, late = min(places) - head_start - 1, max(0, max(places) - now)
    return [
        {
            "stage": stage.id,
            "ticket": stage.ticket,
            "code": stage.code,
            "place": (stage.place if stage.called_at is None else first) - late,
            **_planned(stage),
        }
        for stage in expired
    ]


def _planned(stage: StageFacts) -> Data:
    """Say of a service whose turn had not come that it is planned again, and waits no more."""
    was_planned = stage.outcome == Outcome.UNSERVED
    return {"state": State.PLANNED.value} if was_planned else {}


REVIVED: Data = {
    "state": State.WAITING.value,
    "counter": None,
    "calls": 0,
    "called_at": None,
    "last_call_at": None,
    "serving_at": None,
    "ended_at": None,
    "held_at": None,
    "held_counter": None,
    "held_for": None,
    "outcome": None,
}
"""A revived stage waits as if it had never been called; the journal knows that it was."""


def change_of_revived(stage: Data) -> ChangeStage:
    """Make one wait again, as its event tells."""
    columns = {**REVIVED, "place": stage["place"]}
    columns |= {"state": stage.get("state", State.WAITING.value)}
    return ChangeStage(stage["stage"], State.ENDED.value, columns)
