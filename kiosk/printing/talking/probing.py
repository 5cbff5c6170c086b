"""Learning once, at set-up, what a printer understands.

First what is harmless: ``DLE EOT`` is obeyed or ignored, and is not printed by any printer known to
us. Then ``GS I``, at worst three letters that wait in the line. Only a printer that answered one of
these is asked a ``GS (`` question, and one that confirms the rest. ``ESC @`` ends it all: it wipes
a line that is not yet printed. The worst that can come out, once, is ``(H00look(k1P0KIOSK(k1R0``:
of a clone that answers ``DLE EOT``, prints the ``GS (`` it does not know, and keeps its line.
"""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from math import ceil
from time import monotonic

from kiosk.printing.capability import UNKNOWN, Capability, SlipStyle
from kiosk.printing.sending import Deadline
from kiosk.printing.talking.commands import (
    CLEARED,
    LOGO_ROOM,
    QR_SIZE,
    Identity,
    Sense,
    clear_buffers,
    initialize,
    logo_room,
    qr_size,
)
from kiosk.printing.talking.conversation import Conversation, Question
from kiosk.printing.talking.faults import PrinterInTrouble, PrinterSilent, printer_fault_of
from kiosk.printing.talking.talk import Talk
from kiosk.printing.talking.trouble import trouble_of
from kiosk.printing.ways.choosing import VIRTUAL, way_to
from kiosk.printing.ways.line import Line

OPENING_SECONDS = 5.0

DESIGNED_FROM = 100_000
"""Bytes per second at which a slip of dots (some 50 KB) is as quick as the paper."""

_ANSWER_SECONDS = 1.0
_VAIN_SECONDS = 0.25
"""For the questions after a first one that nobody answered."""

_LOGO_BYTES = 8_192
_CUTTER = 0x02
"""Bit of ``GS I 2``."""

_MILLISECONDS = 1000
_NARROW, _WIDE = 58, 80
"""Millimetres."""

_MARK = "look"
"""A process id; no job has these letters."""


def probe(url: str, *, may_be_mute: bool = False) -> Capability:
    """Open the printer, ask it, close it. Prints nothing on any printer that answers as it should.

    Raises ``PrinterUrlRefused`` or a ``PrinterFault``; ``PrinterSilent`` only if it could answer
    and ``may_be_mute`` was not said.
    """
    if url == VIRTUAL:
        return UNKNOWN
    way = way_to(url)
    try:
        with closing(way.open(Deadline(OPENING_SECONDS))) as line:
            found = learned(line, way.bytes_per_second, url)
            gives_back = line.gives_back
    except OSError as failure:
        raise printer_fault_of(failure, url) from failure
    if not (found.senses or found.model or may_be_mute) and gives_back:
        raise PrinterSilent(url)
    return found


def check(url: str) -> None:
    """See whether the printer can be opened. Raises ``PrinterUrlRefused`` or a ``PrinterFault``."""
    if url == VIRTUAL:
        return
    try:
        way_to(url).open(Deadline(OPENING_SECONDS)).close()
    except OSError as failure:
        raise printer_fault_of(failure, url) from failure


def learned(line: Line, bytes_per_second: int | None, url: str) -> Capability:
    """Ask the printer on an open line. Raises ``OSError`` and ``PrinterInTrouble``."""
    if not line.gives_back:
        return Capability(bytes_per_second=bytes_per_second)
    Talk(line).drain()
    unanswered, slowest = _sensed(line)
    senses = len(unanswered) < len(Sense)
    if senses:
        _refuse_trouble(line, unanswered, url)
    known = _identities(line, _ANSWER_SECONDS if senses else _VAIN_SECONDS)
    found = replace(
        _mechanism(known),
        senses=senses,
        unanswered=unanswered if senses else (),
        slowest_answer=slowest,
        bytes_per_second=bytes_per_second,
    )
    if senses or known:
        found = _commands(line, found)
    Talk(line).say(initialize(), Deadline(_ANSWER_SECONDS))
    line.settle(Deadline(_ANSWER_SECONDS))
    return found


def _refuse_trouble(line: Line, unanswered: tuple[int, ...], url: str) -> None:
    # What waits in its buffer is not worked off now: it would seem to understand nothing.
    status = Talk(line).status(Deadline(_ANSWER_SECONDS), unanswered)
    if trouble := trouble_of(status):
        raise PrinterInTrouble(url, trouble)


def _sensed(line: Line) -> tuple[tuple[int, ...], int]:
    """Give which ``DLE EOT n`` it leaves unanswered, and its slowest answer in milliseconds."""
    unanswered, slowest, patience = list[int](), 0.0, _ANSWER_SECONDS
    for sense in Sense:
        asked_at = monotonic()
        if _answer(line, sense, patience):
            slowest = max(slowest, monotonic() - asked_at)
        else:
            unanswered.append(int(sense))
        patience = _ANSWER_SECONDS if slowest else _VAIN_SECONDS
    return tuple(unanswered), ceil(slowest * _MILLISECONDS)


def _identities(line: Line, seconds: float) -> dict[Identity, str | int]:
    known = dict[Identity, str | int]()
    for identity in (Identity.TYPE, Identity.MAKER, Identity.MODEL_NAME):
        heard = _answer(line, identity, seconds)
        if heard is None and not known:
            break
        known |= heard.identities if heard else {}
    return known


def _answer(line: Line, question: Question, seconds: float) -> Conversation | None:
    # Each in a conversation of its own: one that is never answered must not cost the next answer.
    talk = Talk(line)
    return talk.heard if talk.ask(question, Deadline(seconds)) else None


def _commands(line: Line, found: Capability) -> Capability:
    """Ask which commands it obeys; a printer that confirms is no unknown clone."""
    talk = Talk(line)
    talk.say(talk.heard.expect(_MARK), Deadline(_ANSWER_SECONDS))
    confirms = talk.hear_until(lambda: talk.heard.is_processed, Deadline(_ANSWER_SECONDS))
    is_quick = (found.bytes_per_second or 0) >= DESIGNED_FROM
    return replace(
        found,
        confirms=confirms,
        clears=confirms and _block(line, clear_buffers(), CLEARED) is not None,
        draws_qr=_block(line, qr_size("KIOSK"), QR_SIZE) is not None,
        stores_logo=confirms and _room_for_pictures(line) >= _LOGO_BYTES,
        style=SlipStyle.DESIGNED if confirms and is_quick else SlipStyle.NATIVE,
    )


def _room_for_pictures(line: Line) -> int:
    said = _block(line, logo_room(), LOGO_ROOM) or b""
    return int(said) if said.isdigit() else 0


def _block(line: Line, request: bytes, header: bytes) -> bytes | None:
    """Ask, and give what the block says that answers."""
    talk, deadline = Talk(line), Deadline(_ANSWER_SECONDS)
    talk.say(request, deadline)
    talk.hear_until(lambda: talk.heard.block(header) is not None, deadline)
    return talk.heard.block(header)


def _mechanism(known: Mapping[Identity, str | int]) -> Capability:
    """Read from its identities what it is, how wide its paper is, and whether it cuts.

    Only a name tells the width (POS-58); a TM-T20 that is fed with 58 mm paper does not.
    """
    names = [known[part] for part in (Identity.MAKER, Identity.MODEL_NAME) if part in known]
    model = " ".join(map(str, names)) or None
    millimetres = _NARROW if model and str(_NARROW) in model else _WIDE
    kind = known.get(Identity.TYPE)
    has_cutter = bool(kind & _CUTTER) if isinstance(kind, int) else millimetres == _WIDE
    return Capability(has_cutter=has_cutter, millimetres=millimetres, model=model)
