"""Whether the printers that somebody named can be used at all: asked before a number is taken."""

from collections.abc import Iterable
from contextlib import suppress

from kiosk.app.printer_ownership import lock_of
from kiosk.printing.ways.choosing import VIRTUAL, address_of, way_to
from kiosk.storage.location import Location
from kiosk.storage.ownership import is_owned

_NETWORK = "tcp:"


def refuse_unusable(location: Location, printers: Iterable[str]) -> None:
    """Refuse an address at which there never will be a printer: ``PrinterUrlRefused``, a fault.

    A printer that is away now may come later. One that another process drives is left in peace,
    and one on the network is not waited for.
    """
    for url in printers:
        if url == VIRTUAL:
            continue
        way_to(url)
        if not address_of(url).startswith(_NETWORK) and not is_owned(location, lock_of(url)):
            _refuse_by_opening(url)


def _refuse_by_opening(url: str) -> None:
    from kiosk.printing.talking.faults import PrinterAbsent  # noqa: PLC0415  paint first
    from kiosk.printing.talking.probing import check  # noqa: PLC0415

    with suppress(PrinterAbsent):
        check(url)
