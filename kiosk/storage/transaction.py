"""One writing transaction: the locked journal head, the instant, and the acts recorded so far."""

from dataclasses import dataclass

from sqlalchemy import Connection, Row, update

from kiosk.queueing.effects import (
    ChangeOffice,
    ChangeStage,
    Effect,
    Insert,
    ShiftPlaces,
    effects_of,
)
from kiosk.queueing.facts import StageFacts, TicketFacts
from kiosk.queueing.journal import Data, Event, seal
from kiosk.queueing.profile import Profile
from kiosk.storage import statements


@dataclass
class Head:
    """Where the journal stands; ``profile`` is the version in force."""

    seq: int
    hash: str
    at: int
    business_day: str
    profile: int


class GuardMissed(RuntimeError):
    """A row was not in the state just read under the lock: a defect, never a refusal."""

    def __init__(self, stage: int, before: str) -> None:
        super().__init__(f"stage {stage} was not {before}")


class Transaction:
    """What an operation works with. ``now`` was read once, under the head's lock."""

    def __init__(
        self, connection: Connection, head: Head, now: int, profile: Profile, *, key: bytes
    ) -> None:
        self.connection = connection
        self.head = head
        self.now = now
        self.profile = profile
        self._key = key
        self._seq_before = head.seq

    @property
    def next_seq(self) -> int:
        """The seq of the event recorded next."""
        return self.head.seq + 1

    @property
    def wrote(self) -> bool:
        """Tell whether an act was recorded."""
        return self.head.seq != self._seq_before

    def record(self, kind: str, data: Data) -> Event:
        """Append one act to the journal and carry out its effects on the rows."""
        event = Event(self.next_seq, self.now, kind, data)
        sealed = seal(event, self.head.hash, self._key)
        statements.run(
            self.connection,
            statements.inserted("event", ("seq", "at", "kind", "data", "hash")),
            {
                "seq": sealed.seq,
                "at": sealed.at,
                "kind": sealed.kind,
                "data": sealed.text,
                "hash": sealed.hash,
            },
        )
        self.head.seq, self.head.hash, self.head.at = sealed.seq, sealed.hash, sealed.at
        for effect in effects_of(event):
            self._carry_out(effect)
        return event

    def _carry_out(self, effect: Effect) -> None:
        match effect:
            case Insert(table, row):
                statements.run(self.connection, statements.inserted(table, tuple(row)), row)
            case ChangeStage(stage, before, columns):
                self._change_stage(stage, before, columns)
            case ShiftPlaces(business_day, by):
                statements.run(
                    self.connection, statements.SHIFT_PLACES, {"day": business_day, "by": by}
                )
            case ChangeOffice(columns):
                self.connection.execute(update(statements.OFFICE).values(columns))

    def _change_stage(self, stage: int, before: str, columns: Data) -> None:
        values = {f"new_{name}": value for name, value in columns.items()}
        done = statements.run(
            self.connection,
            statements.changed_stage(tuple(columns)),
            {"stage": stage, "before": before, **values},
        )
        if done.rowcount != 1:
            raise GuardMissed(stage, before)

    def keep_head(self) -> None:
        """Store where the journal stands now: the last statement before the commit."""
        head = self.head
        statements.run(
            self.connection,
            statements.MOVE_HEAD,
            {
                "new_seq": head.seq,
                "new_hash": head.hash,
                "new_at": head.at,
                "new_business_day": head.business_day,
                "new_profile": head.profile,
            },
        )


def stage_facts(row: Row[tuple[object, ...]]) -> StageFacts:
    """Turn a stage's row into facts."""
    columns = row._mapping
    return StageFacts(
        class_=columns["class"],
        **{name: columns[name] for name in StageFacts.__slots__ if name != "class_"},
    )


def ticket_facts(row: Row[tuple[object, ...]]) -> TicketFacts:
    """Turn a ticket's row into facts."""
    columns = row._mapping
    return TicketFacts(
        class_=columns["class"],
        **{name: columns[name] for name in TicketFacts.__slots__ if name != "class_"},
    )
