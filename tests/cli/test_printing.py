"""``kiosk take --print``: the number stands whatever the printer does."""

from pathlib import Path

from kiosk.printing.drawing.paper import PAPERS
from tests.cli.shell import AT, Shell
from tests.escpos_reader import read
from tests.printer import printer
from tests.printing.reading import decoded


def test_a_slip_is_printed_with_the_number_and_a_code(kiosk: Shell) -> None:
    with printer() as double:
        taken = kiosk.at()("take", "ktp", "--print", "--printer", double.url)
        sheet = read(double.job(), PAPERS[80].dots)
    assert (taken["ticket"], taken["print"]) == ("A001", "sent_unverified")
    assert "A001" in sheet.text
    assert decoded(sheet.dots())[0].startswith("A001")
    assert sheet.was_cut


def test_the_narrow_paper_of_the_settings_is_used(kiosk: Shell) -> None:
    kiosk.env["KIOSK_PAPER"] = "58"
    with printer() as double:
        kiosk.at()("take", "ktp", "--print", "--printer", double.url)
        assert "A001" in read(double.job(), PAPERS[58].dots).text


def test_each_language_of_the_office_may_be_printed(kiosk: Shell, tmp_path: Path) -> None:
    paper = tmp_path / "paper.bin"
    slips = []
    for language in ("id", "en", "jv"):
        paper.write_bytes(b"")
        kiosk.at()("take", "ktp", "--print", "--printer", paper.as_uri(), "--language", language)
        slips.append(read(paper.read_bytes(), PAPERS[80].dots).text.replace("A00", ""))
    assert len(set(slips)) == 3
    assert all("Kantor Uji" in slip for slip in slips)


def test_a_repeated_request_is_not_printed_again(kiosk: Shell) -> None:
    request = ["take", "ktp", "--request-id", "tap", "--print"]
    with printer() as double:
        first = kiosk.at()(*request, "--printer", double.url)
        again = kiosk.at()(*request, "--printer", double.url)
        double.job()
        assert double.jobs.empty()
    assert again == {**first, "repeated": True}


def test_repeating_makes_no_slip_for_a_ticket_taken_without_one(kiosk: Shell) -> None:
    request = ["take", "ktp", "--request-id", "tap"]
    first = kiosk.at()(*request)
    with printer() as double:
        again = kiosk.at()(*request, "--print", "--printer", double.url)
        told = kiosk(*request, "--print", "--printer", double.url, "--at", AT).out
        assert double.jobs.empty()
        assert again == {**first, "repeated": True, "print": "not_sent"}
        assert "taken without a slip" in told
        assert "kiosk reprint A001 --reason not_printed" in told
        by_hand = ["reprint", "A001", "--reason", "not_printed", "--printer", double.url]
        assert kiosk.at()(*by_hand)["print"] == "sent_unverified"
        assert "A001" in read(double.job(), PAPERS[80].dots).text


def test_a_slip_cut_short_is_unknown(kiosk: Shell) -> None:
    with printer(breaks_after=10) as double:
        taken = kiosk.at()("take", "ktp", "--print", "--printer", double.url)
    assert (taken["ticket"], taken["print"]) == ("A001", "unknown")


def test_without_a_printer_the_number_stands(kiosk: Shell) -> None:
    taken = kiosk.at()("take", "ktp", "--print")
    assert (taken["ticket"], taken["print"]) == ("A001", "not_sent")


def test_without_print_nothing_is_printed(kiosk: Shell) -> None:
    with printer() as double:
        taken = kiosk.at()("take", "ktp", "--printer", double.url)
        assert double.jobs.empty()
    assert "print" not in taken
