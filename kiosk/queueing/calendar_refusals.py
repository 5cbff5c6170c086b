"""Refusals about hours, quotas, closed queues and the day's end, in the manner of ``refusals``.

Refusal
├── AgencyAway, QueueClosed, SlotFull   no ticket now, and when to come back
├── UntilIsPast                         a queue that cannot be closed like that
└── DayNotOver, DayNotClosed            the day cannot be closed, or opened again
"""

from dataclasses import dataclass

from kiosk.queueing.refusals import NOTHING, Refusal, Translate


@dataclass
class AgencyAway(Refusal):
    """The agency is not in the hall today; ``opens``: local ``YYYY-MM-DD HH:MM``."""

    agency: str
    opens: str | None

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal", "“{agency}” is not in the hall today. Next numbers: {opens}."
        ).format(agency=self.agency, opens=self.opens or NOTHING)


@dataclass
class QueueClosed(Refusal):
    """Staff have closed the queue; ``words`` are theirs; ``opens``: until when, if known."""

    queue: str
    words: str
    opens: str | None

    def for_people(self, translate: Translate) -> str:
        told = translate("Refusal", "Queue {queue} gives no numbers for now.")
        until = translate("Refusal", "Next numbers: {opens}.").format(opens=self.opens)
        staff = translate("Refusal", "Staff open it with: kiosk queue open {queue}")
        sentences = (told, self.words and "{words}", self.opens and until, staff)
        return " ".join(filter(None, sentences)).format(queue=self.queue, words=self.words)


@dataclass
class SlotFull(Refusal):
    """All numbers of the slot that runs are given; ``opens`` is the next one's begin."""

    queue: str
    quota: int
    opens: str | None

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "The {quota} numbers of queue {queue} for this time are given. Next numbers: {opens}.",
        ).format(quota=self.quota, queue=self.queue, opens=self.opens or NOTHING)


@dataclass
class UntilIsPast(Refusal):
    """A queue was to stay closed until a time that has gone by."""

    until: str
    now: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal", "{until} has gone by: it is {now}. Nothing was changed. Name a later time."
        ).format(until=self.until, now=self.now)


@dataclass
class DayNotOver(Refusal):
    """Numbers are still given today, so closing the day would send people home."""

    last_ticket: str
    waiting: int

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "Numbers are given until {last_ticket}, and {waiting} wait. Nothing was changed. To "
            "send them home all the same: kiosk day close --early",
        ).format(last_ticket=self.last_ticket, waiting=self.waiting)


@dataclass
class DayNotClosed(Refusal):
    """The day that was to be opened again is not closed."""

    business_day: str

    def for_people(self, translate: Translate) -> str:
        return translate("Refusal", "{business_day} is not closed: nothing was changed.").format(
            business_day=self.business_day
        )
