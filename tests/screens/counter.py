"""Pictures of the counter, from its first call to every alarm."""

from kiosk.app.counter import open_counter
from kiosk.app.dispenser import open_dispenser
from kiosk.app.print_queue import PrintQueue
from kiosk.app.printer_acts import PrinterActs
from kiosk.app.tapping import settle, shown
from kiosk.printing.capability import UNKNOWN
from kiosk.queueing.facts import Wish
from kiosk.queueing.print_jobs import Slip
from kiosk.queueing.printers import PrinterSaid
from tests.screens.studio import KIOSK_SIZES, PAGE_MS, Studio, suffix_of


def counters(mpp: Studio) -> None:
    """Take a counter with nobody, with a called and with a served ticket, small and large."""
    for size in ((1366, 768), (1024, 640), (1920, 1080)):
        counter(mpp, size, "" if size == (1366, 768) else f"-{size[0]}x{size[1]}")
    with mpp.role("counter") as role:
        window = open_counter(role, 13)
        while (open_ := mpp.acts.at_counter(13)).waiting_total or open_.open:
            mpp.acts.call(13)
            mpp.serve(13)
        mpp.keep(window, "counter-nobody")


def counter(mpp: Studio, size: tuple[int, int], suffix: str) -> None:
    """Take a counter from its call to its service."""
    with mpp.role("counter") as role:
        window = open_counter(role, 3)
        window.resize(*size)
        mpp.keep(window, f"counter-ready{suffix}")
        mpp.tap(window, "call-next")
        shown(window, "ticket-code")
        mpp.keep(window, f"counter-called{suffix}")
        mpp.tap(window, "call-next")
        settle(PAGE_MS)
        mpp.clock.pass_minutes(6.7)
        settle(1200)
        mpp.keep(window, f"counter-serving{suffix}")
        mpp.acts.finish(3)


def alarms(mpp: Studio) -> None:
    """Take what windows show while a printer has no paper, and of a slip nobody knows about."""
    url, size = "virtual:", (1024, 640)
    PrinterActs(mpp.acts).keep(url, "Lobi", 80_000)
    PrinterActs(mpp.acts).learn(url, UNKNOWN.to_json(), "Lobi")
    with mpp.role("counter") as role:
        window = open_counter(role, 3)
        mpp.acts.call(3)
        for name, said in ALARMS.items():
            PrintQueue(mpp.acts, url).heard(said)
            mpp.keep(window, f"counter-{name}")
        PrintQueue(mpp.acts, url).heard(PrinterSaid())
        lost = mpp.acts.take(Wish("akta-lahir", printer=url)).job or 0
        PrintQueue(mpp.acts, url).ended(lost, Slip.UNKNOWN, "paper_out")
        mpp.keep(window, "counter-slip-unknown")
        window.resize(*size)
        mpp.keep(window, "counter-slip-unknown-1024x640")
        PrinterActs(mpp.acts).resolve_as_printed(lost)
        mpp.serve(3)
    for form in KIOSK_SIZES[:2]:
        suffix = suffix_of(form, KIOSK_SIZES[0])
        with Studio(mpp.acts, mpp.clock, mpp.settings).role("dispenser") as role:
            window = open_dispenser(role)
            window.resize(*form)
            settle(1500)
            PrintQueue(mpp.acts, url).heard(ALARMS["paper-out"])
            mpp.keep(window, f"dispenser-no-paper{suffix}")
            mpp.tap(window, "agency-dukcapil")
            settle(PAGE_MS)
            mpp.tap(window, "service-akta-lahir")
            mpp.keep(window, f"dispenser-no-paper-standard{suffix}")


ALARMS = {
    "paper-low": PrinterSaid("near_end", "closed", online=True, error="none"),
    "paper-out": PrinterSaid("out", "closed", online=False, error="none"),
    "cover-open": PrinterSaid("ok", "open", online=False, error="none"),
}
