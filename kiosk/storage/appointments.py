"""Questions about appointments."""

from collections.abc import Sequence

from kiosk.queueing.appointments import Appointment
from kiosk.storage.connection import Columns, Connection, only

_EXPECTED = "ticket IS NULL AND cancelled_at IS NULL"
_EXPECTED_IN = (
    "SELECT count(*) AS people FROM appointment WHERE business_day = :day"  # noqa: S608  our own
    f" AND queue = :queue AND at >= :begins AND at < :ends AND {_EXPECTED}"
)
_BOOKED_AT = (
    "SELECT at, count(*) AS people FROM appointment"
    " WHERE business_day = :day AND queue = :queue AND cancelled_at IS NULL GROUP BY at"
)


def appointment(connection: Connection, code: str) -> Appointment | None:
    """Find the appointment with a code."""
    rows = connection.ask("SELECT * FROM appointment WHERE code = :code", code=code)
    return next(map(_appointment, rows), None)


def appointments_on(connection: Connection, business_day: str) -> list[Appointment]:
    """List the appointments of a day that were not called off, by their time."""
    statement = (
        "SELECT * FROM appointment WHERE business_day = :day AND cancelled_at IS NULL"
        " ORDER BY at, id"
    )
    return [_appointment(row) for row in connection.ask(statement, day=business_day)]


def expected_by_queue(connection: Connection, business_day: str) -> dict[str, int]:
    """Count who is still expected on a day, in each queue that expects somebody."""
    statement = (
        "SELECT queue, count(*) AS people FROM appointment"  # noqa: S608  our own
        f" WHERE business_day = :day AND {_EXPECTED} GROUP BY queue"
    )
    return {row["queue"]: row["people"] for row in connection.ask(statement, day=business_day)}


def expected_between(
    connection: Connection, business_day: str, queue: str, begins: int, ends: int
) -> int:
    """Count who is still expected in a queue between two instants of a day."""
    people: int = only(
        connection.ask(_EXPECTED_IN, day=business_day, queue=queue, begins=begins, ends=ends)
    )["people"]
    return people


def booked_at(connection: Connection, business_day: str, queue: str) -> dict[int, int]:
    """Count the appointments of a queue on a day, by their time."""
    rows = connection.ask(_BOOKED_AT, day=business_day, queue=queue)
    return {row["at"]: row["people"] for row in rows}


def services_expecting(connection: Connection, from_day: str) -> Sequence[str]:
    """Name the services for which somebody is expected from a day on."""
    statement = (
        "SELECT DISTINCT service FROM appointment"  # noqa: S608  our own
        f" WHERE business_day >= :day AND {_EXPECTED} ORDER BY service"
    )
    return [row["service"] for row in connection.ask(statement, day=from_day)]


def _appointment(columns: Columns) -> Appointment:
    named = {name: columns[name] for name in Appointment.__slots__ if name != "class_"}
    return Appointment(class_=columns["class"], **named)
