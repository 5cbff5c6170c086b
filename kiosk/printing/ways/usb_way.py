"""A printer on USB, driven by libusb: ``usb://04b8:0e28``.

For where the kernel makes no device file, or one through which no answer comes back.
"""

import re
from typing import Any
from urllib.parse import SplitResult

from kiosk.printing.sending import Deadline
from kiosk.printing.ways.address import Expected, PrinterUrlRefused, options, spelled
from kiosk.printing.ways.device import USB_BYTES_PER_SECOND
from kiosk.printing.ways.usb_line import UsbLine, printing_interface

_MODEL = re.compile(r"([0-9a-f]{4}):([0-9a-f]{4})")
_OPTIONS = frozenset(("serial",))


class LibraryMissing(OSError):
    """libusb is not installed."""


class SeveralAlike(OSError):
    """More than one such printer is plugged in, and the address does not say which."""


class UsbWay:
    """A model of printer, and its serial number where several are plugged in.

    ``backend``: of pyusb; ``None`` for the libusb of this machine.
    """

    keeps_open = True
    bytes_per_second = USB_BYTES_PER_SECOND

    def __init__(
        self, maker: int, model: int, serial: str | None = None, backend: object | None = None
    ) -> None:
        self._maker, self._model, self._serial, self._backend = maker, model, serial, backend

    def __str__(self) -> str:
        return f"usb {self._maker:04x}:{self._model:04x}"

    @property
    def address(self) -> str:
        """Its maker, its model, and its number if that is said."""
        said = {"serial": self._serial} if self._serial else {}
        return spelled("usb", f"{self._maker:04x}:{self._model:04x}", **said)

    @property
    def device(self) -> str:
        """The same."""
        return self.address

    def open(self, _deadline: Deadline) -> UsbLine:
        """Find it and claim it."""
        device = _only(self._found())
        try:
            configuration = device.get_active_configuration()
        except OSError:
            # Only then: configured anew, a printer forgets what it was told.
            device.set_configuration()
            configuration = device.get_active_configuration()
        return UsbLine(device, printing_interface(configuration))

    def _found(self) -> list[Any]:
        import usb.core  # noqa: PLC0415

        try:
            alike = usb.core.find(
                find_all=True,
                idVendor=self._maker,
                idProduct=self._model,
                backend=self._backend,
            )
        except usb.core.NoBackendError as problem:
            message = "libusb is not installed"
            raise LibraryMissing(message) from problem
        wanted = self._serial
        return [device for device in alike if wanted is None or _serial_of(device) == wanted]


def usb_way(url: str, parts: SplitResult) -> UsbWay:
    """Read ``usb://04b8:0e28?serial=NUMBER``."""
    model = _MODEL.fullmatch(parts.netloc.lower())
    if model is None or parts.path.strip("/") or parts.fragment:
        raise PrinterUrlRefused(url, Expected.USB)
    serial = options(url, parts, _OPTIONS, Expected.USB).get("serial")
    return UsbWay(int(model[1], 16), int(model[2], 16), serial)


def _only(devices: list[Any]) -> Any:  # noqa: ANN401
    if not devices:
        message = "it is not plugged in, or switched off"
        raise ConnectionError(message)
    if len(devices) > 1:
        message = f"{len(devices)} of this kind are plugged in"
        raise SeveralAlike(message)
    return devices[0]


def _serial_of(device: Any) -> str | None:  # noqa: ANN401
    try:
        return str(device.serial_number)
    except (OSError, ValueError):
        # Not allowed to ask it, or it has none.
        return None
