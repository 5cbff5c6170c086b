"""Verifying: every change made behind the program's back is found and named, except one."""

import sqlite3

import pytest

from kiosk.app.acts import Acts
from kiosk.app.print_queue import PrintQueue
from kiosk.app.printer_acts import PrinterActs
from kiosk.queueing.facts import Class, State, Wish
from kiosk.queueing.print_jobs import Slip
from kiosk.queueing.printers import ReprintReason
from kiosk.storage.database import Database
from kiosk.storage.location import Location
from tests.clock import DAY, Clock
from tests.operations.lines import bring_to, serve_all, take, tampering
from tests.people import BUDI, employ

CHANGES = {
    "UPDATE ticket SET class = 'priority' WHERE id = 4": "ticket 4 differs",
    "UPDATE ticket SET taken_at = taken_at - 60000000 WHERE id = 4": "ticket 4 differs",
    "UPDATE ticket SET service = 'akta' WHERE id = 4": "ticket 4 differs",
    "UPDATE stage SET place = 0 WHERE id = 8": "stage 8 differs",
    "UPDATE stage SET outcome = 'no_show' WHERE id = 4": "stage 4 differs",
    "UPDATE stage SET serving_at = serving_at - 1 WHERE id = 4": "stage 4 differs",
    "UPDATE stage SET officer = 7 WHERE id = 4": "stage 4 differs",
    "DELETE FROM stage WHERE id = 8": "stage 8 differs",
    "UPDATE number_series SET last = 9": "number series ('2026-11-24', 'A') differs",
    "DELETE FROM number_series": "number series ('2026-11-24', 'A') differs",
    "INSERT INTO number_series VALUES ('2026-11-24', 'X', 1)": "'X') is in no event",
    "DELETE FROM print_job": "print job 8 differs",
    "UPDATE print_job SET ticket = 4": "print job 8 differs",
    "UPDATE print_job SET created_at = created_at - 1": "print job 8 differs",
    "UPDATE print_job SET copy = 1": "print job 8 differs",
    "UPDATE print_job SET reason = 'jammed'": "print job 8 differs",
    "UPDATE office SET demo = 1": "office 1 differs",
    "UPDATE office SET code = 'X'": "office 1 differs",
    "UPDATE journal_head SET profile = 1": "head is not where its events lead",
    "UPDATE journal_head SET business_day = '2026-11-23'": "head is not where its events lead",
    "UPDATE journal_head SET at = at - 1": "head is not where its events lead",
    "UPDATE journal_head SET hash = 'x'": "head is not where its events lead",
    "DELETE FROM journal_head": "head is not where its events lead",
    "UPDATE profile_version SET body = replace(body, 'Uji', 'Iju')": "profile version 2 differs",
    "UPDATE profile_version SET sha256 = 'x'": "profile version 2 differs",
    "DELETE FROM profile_version": "profile version 2 differs",
    "UPDATE event SET at = at + 1 WHERE seq = 4": "from event 4 on",
    "UPDATE event SET kind = 'ticket_no_show' WHERE seq = 7": "from event 7 on",
    "UPDATE event SET data = replace(data, 'ktp', 'akta') WHERE seq = 4": "from event 4 on",
    "UPDATE event SET data = 'not even JSON' WHERE seq = 4": "from event 4 on",
    "UPDATE event SET data = '{}' WHERE seq = 4": "from event 4 on",
    "UPDATE event SET hash = 'x' WHERE seq = 4": "from event 4 on",
    "DELETE FROM event WHERE seq = 5": "from event 5 on",
    "DELETE FROM event WHERE seq = 8": "head is not where its events lead",
    "DELETE FROM event": "head is not where its events lead",
}


@pytest.fixture
def morning(acts: Acts) -> Acts:
    """One ticket served (4), one waiting with a slip (8)."""
    bring_to(acts, State.ENDED)
    acts.take(Wish("akta", printer="virtual:"))
    return acts


def test_a_working_week_holds(acts: Acts, clock: Clock) -> None:
    for day in range(5):
        take(acts), take(acts, "pbb", Class.PRIORITY), take(acts)
        serve_all(acts, 1)
        bring_to(acts, State.SERVING, counter=1)
        job = acts.take(Wish("aduan", printer="virtual:")).job
        PrintQueue(acts, "virtual:").ended(job or 0, Slip.CONFIRMED, None)
        clock.pass_minutes(-day)
        serve_all(acts, 3)
        clock.now += DAY if day < 3 else 3 * DAY
    verified = acts.verify()
    assert verified.problems == ()
    assert (verified.tickets, verified.events > 40, len(verified.head)) == (25, True, 64)


def test_slips_that_went_on_to_another_printer_and_copies_hold(acts: Acts) -> None:
    taken = acts.take(Wish("ktp").on(["tcp://one", "tcp://two", "tcp://three"]))
    first = PrintQueue(acts, "tcp://one")
    first.sending(taken.job or 0)
    first.hand_over(taken.job or 0, "absent")
    assert acts.verify().problems == ()
    second = PrintQueue(acts, "tcp://two")
    second.sending(taken.job or 0)
    second.hand_over(taken.job or 0, "absent")
    PrintQueue(acts, "tcp://three").ended(taken.job or 0, Slip.CONFIRMED, None)
    PrinterActs(acts).reprint(taken.ticket.code, ReprintReason.JAMMED)
    assert acts.verify().problems == ()


def test_an_empty_database_holds(empty_office: Location, clock: Clock) -> None:
    database = Database.open(empty_office)
    verified = Acts(database, empty_office, clock).verify()
    database.close()
    assert (verified.holds, verified.events, verified.tickets) == (True, 0, 0)


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_behind_the_programs_back_is_found_and_named(
    morning: Acts, location: Location, change: str
) -> None:
    with tampering(location) as connection:
        assert connection.execute(change).rowcount > 0
    verified = morning.verify()
    assert not verified.holds
    assert any(CHANGES[change] in problem for problem in verified.problems), verified.problems


def test_a_removed_ticket_is_found_even_when_all_its_rows_are_gone(
    morning: Acts, location: Location
) -> None:
    with tampering(location) as connection:
        for table in ("print_job", "stage", "ticket"):
            connection.execute(f"DELETE FROM {table} WHERE id = 8")  # noqa: S608  fixed names
        connection.execute("UPDATE number_series SET last = 1")
    problems = morning.verify().problems
    assert {"ticket 8 differs from the journal", "stage 8 differs from the journal"} < set(problems)


def test_a_ticket_smuggled_in_is_found(morning: Acts, location: Location) -> None:
    with tampering(location) as connection:
        connection.execute(
            "INSERT INTO ticket (id, business_day, queue, number, class, service, taken_at, ahead,"
            " language, profile) SELECT 99, business_day, queue, 77, class, service, taken_at, "
            "ahead, language, profile FROM ticket WHERE id = 8"
        )
    assert "ticket 99 differs from the journal" in morning.verify().problems


def test_references_that_lead_nowhere_are_found(morning: Acts, location: Location) -> None:
    with tampering(location) as connection:
        connection.execute("DELETE FROM ticket WHERE id = 8")
    assert any("'stage', 8, 'ticket'" in problem for problem in morning.verify().problems)


def test_a_long_list_of_problems_is_cut(acts: Acts, location: Location) -> None:
    for _ in range(30):
        take(acts)
    with tampering(location) as connection:
        connection.execute("UPDATE ticket SET language = 'xx'")
    assert len(acts.verify().problems) == 20


def test_the_last_acts_removed_with_all_their_rows_show_only_against_a_published_head(
    morning: Acts, location: Location
) -> None:
    published = morning.verify().head
    with tampering(location) as connection:
        for table in ("print_job", "stage", "ticket"):
            connection.execute(f"DELETE FROM {table} WHERE id = 8")  # noqa: S608  fixed names
        connection.execute("UPDATE number_series SET last = 1")
        connection.execute("DELETE FROM event WHERE seq = 8")
        connection.execute(
            "UPDATE journal_head SET (seq, hash, at) = "
            "(SELECT seq, hash, at FROM event ORDER BY seq DESC LIMIT 1)"
        )
    verified = morning.verify()
    assert verified.holds
    assert verified.head != published


@pytest.mark.parametrize("table", ["event", "profile_version"])
@pytest.mark.parametrize("act", ["UPDATE {0} SET rowid = rowid", "DELETE FROM {0}"])
def test_the_database_itself_refuses_to_change_the_past(
    morning: Acts, location: Location, table: str, act: str
) -> None:
    connection = sqlite3.connect(location.path)
    with pytest.raises(sqlite3.IntegrityError, match=f"{table} is append only"):
        connection.execute(act.format(table))
    connection.close()
    assert morning.verify().holds


PEOPLE = {
    "UPDATE officer SET role = 'administrator' WHERE code = 'budi'": "officer 5 differs",
    "UPDATE officer SET dismissed_at = 1 WHERE code = 'budi'": "officer 5 differs",
    "UPDATE officer SET added_at = 1 WHERE code = 'budi'": "officer 5 differs",
    "DELETE FROM officer WHERE code = 'tono'": "officer 6 differs",
    "UPDATE shift SET officer = 6": "shift 9 differs",
    "UPDATE shift SET begun_at = begun_at - 1": "shift 9 differs",
    "UPDATE shift SET ended_at = 1, ending = 'idle'": "shift 9 differs",
    "UPDATE shift SET break_since = 1": "shift 9 differs",
    "DELETE FROM shift": "shift 9 differs",
}


@pytest.mark.parametrize(("change", "problem"), PEOPLE.items())
def test_a_change_of_people_behind_the_programs_back_is_found(
    acts: Acts, location: Location, change: str, problem: str
) -> None:
    employ(acts).shifts(BUDI).sign_in(1)
    assert acts.verify().problems == ()
    with tampering(location) as raw:
        raw.execute(change)
    assert any(problem in one for one in acts.verify().problems)


def test_a_changed_name_is_no_matter_of_the_journal(acts: Acts, location: Location) -> None:
    employ(acts)
    with tampering(location) as raw:
        raw.execute("UPDATE officer SET name = 'Budi Santoso' WHERE code = 'budi'")
    assert acts.verify().problems == ()
