"""When somebody may be taken for gone: after so many calls, with time between them to come."""

from dataclasses import dataclass

from kiosk.queueing.calendar import SECOND
from kiosk.queueing.facts import StageFacts
from kiosk.queueing.profile import Rules


@dataclass(frozen=True, slots=True)
class Owed:
    """What a called person still gets: so many ``calls``, and at least ``wait`` microseconds."""

    calls: int
    wait: int


def owed(stage: StageFacts, rules: Rules, now: int) -> Owed | None:
    """Tell what is still owed to the person of a called stage before it may be closed, if anything.

    Between two calls, and after the last, the rules' interval passes: calls made in one breath
    count as one.
    """
    interval = rules.seconds_between_calls * SECOND
    first, last = stage.called_at or now, stage.last_call_at or now
    # A clock set back since makes nobody wait for it to catch up.
    first, last = min(first, now), min(last, now)
    due = first + rules.calls_before_no_show * interval
    missing = max(0, rules.calls_before_no_show - stage.calls)
    if not missing and last < due - interval:
        missing = 1
    ready = max(due, now + interval) if missing else last + interval
    return Owed(missing, ready - now) if missing or now < ready else None
