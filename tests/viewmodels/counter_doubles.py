"""A counter's desk beyond the daily four, as doubles that note what they are asked."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time

from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.facts import Called, Class, Moved
from kiosk.queueing.hall import Hall, QueueClosure, QueueStatus
from kiosk.queueing.outcomes import Closed, Joined, Planned, Service, Undone, Visit
from kiosk.queueing.people import Away, BreakReason, OfficerFacts, SignedIn, SignedOut
from kiosk.queueing.pins import Pin
from kiosk.queueing.printers import ReprintReason
from tests.viewmodels.halls import DAY, NINE

CLOSED = QueueClosure(5, "C", NINE, "Officer ill")
JOINED = Joined("transfer", "A001", 1, "B", "pbb", "regular", 3)
VISIT = Visit(
    "A002",
    "regular",
    NINE,
    "waiting",
    4,
    (Service("akta", "A", "waiting", None, None, NINE, None, None, None),),
)


@dataclass
class MoveDeskDouble:
    """Notes each move as one line; gives what the real desk would."""

    do: Callable[[str], None]
    visit: Visit = VISIT

    def hold(self) -> Moved:
        self.do("hold")
        return Moved("hold", "A001", 1, "held")

    def resume(self, typed: str) -> Moved:
        self.do(f"resume {typed}")
        return Moved("resume", typed, 1, "serving")

    def transfer(
        self, *, queue: str | None = None, counter: int | None = None, agency: str | None = None
    ) -> Joined:
        self.do(f"transfer {queue or counter or agency}")
        return JOINED

    def add_service(self, service: str) -> Planned:
        self.do(f"add_service {service}")
        return Planned("A001", 1, service, "A")

    def call_ticket(self, typed: str, reason: str) -> Called:
        self.do(f"call_ticket {typed}: {reason}")
        return Called(typed, 1, "akta", "A", "regular", 1, "chosen")

    def change_class(self, typed: str, class_: Class, reason: str) -> Moved:
        self.do(f"change_class {typed} {class_}: {reason}")
        return Moved("change_class", typed, 1, "waiting")

    def cancel(self, typed: str, reason: str) -> Moved:
        self.do(f"cancel {typed}: {reason}")
        return Moved("cancel", typed, 1, "ended")

    def return_ticket(self, typed: str) -> Joined:
        self.do(f"return {typed}")
        return JOINED

    def walk_in(self, service: str, class_: Class) -> Moved:
        self.do(f"walk_in {service} {class_}")
        return Moved("walk_in", "A009", 1, "serving")

    def put_back(self) -> Closed:
        self.do("put_back")
        return Closed(1, JOINED)

    def help(self, queue: str) -> None:
        self.do(f"help {queue}")

    def undo(self) -> Undone:
        self.do("undo")
        return Undone(1, (), withdrawn=False)

    def reprint(self, typed: str, reason: ReprintReason) -> None:
        self.do(f"reprint {typed}: {reason}")

    def look_up(self, typed: str) -> Visit:
        self.do(f"look_up {typed}")
        return self.visit

    def hall(self) -> Hall:
        self.do("hall")
        queues = (
            QueueStatus("A", 1, 0, 1, None, NINE),
            QueueStatus("B", 7, 0, 9, None, NINE - 10 * MINUTE),
            QueueStatus("C", 0, 0, 0, None, None, closure=CLOSED),
        )
        return Hall(1, NINE, DAY, queues, (), (1, 3))


@dataclass
class DutyDeskDouble:
    """Notes who signs in; never the PIN, of which it tells the length alone."""

    do: Callable[[str], None]

    def officers(self) -> list[OfficerFacts]:
        self.do("officers")
        names = {"rina": "Rina W.", "sari": "Sari P."}
        return [
            OfficerFacts(
                number, code, name, "officer", NINE, None, has_pin=False, locked_until=None
            )
            for number, (code, name) in enumerate(names.items())
        ]

    def sign_in(self, code: str, pin: Pin | None) -> SignedIn:
        self.do(f"sign_in {code} {_stars(pin)}".strip())
        return SignedIn(1, code, 1)

    def hand_over(self, code: str, pin: Pin | None) -> SignedIn:
        self.do(f"hand_over {code} {_stars(pin)}".strip())
        return SignedIn(1, code, 1)

    def come_over(self) -> SignedIn:
        self.do("come_over")
        return SignedIn(1, "sari", 1)

    def sign_out(self) -> SignedOut:
        self.do("sign_out")
        return SignedOut(1, "rina", 1)

    def begin_break(self, reason: BreakReason, until: time) -> Away:
        self.do(f"begin_break {reason} {until:%H:%M}")
        return Away(1, "rina", reason, NINE)

    def end_break(self) -> None:
        self.do("end_break")


def _stars(pin: Pin | None) -> str:
    return "" if pin is None else "*" * len(pin.digits)
