"""``kiosk printer``, ``reprint``, ``pause`` and ``resume``: what is done about paper."""

import json
from pathlib import Path

import pytest

from kiosk.app.opening import open_office
from kiosk.app.print_queue import PrintQueue
from kiosk.app.printer_ownership import lock_of
from kiosk.app.settings import Settings
from kiosk.queueing.facts import Wish
from kiosk.queueing.print_jobs import Slip
from kiosk.queueing.printers import PrinterSaid
from kiosk.storage.location import Location
from kiosk.storage.ownership import Ownership
from tests.cli.shell import FAULT, REFUSED, USAGE, Shell
from tests.escpos_reader import read
from tests.printer import printer

TODAY = ("--at", "2026-11-24T09:14")


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """A file that collects slips, as a printer on a cable does."""
    file = tmp_path / "paper.bin"
    file.touch()
    return file


def unknown_slip(kiosk: Shell) -> int:
    """Take A001 with a slip that was cut short; give its job."""
    with printer(breaks_after=10) as double:
        taken = kiosk.at()("take", "ktp", "--print", "--printer", double.url)
    assert taken["print"] == "unknown"
    [waiting] = kiosk.facts("printer", "jobs", *TODAY)["unknown"]
    return int(waiting["job"])


def test_a_probed_printer_is_known_by_its_name(kiosk: Shell) -> None:
    probed = kiosk.facts("printer", "probe", "virtual:", "--name", "Front")
    assert (probed["printer"], probed["name"], probed["probed"]) == ("virtual:", "Front", True)
    assert probed["capability"]["confirms"] is False
    status = kiosk.facts("printer", "status")
    assert (status["name"], status["paper"], status["cover"]) == ("Front", "unknown", "unknown")
    assert (status["online"], status["error"], status["alarm"]) == (None, "unknown", None)
    assert [one["driven"] for one in status["printers"]] == [False]


def test_a_second_printer_does_not_get_the_name_of_the_first(kiosk: Shell, paper: Path) -> None:
    kiosk.facts("printer", "probe", "virtual:", "--name", "Front")
    probe = ["printer", "probe", paper.as_uri(), "--mute", "--name"]
    reply = kiosk.json(*probe, "Front")
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "PrinterNameTaken")
    assert [one["name"] for one in kiosk.facts("printer", "status")["printers"]] == ["Front"]
    assert kiosk.facts(*probe, "Back")["name"] == "Back"


@pytest.mark.parametrize("url", ["tcp//x", "lp0", "http://printer", "tcp://", ""])
def test_a_wrong_address_is_refused_at_set_up(kiosk: Shell, url: str) -> None:
    reply = kiosk.json("printer", "probe", url)
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "PrinterUrlRefused")
    assert kiosk.facts("printer", "status")["printers"] == []


def test_no_number_is_taken_for_a_printer_that_is_a_document(kiosk: Shell, tmp_path: Path) -> None:
    document = tmp_path / "surat.txt"
    document.write_text("Yth. Bapak Lurah")
    reply = kiosk.json("take", "ktp", "--print", "--printer", document.as_uri())
    assert (reply.code, reply.facts["fault"]) == (FAULT, "PrinterForeign")
    assert document.read_text() == "Yth. Bapak Lurah"
    assert kiosk.facts("take", "ktp")["ticket"] == "A001"


def test_a_printer_that_is_at_work_is_not_probed(kiosk: Shell) -> None:
    with Ownership(Location(kiosk.database), lock_of("virtual:")):
        reply = kiosk.json("printer", "probe", "virtual:")
    assert (reply.code, reply.facts["fault"]) == (FAULT, "AlreadyOwned")


def test_the_status_of_a_printer_at_work_is_what_its_driver_heard(
    kiosk: Shell, paper: Path
) -> None:
    kiosk.facts("printer", "probe", "virtual:")
    kiosk.facts("printer", "probe", paper.as_uri(), "--mute")
    with open_office(Settings(database_url=str(kiosk.database))) as acts:
        PrintQueue(acts, "virtual:").heard(PrinterSaid("out", "closed", online=False, error="none"))
    with Ownership(Location(kiosk.database), lock_of("virtual:")):
        status = kiosk.facts("printer", "status")
    assert (status["printer"], status["paper"], status["online"]) == ("virtual:", "out", False)
    assert status["alarm"] == "paper_out"
    assert [one["printer"] for one in status["printers"]] == ["virtual:", paper.as_uri()]


def test_the_status_of_a_document_in_place_of_a_printer_says_what_it_is(
    kiosk: Shell, paper: Path
) -> None:
    kiosk.facts("printer", "probe", paper.as_uri(), "--mute")
    paper.write_text("Yth. Bapak Lurah")
    status = kiosk.facts("printer", "status")
    assert (status["online"], status["error"], status["alarm"]) == (False, "foreign", "foreign")
    assert "something else is there" in kiosk("printer", "status").out


def test_without_a_printer_the_status_is_unknown(kiosk: Shell) -> None:
    status = kiosk.facts("printer", "status")
    assert (status["paper"], status["cover"], status["online"]) == ("unknown", "unknown", None)
    assert "kiosk printer probe" in kiosk("printer", "status").out


def test_a_printer_nobody_has_asked_is_not_told_to_be_well(kiosk: Shell, paper: Path) -> None:
    kiosk.env["KIOSK_PRINTER_URL"] = paper.as_uri()
    told = kiosk("printer", "status").out
    assert "nothing to see to" not in told
    assert f"nobody has asked it yet what it can: kiosk printer probe {paper.as_uri()}" in told
    kiosk.facts("printer", "probe", paper.as_uri(), "--mute")
    assert "it tells nothing of itself" in kiosk("printer", "status").out


@pytest.mark.parametrize("command", [["roll"], ["forget"], ["test"]])
def test_an_unknown_printer_is_told_with_those_there_are(
    kiosk: Shell, paper: Path, command: list[str]
) -> None:
    kiosk.facts("printer", "probe", "virtual:", "--name", "Front")
    kiosk.facts("printer", "probe", paper.as_uri(), "--mute", "--name", "Back")
    reply = kiosk.json("printer", *command, "Side")
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "UnknownPrinter")
    assert "There are: “Back”, “Front”" in reply.message


def test_a_printer_is_forgotten_by_another_way_to_it(
    kiosk: Shell, paper: Path, tmp_path: Path
) -> None:
    kiosk.facts("printer", "probe", paper.as_uri(), "--mute", "--name", "Front")
    link = tmp_path / "by-id.bin"
    link.symlink_to(paper)
    assert kiosk.facts("printer", "forget", link.as_uri())["forgotten"] == paper.as_uri()
    assert kiosk.facts("printer", "status")["printers"] == []


def test_an_unknown_slip_is_listed_and_resolved_by_whoever_saw_it(kiosk: Shell) -> None:
    job = unknown_slip(kiosk)
    told = kiosk("printer", "jobs", *TODAY).out
    assert f"{job}  A001  Did it come out" in told
    assert kiosk.facts("printer", "resolve", str(job), "--printed", *TODAY) == {
        "job": job,
        "ticket": "A001",
        "resolution": "printed",
    }
    again = kiosk.json("printer", "resolve", str(job), "--printed", *TODAY)
    assert (again.code, again.facts["refused"]) == (REFUSED, "SlipResolved")
    assert kiosk.facts("printer", "jobs", *TODAY) == {"open": [], "unknown": []}


def test_a_copy_in_place_of_an_unknown_slip_is_marked(kiosk: Shell, paper: Path) -> None:
    kiosk.at()("take", "ktp", "--print", "--printer", paper.as_uri())
    with open_office(Settings(database_url=str(kiosk.database))) as acts:
        first = acts.print_job(acts.hall().seq - 1)
    paper.write_bytes(b"")
    copy = kiosk.at()("reprint", "a-001", "--reason", "unreadable")
    assert (copy["ticket"], copy["copy"], copy["reason"]) == ("A001", 1, "unreadable")
    assert copy["print"] == "sent_unverified"
    text = read(paper.read_bytes(), 576).text
    assert "A001" in text
    assert "SALINAN ke-1" in text
    assert first.copy == 0


def test_an_unknown_slip_may_be_replaced_by_its_job(kiosk: Shell) -> None:
    job = unknown_slip(kiosk)
    copy = kiosk.at()("printer", "resolve", str(job), "--reprint", "jammed")
    assert (copy["ticket"], copy["copy"], copy["resolution"]) == ("A001", 1, "reprinted")
    assert copy["print"] in {"not_sent", "unknown"}


@pytest.mark.parametrize(
    "wrong",
    [
        ["reprint", "A001"],
        ["reprint", "A001", "--reason", "because"],
        ["printer", "resolve", "1"],
        ["printer", "resolve", "1", "--printed", "--reprint", "jammed"],
        ["printer", "resolve", "x", "--printed"],
        ["printer", "roll", "Front", "--metres", "0"],
    ],
)
def test_what_is_typed_wrongly_is_said_with_what_was_expected(
    kiosk: Shell, wrong: list[str]
) -> None:
    reply = kiosk(*wrong)
    assert reply.code == USAGE
    assert reply.err


@pytest.mark.parametrize(
    ("command", "refusal"),
    [
        (["reprint", "A009", "--reason", "jammed"], "UnknownTicket"),
        (["printer", "resolve", "7", "--printed"], "UnknownJob"),
        (["printer", "roll", "Front"], "UnknownPrinter"),
        (["printer", "forget", "Front"], "UnknownPrinter"),
        (["pause", "--dispenser", "Front"], "UnknownPrinter"),
        (["pause", "a" * 91], "PauseWordsTooLong"),
        (["pause", "a\nb"], "PauseWordsUnreadable"),
        (["reprint", "A009", "--reason", "jammed", "--printer", "lp"], "PrinterUrlRefused"),
    ],
)
def test_what_leads_to_nothing_is_refused(kiosk: Shell, command: list[str], refusal: str) -> None:
    reply = kiosk.json(*command)
    assert (reply.code, reply.facts["refused"]) == (REFUSED, refusal)


def test_a_ticket_without_a_printer_needs_one_for_its_copy(kiosk: Shell, paper: Path) -> None:
    kiosk.at()("take", "ktp")
    reply = kiosk.json("reprint", "A001", "--reason", "lost_by_citizen", *TODAY)
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "NoPrinter")
    kiosk.env["KIOSK_PRINTER_URL"] = paper.as_uri()
    assert kiosk.at()("reprint", "A001", "--reason", "lost_by_citizen")["print"]


def test_a_slip_goes_to_the_second_printer_when_the_first_takes_nothing(
    kiosk: Shell, paper: Path
) -> None:
    away = "file:///dev/no-such-printer"
    taken = kiosk.at()("take", "ktp", "--print", "--printer", away, "--printer", paper.as_uri())
    assert taken["print"] == "sent_unverified"
    assert "A001" in read(paper.read_bytes(), 576).text


def test_several_printers_may_stand_in_one_setting(kiosk: Shell, paper: Path) -> None:
    kiosk.env["KIOSK_PRINTER_URL"] = f"file:///dev/no-such-printer {paper.as_uri()}"
    assert kiosk.at()("take", "ktp", "--print")["print"] == "sent_unverified"


def test_every_printer_is_checked_before_a_number_is_taken(kiosk: Shell) -> None:
    wish = ["take", "ktp", "--print", "--printer", "virtual:", "--printer", "lp"]
    reply = kiosk.json(*wish, *TODAY)
    assert reply.facts["refused"] == "PrinterUrlRefused"
    assert kiosk.at()("take", "ktp")["ticket"] == "A001"


def test_a_new_roll_is_told_by_name_with_its_length(kiosk: Shell) -> None:
    kiosk.facts("printer", "probe", "virtual:", "--name", "Front")
    changed = kiosk.facts("printer", "roll", "Front", "--metres", "50")
    assert (changed["used_mm"], changed["roll_mm"]) == (0, 50_000)
    assert "50 m" in kiosk("printer", "roll", "Front").out
    assert kiosk.facts("printer", "forget", "Front")["forgotten"] == "virtual:"


def test_a_pause_refuses_tickets_in_its_words_until_it_ends(kiosk: Shell) -> None:
    assert kiosk.facts("pause", "Listrik padam.")["words"] == "Listrik padam."
    reply = kiosk.json("take", "ktp")
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "TicketsPaused")
    assert reply.facts["words"] == "Listrik padam."
    assert kiosk.facts("status")["pause"]["words"] == "Listrik padam."
    assert kiosk.facts("resume")["was_paused"] is True
    assert kiosk.facts("resume")["was_paused"] is False
    assert kiosk.facts("take", "ktp")["ticket"] == "A001"


def test_one_dispenser_is_paused_by_the_name_of_its_printer(kiosk: Shell, paper: Path) -> None:
    kiosk.facts("printer", "probe", paper.as_uri(), "--mute", "--name", "Front")
    paused = kiosk.facts("pause", "Pintu timur ditutup.", "--dispenser", "Front")
    assert (paused["paused"], paused["dispenser"]) == (True, "Front")
    reply = kiosk.json("take", "ktp", "--print", "--printer", paper.as_uri())
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "TicketsPaused")
    assert (reply.facts["dispenser"], reply.facts["words"]) == ("Front", "Pintu timur ditutup.")
    assert kiosk.facts("take", "ktp")["ticket"] == "A001"
    assert kiosk.facts("resume")["resting"] == ["Front"]
    assert "not by the dispenser at printer “Front”" in kiosk("resume").out
    assert kiosk.facts("resume", "--dispenser", "Front")["was_paused"] is True
    assert kiosk.facts("resume")["resting"] == []


def test_going_on_at_one_dispenser_says_that_the_office_still_rests(
    kiosk: Shell, paper: Path
) -> None:
    kiosk.facts("printer", "probe", paper.as_uri(), "--mute", "--name", "Front")
    assert "“Front”" in kiosk("pause", "--dispenser", "Front").out
    kiosk.facts("pause")
    assert kiosk.facts("resume", "--dispenser", "Front")["paused"] is True
    assert "No tickets are given" in kiosk("resume", "--dispenser", "Front").out


def test_the_commands_answer_with_sentences(kiosk: Shell) -> None:
    job = unknown_slip(kiosk)
    said = [
        kiosk("printer", "probe", "virtual:").out,
        kiosk("printer", "status").out,
        kiosk("printer", "resolve", str(job), "--printed", *TODAY).out,
        kiosk("printer", "jobs", *TODAY).out,
        kiosk("pause").out,
        kiosk("resume").out,
    ]
    assert all(line.strip() and "{" not in line for line in said), json.dumps(said)


def test_a_job_under_way_is_listed(kiosk: Shell) -> None:
    with open_office(Settings(database_url=str(kiosk.database))) as acts:
        job = acts.take(Wish("ktp", printer="tcp://away")).job
    [listed] = kiosk.facts("printer", "jobs")["open"]
    assert (listed["id"], listed["code"], listed["state"]) == (job, "A001", Slip.QUEUED)
