"""One writing transaction: the locked journal head, the instant, and the acts recorded so far."""

from dataclasses import dataclass
from functools import cache

from kiosk.queueing.effects import effects_of
from kiosk.queueing.journal import Data, Event, seal
from kiosk.queueing.people_effects import ENDS
from kiosk.queueing.profile import Profile
from kiosk.queueing.row_changes import (
    ChangeClass,
    ChangeOffice,
    ChangeOpen,
    ChangeRow,
    ChangeStage,
    Effect,
    HallEffect,
    Insert,
    ShiftPlaces,
    WithdrawCall,
)
from kiosk.storage.connection import Connection, only

_HEAD = "SELECT seq, hash, at, business_day, profile FROM journal_head"
_MOVE_HEAD = (
    "UPDATE journal_head SET seq = :seq, hash = :hash, at = :at, business_day = :business_day,"
    " profile = :profile"
)
_SHIFT_PLACES = (
    "UPDATE stage SET place = place + :by WHERE business_day = :day AND state = 'waiting'"
)
_CHANGE_CLASS = "UPDATE ticket SET class = :class_ WHERE id = :ticket"
_WITHDRAW_CALL = (
    "UPDATE announcement SET stand = 'ended', heard = 'withdrawn',"
    " ended_at = coalesce(ended_at, :at) WHERE id = :announcement AND stand <> 'speaking'"
)


@dataclass
class Head:
    """Where the journal stands; ``profile`` is the version in force."""

    seq: int
    hash: str
    at: int
    business_day: str
    profile: int


def read_head(connection: Connection) -> Head | None:
    """Read where the journal stands."""
    rows = connection.ask(_HEAD)
    return Head(**dict(only(rows))) if rows else None


def lock_head(connection: Connection) -> Head:
    """Read where the journal stands, and let no other writer in until this transaction ends."""
    return Head(**dict(only(connection.ask(_HEAD + connection.locking))))


class GuardMissed(RuntimeError):
    """A row was not in the state just read under the lock: a defect, never a refusal."""

    def __init__(self, row: int, before: str, table: str = "stage") -> None:
        super().__init__(f"{table} {row} was not {before}")


class RowMissed(RuntimeError):
    """A row that was just read under the lock is not there: a defect, never a refusal."""

    def __init__(self, table: str, row: int) -> None:
        super().__init__(f"no {table} {row}")


class Transaction:
    """What an operation works with. ``now`` was read once, under the head's lock.

    ``by``: the officer who acts, where somebody said who they are and proved it.
    """

    def __init__(
        self, connection: Connection, head: Head, now: int, profile: Profile, *, key: bytes
    ) -> None:
        self.connection = connection
        self.head = head
        self.now = now
        self.profile = profile
        self.by: int | None = None
        self.key = key
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
        sealed = seal(event, self.head.hash, self.key)
        row = {
            "seq": sealed.seq,
            "at": sealed.at,
            "kind": sealed.kind,
            "data": sealed.text,
            "hash": sealed.hash,
        }
        self.connection.change(_insert("event", tuple(row)), **row)
        self.head.seq, self.head.hash, self.head.at = sealed.seq, sealed.hash, sealed.at
        for effect in effects_of(event):
            self._carry_out(effect)
        return event

    def _carry_out(self, effect: Effect) -> None:
        match effect:
            case Insert(table, row):
                self.connection.change(_insert(table, tuple(row)), **row)
            case ChangeStage(stage, before, columns):
                self._change_stage(stage, before, columns)
            case ChangeClass(ticket, class_):
                self.connection.change(_CHANGE_CLASS, ticket=ticket, class_=class_)
            case _:
                self._carry_out_in_the_hall(effect)

    def _carry_out_in_the_hall(self, effect: HallEffect) -> None:
        match effect:
            case ShiftPlaces(business_day, by):
                self.connection.change(_SHIFT_PLACES, day=business_day, by=by)
            case ChangeOffice(columns):
                self.connection.change(_change_office(tuple(columns)), **columns)
            case ChangeRow():
                self._change_row(effect)
            case WithdrawCall(announcement, at):
                self.connection.change(_WITHDRAW_CALL, announcement=announcement, at=at)
            case ChangeOpen():
                self._change_open(effect)

    def _change_stage(self, stage: int, before: str, columns: Data) -> None:
        values = {f"new_{name}": value for name, value in columns.items()}
        hit = self.connection.change(
            _change_stage(tuple(columns)), stage=stage, before=before, **values
        )
        if hit != 1:
            raise GuardMissed(stage, before)

    def _change_row(self, effect: ChangeRow) -> None:
        values = {f"new_{name}": value for name, value in effect.columns.items()}
        statement = _change_row(effect.table, tuple(effect.columns))
        if self.connection.change(statement, id=effect.id, **values) != 1:
            raise RowMissed(effect.table, effect.id)

    def _change_open(self, effect: ChangeOpen) -> None:
        statement = _change_open(effect.table, tuple(effect.columns))
        if self.connection.change(statement, id=effect.id, **effect.columns) != 1:
            raise GuardMissed(effect.id, "open", effect.table)

    def keep_head(self) -> None:
        """Store where the journal stands now: the last statement before the commit."""
        self.connection.change(_MOVE_HEAD, **vars(self.head))


# Tables and columns are named by ``queueing.effects``, never by what people type.


@cache
def _insert(table: str, columns: tuple[str, ...]) -> str:
    values = ", ".join(f":{name}" for name in columns)
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({values})"  # noqa: S608


@cache
def _change_stage(columns: tuple[str, ...]) -> str:
    """Change these columns of one stage, guarded by its id and prior state: a miss is a fault."""
    changes = ", ".join(f"{name} = :new_{name}" for name in columns)
    return f"UPDATE stage SET {changes} WHERE id = :stage AND state = :before"  # noqa: S608


@cache
def _change_office(columns: tuple[str, ...]) -> str:
    return f"UPDATE office SET {', '.join(f'{name} = :{name}' for name in columns)}"  # noqa: S608


@cache
def _change_row(table: str, columns: tuple[str, ...]) -> str:
    changes = ", ".join(f"{name} = :new_{name}" for name in columns)
    return f"UPDATE {table} SET {changes} WHERE id = :id"  # noqa: S608


@cache
def _change_open(table: str, columns: tuple[str, ...]) -> str:
    changes = ", ".join(f"{name} = :{name}" for name in columns)
    return f"UPDATE {table} SET {changes} WHERE id = :id AND {ENDS[table]} IS NULL"  # noqa: S608
