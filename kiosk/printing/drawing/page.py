"""A page on its way to the printer."""

from dataclasses import dataclass

from kiosk.printing.content.layout import Slip


@dataclass(frozen=True, slots=True)
class Page:
    """What is sent for a print job: the bytes, and the slip they were made from.

    ``millimetres``: the paper it uses, from its first line to the cut; 0 when nobody measured it.
    """

    job: int
    data: bytes
    slip: Slip
    millimetres: int = 0
