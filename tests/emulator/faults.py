"""What may go wrong with a printer, each as a switch."""

from dataclasses import dataclass
from typing import Literal

PaperLevel = Literal["ok", "near_end", "out"]


@dataclass
class Faults:
    """Switches that a test turns, before or while the printer runs.

    ``…_after``: once so many bytes have come (``stalls``, ``resets``) or have been worked off by
    the mechanism (``paper_out``, ``loses_power``, ``opens_cover``); each happens once.
    """

    paper: PaperLevel = "ok"
    cover_open: bool = False
    jams_at_cut: bool = False
    """The cutter jams at the next cut, until ``DLE ENQ`` or a hand frees it."""
    paper_out_after: int | None = None
    opens_cover_after: int | None = None
    loses_power_after: int | None = None
    """It comes back at once, without its buffer and without its connection."""
    stalls_after: int | None = None
    """It takes no more bytes, and says nothing."""
    resets_after: int | None = None
    """It breaks the connection; what it has taken it prints."""
    is_silent: bool = False
    """A clone: prints, and never answers."""
    is_deaf: bool = False
    """It is connected to and neither reads nor answers."""
    garbles: bool = False
    """A clone: prints the bytes of ``GS (`` as characters, and does not obey it."""
    answers_after: float = 0.0
    """Seconds before a reply leaves."""
    splits_replies: bool = False
    """Each byte of a reply in a packet of its own."""
    sends_noise: bool = False
    """A status back that nobody asked for before each reply, and XOFF, XON."""
