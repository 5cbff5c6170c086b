"""Refusals: each says what can be done next, in words and as one JSON object."""

import json

import pytest

from kiosk.queueing import (
    announcing_refusals,
    appointment_refusals,
    calendar_refusals,
    line_refusals,
    move_refusals,
    pause_refusals,
    people_refusals,
    pin_refusals,
    profile_refusals,
    refusals,
    scan_refusals,
    shift_refusals,
    slip_refusals,
)
from kiosk.queueing.announcing_refusals import Evacuating, UnknownZone, WordsTooLong
from kiosk.queueing.appointment_refusals import (
    AppointmentCancelled,
    AppointmentOnAnotherDay,
    AppointmentPassed,
    NoAppointments,
    NoSuchTime,
    TimeTaken,
    UnknownAppointment,
)
from kiosk.queueing.calendar_refusals import (
    AgencyAway,
    DayNotClosed,
    DayNotOver,
    QueueClosed,
    SlotFull,
    UntilIsPast,
)
from kiosk.queueing.facts import Outcome, State
from kiosk.queueing.line_refusals import (
    CalledTooFewTimes,
    ClassAlready,
    GraceOver,
    MovedOn,
    NothingToUndo,
    NotServedHere,
    ReasonMissing,
    ReasonTooLong,
    ServiceAlready,
    UnknownAgency,
    UnknownQueue,
)
from kiosk.queueing.move_refusals import (
    CounterBusy,
    MoveRefused,
    NothingOpen,
    move_word,
    outcome_word,
    state_word,
)
from kiosk.queueing.move_table import MOVES
from kiosk.queueing.pause_refusals import PauseWordsTooLong, PauseWordsUnreadable, TicketsPaused
from kiosk.queueing.people_refusals import (
    AdministratorMissing,
    LastAdministrator,
    NotAllowed,
    OfficerCodeTaken,
    OfficerNeeded,
    OfficerUnwritable,
    UnknownOfficer,
)
from kiosk.queueing.pin_refusals import PinLocked, PinNeeded, PinRefused, PinsDiffer, PinUnfit
from kiosk.queueing.profile_refusals import (
    AppointmentsStand,
    CounterInUse,
    DayInUse,
    OfficeDiffers,
    OfficeIsReal,
    QueueInUse,
    ServiceInUse,
)
from kiosk.queueing.refusals import (
    ClockWrong,
    NotADemo,
    OfficeMissing,
    QuotaReached,
    Refusal,
    RequestIdReused,
    TicketsClosed,
    UnknownCounter,
    UnknownLanguage,
    UnknownService,
    english,
)
from kiosk.queueing.scan_refusals import NoTicketCode, SlipForeign, SlipForged, TicketNotOfToday
from kiosk.queueing.shift_refusals import (
    BreakOver,
    CounterTaken,
    NobodySignedIn,
    NotOnBreak,
    OnBreak,
    SignedInElsewhere,
)
from kiosk.queueing.slip_refusals import (
    NoPrinter,
    PrinterNameTaken,
    SlipResolved,
    SlipUnderWay,
    TicketOfAnotherDay,
    UnknownJob,
    UnknownPrinter,
    UnknownTicket,
)

MODULES = (
    refusals,
    move_refusals,
    slip_refusals,
    pause_refusals,
    profile_refusals,
    announcing_refusals,
    calendar_refusals,
    appointment_refusals,
    line_refusals,
    scan_refusals,
    shift_refusals,
    people_refusals,
    pin_refusals,
)
OPENS = "2026-11-25 07:30"
EXAMPLES: list[tuple[Refusal, tuple[str, ...]]] = [
    (OfficeMissing(), ("kiosk office load FILE",)),
    (NotADemo(), ("only in a demo",)),
    (OfficeIsReal("UJI"), ("UJI", "another database for a demo")),
    (UnknownService("ktp2"), ("“ktp2”", "kiosk office show")),
    (UnknownCounter(9), ("counter 9", "kiosk office show")),
    (UnknownLanguage("xx", ("id", "jv")), ("“xx”", "id, jv")),
    (TicketsClosed("day_off", OPENS), (OPENS,)),
    (TicketsClosed("holiday", None), ("ask an officer",)),
    (TicketsPaused("Listrik padam."), ("for a while", "Listrik padam.")),
    (TicketsPaused(""), ("for a while", "kiosk resume")),
    (TicketsPaused("", "Front"), ("“Front”", "kiosk resume --dispenser PRINTER")),
    (Evacuating(0), ("nobody loses their turn", "kiosk evacuate --end")),
    (PauseWordsTooLong(5000, 90), ("5000 letters", "90", "fewer words")),
    (PauseWordsUnreadable(7), ("Letter 7", "line break", "plain text")),
    (NoTicketCode(), ("neither a slip of ours nor a number", "A012")),
    (UnknownTicket("A099"), ("no ticket A099 today", "A012")),
    (UnknownJob(7), ("no print job 7", "kiosk printer jobs")),
    (PrinterNameTaken("Front", "tcp://a"), ("“Front”", "kiosk printer forget tcp://a")),
    (UnknownPrinter("lp9"), ("“lp9”", "kiosk printer probe")),
    (UnknownPrinter("lp9", ("Front", "Back")), ("“lp9”", "“Front”, “Back”", "printer status")),
    (TicketOfAnotherDay("A012", "2026-11-23"), ("A012", "2026-11-23", "ticket of today")),
    (SlipUnderWay("A012", 7), ("A012", "kiosk printer jobs")),
    (SlipResolved("A012", 7, "confirmed"), ("A012", "kiosk reprint A012")),
    (NoPrinter("A012"), ("A012", "--printer")),
    (UnknownZone("roof", ("hall", "yard")), ("roof", "hall, yard")),
    (WordsTooLong(200, 160), ("200 letters", "at most 160")),
    (AgencyAway("Bapenda", OPENS), ("“Bapenda” is not in the hall today", OPENS)),
    (AgencyAway("Bapenda", None), ("numbers: -",)),
    (QueueClosed("B", "Petugas {sakit}.", OPENS), ("Queue B", "{sakit}", OPENS, "queue open B")),
    (QueueClosed("B", "", None), ("for now. Staff open it with: kiosk queue open B",)),
    (SlotFull("B", 30, OPENS), ("30 numbers of queue B", OPENS)),
    (UntilIsPast("2026-11-24 08:00", "2026-11-24 09:14"), ("08:00", "09:14", "later time")),
    (DayNotOver("2026-11-24 14:30", 3), ("14:30", "3 wait", "kiosk day close --early")),
    (DayNotClosed("2026-11-24"), ("2026-11-24 is not closed", "nothing was changed")),
    (NoAppointments("ktp", "A"), ("“ktp”", "office profile", "A has none")),
    (NoSuchTime("2026-11-28 09:00", ()), ("2026-11-28", "another day")),
    (NoSuchTime("2026-11-24 09:01", ("09:00", "09:15")), ("09:01", "09:00, 09:15")),
    (TimeTaken("2026-11-24 09:00", ("09:15",)), ("09:00 are booked", "09:15")),
    (TimeTaken("2026-11-24 09:00", ()), ("free that day: -",)),
    (UnknownAppointment("XXX"), ("“XXX”", "BCD-FGH", "kiosk appointment list")),
    (AppointmentCancelled("BCD-FGH"), ("BCD-FGH was called off", "ordinary number")),
    (AppointmentOnAnotherDay("BCD-FGH", OPENS), ("BCD-FGH", OPENS, "Come then")),
    (AppointmentPassed("BCD-FGH", OPENS), ("BCD-FGH", OPENS, "Take a number")),
    (AppointmentsStand("ktp"), ("“ktp”", "kiosk appointment list")),
    (PinRefused("budi", 5), ("“budi”", "after 5 wrong PINs", "A supervisor")),
    (PinLocked("budi", 5), ("“budi”", "wait 5 minutes", "kiosk officer reset-pin budi")),
    (PinLocked("budi", 1), ("“budi”", "wait one minute", "kiosk officer reset-pin budi")),
    (PinUnfit("digits", 4, 8), ("4 to 8 digits",)),
    (PinUnfit("easy", 4, 8), ("too easy to guess", "4 to 8 digits", "1234")),
    (PinsDiffer(), ("differ", "Type the same one twice")),
    (PinNeeded("KIOSK_PIN"), ("--pin-stdin", "KIOSK_PIN")),
    (OfficerNeeded(), ("--officer CODE", "kiosk officer list")),
    (UnknownOfficer("budi"), ("“budi”", "kiosk officer list")),
    (OfficerCodeTaken("budi"), ("“budi”", "Choose another")),
    (OfficerUnwritable("code", 20), ("1 to 20", "digits, dots or hyphens")),
    (OfficerUnwritable("name", 60), ("one line of 1 to 60 letters",)),
    (NotAllowed("budi", "supervisor"), ("“budi”", "ask a supervisor or an administrator")),
    (NotAllowed("rini", "administrator"), ("“rini”", "ask an administrator")),
    (LastAdministrator("sari"), ("“sari”", "kiosk officer add", "--role administrator")),
    (AdministratorMissing(founding=True), ("--officer CODE --name NAME", "--pin-stdin", "sign_in")),
    (AdministratorMissing(founding=False), ("kiosk officer add", "--role administrator")),
    (NobodySignedIn(3), ("counter 3", "kiosk sign-in 3 --officer CODE")),
    (CounterTaken(3, "budi"), ("“budi”", "kiosk hand-over 3", "kiosk sign-out 3")),
    (SignedInElsewhere("budi", 3), ("“budi”", "counter 3", "kiosk sign-out 3")),
    (OnBreak(3, "budi", "12:30"), ("“budi”", "until 12:30", "kiosk back 3")),
    (NotOnBreak(3, "budi"), ("“budi”", "counter 3", "nothing to end")),
    (BreakOver("09:00", "09:14"), ("09:00", "09:14", "later than now")),
    (QuotaReached("B", 5, OPENS), ("5 numbers", "queue B", OPENS)),
    (QuotaReached("B", 1, OPENS), ("Today's only number of queue B is", OPENS)),
    (QuotaReached("B", 5, None), ("opening: -",)),
    (
        RequestIdReused("tap-1", "A012", "ktp", "regular", "2026-11-24"),
        ("“tap-1”", "A012", "ktp, regular", "2026-11-24", "another request id"),
    ),
    (CounterBusy(2, "A012", "called"), ("Counter 2", "A012", "Serve it or", "no-show")),
    (
        CounterBusy(2, "A012", "serving"),
        (
            "Counter 2",
            "serving A012. Finish it first",
        ),
    ),
    (NothingOpen(2, "finish"), ("Counter 2", "Call the next one")),
    (MoveRefused("finish", "A012", "called", ("recall", "no_show")), ("called", "recall, no-show")),
    (MoveRefused("call", "A012", "ended", ()), ("A012 has ended",)),
    (
        MoveRefused("cancel", "A012", "no_show", ("return",)),
        ("A012 is closed as a no-show", "“cancel”", "Possible: return"),
    ),
    (UnknownQueue("Z", ("A", "B")), ("“Z”", "A, B")),
    (UnknownAgency("polri", ("dukcapil", "pajak")), ("“polri”", "dukcapil, pajak")),
    (NotServedHere("A012", 3, "A", (1, 2, 4)), ("A012", "queue A", "counter 3", "1, 2, 4")),
    (NotServedHere("A012", 3, "A", ()), ("served at: -",)),
    (ReasonMissing("A012"), ("A012", "needs a reason", "on record")),
    (ReasonTooLong(300, 200), ("300 letters", "at most 200", "fewer words")),
    (
        CalledTooFewTimes("A012", 1, 3, 2, 45),
        ("A012 has call 1 of 3", "Call again", "45 s at the earliest"),
    ),
    (CalledTooFewTimes("A012", 3, 3, 0, 9), ("A012 was called just now", "9 s more")),
    (GraceOver("A012", 30), ("A012", "30 min", "take a new ticket")),
    (ClassAlready("A012", "priority"), ("A012 is a priority ticket already",)),
    (ClassAlready("A012", "regular"), ("A012 is a regular ticket already",)),
    (ServiceAlready("A012", "ktp"), ("“ktp”", "A012 already")),
    (NothingToUndo(2, 10), ("counter 2", "its last move", "10 s")),
    (MovedOn("A012"), ("A012 has moved on", "cannot be undone")),
    (SlipForeign("A012", "MPP"), ("A012", "another office, MPP")),
    (SlipForged("A012"), ("A012", "not one of ours", "take a new ticket")),
    (
        TicketNotOfToday("A012", "2026-11-23"),
        ("A012", "2026-11-23", "does not count today", "take a new ticket"),
    ),
    (QueueInUse("B", 3), ("queue B", "3 people still stand")),
    (QueueInUse("B", 1), ("queue B", "one person still stands")),
    (ServiceInUse("ktp", "A012"), ("“ktp”", "A012 still needs it", "after the day ends")),
    (CounterInUse(2, "A012", "called"), ("counter 2", "A012 is called", "no-show")),
    (
        CounterInUse(2, "A012", "waiting"),
        ("counter 2", "A012 waits for it alone", "another counter"),
    ),
    (CounterInUse(2, "A012", "serving"), ("counter 2", "A012 is being served", "Finish it")),
    (
        DayInUse("2026-11-24", "2026-11-25", "Asia/Jayapura", "A012"),
        ("2026-11-24", "2026-11-25", "Asia/Jayapura", "A012", "after the day ends"),
    ),
    (OfficeDiffers("UJI", "MPP"), ("UJI", "MPP", "another database")),
    (ClockWrong("2000-01-01 00:00", OPENS), ("2000-01-01 00:00", OPENS, "kiosk clock confirm")),
    (
        ClockWrong("2000-01-01 00:00", OPENS, given=True),
        ("--at goes forward only", "2000-01-01 00:00", OPENS, "--demo --at"),
    ),
]


@pytest.mark.parametrize(("refusal", "words"), EXAMPLES)
def test_a_refusal_names_the_facts_and_what_to_do_next(
    refusal: Refusal, words: tuple[str, ...]
) -> None:
    sentence = refusal.for_people(english)
    assert all(word in sentence for word in words), sentence
    assert str(refusal) == sentence


@pytest.mark.parametrize(("refusal", "_words"), EXAMPLES)
def test_a_refusal_is_one_json_object_with_its_type_its_message_and_its_facts(
    refusal: Refusal, _words: tuple[str, ...]
) -> None:
    plain = json.loads(json.dumps(refusal.as_json()))
    name = plain.pop("refused")
    assert plain.pop("message") == str(refusal)
    plain |= {"class_": plain.pop("class")} if "class" in plain else {}
    facts = {key: tuple(v) if isinstance(v, list) else v for key, v in plain.items()}
    [kind] = [getattr(module, name) for module in MODULES if hasattr(module, name)]
    assert kind(**facts) == refusal


def test_every_refusal_is_tried() -> None:
    assert {type(refusal) for refusal, _ in EXAMPLES} == {
        kind
        for kind in Refusal.__subclasses__()
        if kind.__module__ in {module.__name__ for module in MODULES}
    }


def test_a_refusal_without_words_cannot_be_shown() -> None:
    with pytest.raises(NotImplementedError):
        Refusal().for_people(english)


@pytest.mark.parametrize(("refusal", "_words"), EXAMPLES)
def test_a_refusal_speaks_the_language_of_the_listener(
    refusal: Refusal, _words: tuple[str, ...]
) -> None:
    contexts: list[str] = []

    def into_another(context: str, source: str) -> str:
        contexts.append(context)
        return f"<{source}>"

    assert refusal.for_people(into_another).startswith("<")
    assert set(contexts) <= {"Refusal", "State", "Move"}


def test_every_state_and_every_move_has_a_word() -> None:
    assert all(state_word(state, english) for state in State)
    assert all(move_word(move, english) for move in MOVES)
    assert all(outcome_word(outcome, english) for outcome in Outcome)
