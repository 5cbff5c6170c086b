"""Printers as rows, and what windows show of paper.

``state = 'unknown'`` is spelled as a literal, so that SQLite uses the partial index.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict

from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.numbering import code_of
from kiosk.queueing.printers import PaperState, PrinterFacts, PrinterSaid, UnknownSlip, name_of
from kiosk.storage.connection import Columns, Connection

_DAY = 24 * 60 * MINUTE
_PLAIN = (
    "url",
    "name",
    "said_at",
    "probed_at",
    "used_mm",
    "roll_mm",
    "roll_changed_at",
    "paused_at",
)
_PRINTERS = "SELECT * FROM printer ORDER BY name, url"
_UNKNOWN = (
    "SELECT job.id AS job, job.printer, job.ended_at, job.detail, queue, number"
    " FROM print_job AS job JOIN ticket ON ticket.id = job.ticket"
    " WHERE job.state = 'unknown' AND resolution IS NULL"
    " AND job.ended_at >= :since AND business_day = :day ORDER BY job.id"
)


def paper_state(connection: Connection, day: str, now: int) -> PaperState:
    """Read every printer, and today's slips of which nobody knows whether they came out."""
    printers = tuple(every_printer(connection))
    names = {printer.url: printer.name for printer in printers}
    unknown = tuple(
        UnknownSlip(
            row["job"],
            code_of(row["queue"], row["number"]),
            names.get(row["printer"], name_of(row["printer"])),
            row["ended_at"],
            row["detail"],
        )
        for row in connection.ask(_UNKNOWN, day=day, since=now - _DAY)
    )
    return PaperState(printers, unknown)


def every_printer(connection: Connection) -> list[PrinterFacts]:
    """Read all printers, by their names."""
    return [_facts(row) for row in connection.ask(_PRINTERS)]


def find_printer(connection: Connection, named: str) -> PrinterFacts | None:
    """Find a printer by its URL, or by its name if only one has it."""
    statement = "SELECT * FROM printer WHERE url = :named OR name = :named"
    found = [_facts(row) for row in connection.ask(statement, named=named)]
    exact = [printer for printer in found if printer.url == named]
    return (exact or found)[0] if len(exact or found) == 1 else None


def other_called(connection: Connection, name: str, url: str) -> str | None:
    """Give the URL of another printer than ``url`` that people reach by ``name``."""
    statement = "SELECT url FROM printer WHERE (name = :name OR url = :name) AND url <> :url"
    rows = connection.ask(statement, name=name, url=url)
    return next((row["url"] for row in rows), None)


def capability_of(connection: Connection, url: str) -> str | None:
    """Read what a printer was found to understand, as its JSON."""
    rows = connection.ask("SELECT capability FROM printer WHERE url = :url", url=url)
    return next((row["capability"] for row in rows), None)


def add_printer(connection: Connection, url: str, name: str, roll_mm: int) -> None:
    """Store a printer that was not known before."""
    connection.change(
        "INSERT INTO printer (url, name, roll_mm, used_mm) VALUES (:url, :name, :roll_mm, 0)",
        url=url,
        name=name,
        roll_mm=roll_mm,
    )


def change_printer(connection: Connection, url: str, columns: Mapping[str, object]) -> None:
    """Change what is known of a printer, even its ``url``; the columns are named by the code."""
    changes = ", ".join(f"{name} = :new_{name}" for name in columns)
    new = {f"new_{name}": value for name, value in columns.items()}
    connection.change(f"UPDATE printer SET {changes} WHERE url = :url", url=url, **new)  # noqa: S608


def use_paper(connection: Connection, url: str, millimetres: int) -> None:
    """Count the paper of a slip that has left, whether or not it came out whole."""
    connection.change(
        "UPDATE printer SET used_mm = used_mm + :more WHERE url = :url", more=millimetres, url=url
    )


def remove_printer(connection: Connection, url: str) -> None:
    """Forget a printer that is not used any more."""
    connection.change("DELETE FROM printer WHERE url = :url", url=url)


def said_as_json(said: PrinterSaid | None) -> str | None:
    """Write what a printer said as one JSON object."""
    return None if said is None else json.dumps(asdict(said), sort_keys=True)


def _facts(columns: Columns) -> PrinterFacts:
    said = PrinterSaid(**json.loads(columns["said"])) if columns["said"] else PrinterSaid()
    plain = {name: columns[name] for name in _PLAIN}
    return PrinterFacts(said=said, pause_words=columns["pause_words"] or "", **plain)
