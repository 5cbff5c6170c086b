"""A printer on USB, driven by libusb: ``usb://04b8:0e28``.

For where the kernel makes no device file, or one through which no answer comes back.
"""

import re
from collections.abc import Iterable
from contextlib import suppress
from typing import Any
from urllib.parse import SplitResult

from kiosk.printing.address import Expected, PrinterUrlRefused, options
from kiosk.printing.device import USB_BYTES_PER_SECOND
from kiosk.printing.line import NotAPrinter, PartlyAccepted
from kiosk.printing.sending import Deadline

_MILLISECONDS = 1000
_ANSWER_BYTES = 1024
"""A multiple of every packet size: a packet longer than was asked for is an error."""

_PRINTERS, _OF_ITS_MAKER = 7, 255
"""Classes of interfaces; some printers hide behind a class of their own."""

_BULK = 2
_MODEL = re.compile(r"([0-9a-f]{4}):([0-9a-f]{4})")
_OPTIONS = frozenset(("serial",))


class LibraryMissing(OSError):
    """libusb is not installed."""


class SeveralAlike(OSError):
    """More than one such printer is plugged in, and the address does not say which."""


class UsbLine:
    """A claimed interface: its endpoint out and, where it has one, its endpoint back."""

    def __init__(self, device: Any, interface: Any) -> None:  # noqa: ANN401  pyusb has no types
        self._device, self._number = device, interface.bInterfaceNumber
        ends = [end for end in interface if end.bmAttributes & 0x03 == _BULK]
        self._out = next(end for end in ends if not end.bEndpointAddress & 0x80)
        self._back = next((end for end in ends if end.bEndpointAddress & 0x80), None)
        self._freed_from_kernel = self._claim()

    @property
    def gives_back(self) -> bool:
        """It has an endpoint in."""
        return self._back is not None

    def write(self, data: bytes, seconds: float) -> int:
        """Write as much as is accepted."""
        from usb.core import USBTimeoutError  # noqa: PLC0415  only where there is such a printer

        try:
            return int(self._out.write(data, _milliseconds(seconds)))
        except USBTimeoutError:
            return 0
        except OSError as failure:
            # libusb knows how much went out by then; pyusb does not pass it on.
            raise PartlyAccepted(*failure.args) from failure

    def read(self, seconds: float) -> bytes:
        """Give what the printer says."""
        from usb.core import USBTimeoutError  # noqa: PLC0415

        if self._back is None:
            return b""
        try:
            return bytes(self._back.read(_ANSWER_BYTES, _milliseconds(seconds)))
        except USBTimeoutError:
            return b""

    def settle(self, deadline: Deadline) -> None:
        """Each write has already waited until the printer took it."""

    def close(self) -> None:
        """Give the interface free, and back to the kernel."""
        import usb.util  # noqa: PLC0415

        # It may have been unplugged: then there is nothing to give back.
        with suppress(OSError):
            usb.util.release_interface(self._device, self._number)
            if self._freed_from_kernel:
                self._device.attach_kernel_driver(self._number)
        usb.util.dispose_resources(self._device)

    def _claim(self) -> bool:
        import usb.util  # noqa: PLC0415

        was_active = False
        # Not every system lets go of its driver, nor needs to.
        with suppress(NotImplementedError):
            was_active = bool(self._device.is_kernel_driver_active(self._number))
            if was_active:
                self._device.detach_kernel_driver(self._number)
        usb.util.claim_interface(self._device, self._number)
        return was_active


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

    def open(self, _deadline: Deadline) -> UsbLine:
        """Find it and claim it."""
        device = _only(self._found())
        try:
            configuration = device.get_active_configuration()
        except OSError:
            # Only then: configured anew, a printer forgets what it was told.
            device.set_configuration()
            configuration = device.get_active_configuration()
        return UsbLine(device, _interface(configuration))

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


def _interface(interfaces: Iterable[Any]) -> Any:  # noqa: ANN401
    by_class = {interface.bInterfaceClass: interface for interface in interfaces}
    found = by_class.get(_PRINTERS) or by_class.get(_OF_ITS_MAKER)
    if found is None:
        message = "a USB device, but no printer"
        raise NotAPrinter(message)
    return found


def _serial_of(device: Any) -> str | None:  # noqa: ANN401
    try:
        return str(device.serial_number)
    except (OSError, ValueError):
        # Not allowed to ask it, or it has none.
        return None


def _milliseconds(seconds: float) -> int:
    # 0 would be for ever.
    return max(1, int(seconds * _MILLISECONDS))
