"""Announcements as rows. Only a zone's owner changes them, under a guard: a miss is a defect."""

from collections.abc import Mapping

from kiosk.queueing.announcements import Announcement
from kiosk.queueing.numbering import code_of
from kiosk.storage.connection import Columns, Connection

_MOST_AT_ONCE = 100
_PLAIN = ("id", "zone", "subject", "at", "stage", "counter", "nth", "words", "stand", "manner")
_SAID = (
    "SELECT said.*, stage.queue, stage.series, stage.number, stage.service, stage.class,"
    " stage.visual"
    " FROM announcement AS said LEFT JOIN stage ON stage.id = said.stage"
)
_OPEN = f"{_SAID} WHERE said.ended_at IS NULL"
_OLDEST_FIRST = f" ORDER BY said.id LIMIT {_MOST_AT_ONCE}"
_NEWEST_FIRST = f" ORDER BY said.id DESC LIMIT {_MOST_AT_ONCE}"
_CUT = (
    f"{_SAID} WHERE said.id IN (SELECT id FROM announcement ORDER BY id DESC LIMIT :most)"  # noqa: S608  our own
    " AND said.heard = 'cut' AND said.ended_at >= :since"
    " AND stage.state = 'called' AND stage.counter = said.counter ORDER BY said.id"
)
_DROP_ALL = (
    "UPDATE announcement SET stand = 'ended', heard = 'dropped', ended_at = :now"
    " WHERE ended_at IS NULL"
)


class AnnouncementMissed(RuntimeError):
    """An announcement was not in the state its zone's only owner left it in: a defect."""

    def __init__(self, announcement: int, zone: str) -> None:
        super().__init__(f"announcement {announcement} in zone {zone} was not open")


def newest_open_announcements(connection: Connection) -> list[Announcement]:
    """List what is still to be said in all zones, in the order of the acts."""
    return [_facts(row) for row in reversed(connection.ask(_OPEN + _NEWEST_FIRST))]


def open_announcements(connection: Connection, zone: str) -> list[Announcement]:
    """List what is still to be said in a zone, in the order of the acts."""
    rows = connection.ask(f"{_OPEN} AND said.zone = :zone{_OLDEST_FIRST}", zone=zone)
    return [_facts(row) for row in rows]


def cut_calls(connection: Connection, since: int) -> list[Announcement]:
    """List the calls that were cut short since an instant and whose people are still awaited."""
    return [_facts(row) for row in connection.ask(_CUT, since=since, most=_MOST_AT_ONCE)]


def drop_announcements(connection: Connection, now: int) -> int:
    """End everything that is still to be said; tell how many."""
    return connection.change(_DROP_ALL, now=now)


def change_announcement(
    connection: Connection, entry: Announcement, columns: Mapping[str, object]
) -> None:
    """Change an announcement that must be open."""
    changes = ", ".join(f"{name} = :{name}" for name in columns)
    hit = connection.change(
        f"UPDATE announcement SET {changes}"  # noqa: S608  our own columns
        " WHERE id = :entry AND zone = :in_zone AND ended_at IS NULL",
        entry=entry.id,
        in_zone=entry.zone,
        **columns,
    )
    if hit != 1:
        raise AnnouncementMissed(entry.id, entry.zone)


def _facts(columns: Columns) -> Announcement:
    about = {}
    if columns["stage"] is not None:
        about = {
            "code": code_of(columns["series"], columns["number"]),
            "service": columns["service"],
            "queue": columns["queue"],
            "class_": columns["class"],
            "visual": bool(columns["visual"]),
        }
    return Announcement(
        **{name: columns[name] for name in _PLAIN}, started_at=columns["started_at"], **about
    )
