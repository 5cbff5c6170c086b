"""The journal's head holds on PostgreSQL too: the same code, ready for larger halls."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Event as Flag
from typing import cast

import pytest
from sqlalchemy import Engine, create_engine, text

from kiosk.operations import move_open
from kiosk.operations.call_next import call_next
from kiosk.operations.confirm_clock import confirm_clock
from kiosk.operations.publish_profile import found_office
from kiosk.operations.take_ticket import take_ticket
from kiosk.queueing.facts import Called, Class, Taken, Wish
from kiosk.queueing.journal import SealedEvent, first_break
from kiosk.queueing.replay import replay
from kiosk.storage.changes import events_after
from kiosk.storage.database import Database
from kiosk.storage.faults import DatabaseBroken
from kiosk.storage.migrations.running import differences, migrate
from kiosk.storage.postgresql import PostgresServer
from kiosk.storage.verifying import rows_as_they_are
from tests.clock import DAY, Clock
from tests.offices import small_office
from tests.storage.postgres_server import server

pytestmark = pytest.mark.serial
KEY = bytes(range(32))
WRITERS, TICKETS = 4, 25


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """One server for all tests here."""
    with server() as url:
        engine = create_engine(url)
        yield engine
        engine.dispose()


@pytest.fixture
def office(engine: Engine, clock: Clock) -> Iterator[Database]:
    """The small office, founded in an empty schema by the migrations alone."""
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
        migrate(connection)
    url = engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    database = Database(PostgresServer(url), KEY)
    with database.write(clock, founding=small_office()) as tx:
        found_office(tx, small_office(), demo=False)
    yield database
    database.close()


def journal(office: Database) -> list[SealedEvent]:
    """Read the whole journal."""
    with office.read() as connection:
        return events_after(connection, 0)


def assert_sound(office: Database) -> None:
    """The chain holds and the rows are what it tells."""
    events = journal(office)
    assert first_break(events, KEY) is None
    told = replay(event.opened() for event in events)
    with office.read() as connection:
        found = rows_as_they_are(connection)
    assert told.impossible == []
    assert (told.last, told.jobs.keys()) == (found.last, found.jobs.keys())
    for rows, others in ((told.tickets, found.tickets), (told.stages, found.stages)):
        known = {
            key: {name: value for name, value in row.items() if value is not None}
            for key, row in rows.items()
        }
        assert known == others


def followed(office: Database, done: Flag) -> list[int]:
    """Follow the journal while others write, as a display does: only what comes after the last."""
    seqs: list[int] = [0]
    while True:
        last_look = done.is_set()
        with office.read() as connection:
            seqs += [event.seq for event in events_after(connection, seqs[-1], limit=7)]
        if last_look and seqs[-1] >= len(journal(office)):
            return seqs


def test_writers_at_once_leave_no_gap_and_a_follower_misses_nothing(
    office: Database, clock: Clock
) -> None:
    def write(writer: int) -> list[Taken]:
        wishes = [Wish(("ktp", "aduan")[(writer + turn) % 2]) for turn in range(TICKETS)]
        taken = []
        for wish in wishes:
            with office.write(clock) as tx:
                taken.append(take_ticket(tx, wish))
        return taken

    done = Flag()
    with ThreadPoolExecutor(WRITERS + 1) as pool:
        follower = pool.submit(followed, office, done)
        taken = [one for every in pool.map(write, range(WRITERS)) for one in every]
        done.set()
        seqs = follower.result(timeout=30)
    assert seqs == list(range(len(journal(office)) + 1))
    for queue in ("A", "C"):
        numbers = sorted(one.ticket.number for one in taken if one.ticket.queue == queue)
        assert numbers == list(range(1, WRITERS * TICKETS // 2 + 1))
    assert_sound(office)


def test_a_day_at_the_counters_is_the_same_as_on_sqlite(office: Database, clock: Clock) -> None:
    wishes = [Wish("ktp"), Wish("akta", Class.PRIORITY, printer="virtual:"), Wish("ktp")]
    for wish in wishes:
        with office.write(clock) as tx:
            take_ticket(tx, wish)
        clock.pass_minutes(1)
    clock.pass_minutes(-60)
    with office.write(clock, "accept") as tx:
        confirm_clock(tx)
    for act in (call_next, move_open.recall, move_open.start, move_open.finish, call_next):
        with office.write(clock) as tx:
            outcome = cast("Called", act(tx, 1))
        clock.pass_minutes(1)
    assert outcome.ticket == "A001"
    clock.now += DAY
    with office.write(clock) as tx:
        assert take_ticket(tx, Wish("ktp")).ticket.code == "A001"
    assert_sound(office)


@pytest.mark.parametrize("table", ["event", "profile_version"])
@pytest.mark.parametrize("act", ["UPDATE {0} SET {1} = {1}", "DELETE FROM {0}", "TRUNCATE {0}"])
def test_the_past_cannot_be_changed(office: Database, clock: Clock, table: str, act: str) -> None:
    statement = act.format(table, {"event": "at", "profile_version": "body"}[table])
    with pytest.raises(DatabaseBroken, match="is append only"), office.write(clock) as tx:
        tx.connection.change(statement)
    assert_sound(office)


@pytest.mark.usefixtures("office")
def test_the_migrations_lead_to_the_same_schema(engine: Engine) -> None:
    with engine.connect() as connection:
        assert differences(connection) == []
