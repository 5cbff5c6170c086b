"""An open line to a USB printer: a claimed interface and its endpoints."""

from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from kiosk.printing.sending import Deadline
from kiosk.printing.ways.line import NotAPrinter, PartlyAccepted

_MILLISECONDS = 1000
_ANSWER_BYTES = 1024
"""A multiple of every packet size: a packet longer than was asked for is an error."""

_PRINTERS, _OF_ITS_MAKER = 7, 255
"""Classes of interfaces; some printers hide behind a class of their own."""

_TWO_WAY = 2
"""The last protocol of that class that takes plain bytes; those above are packets and IPP."""

_KIND, _BULK = 0x03, 0x02
_OUT, _BACK = 0x00, 0x80
"""Bit of an endpoint's address."""


class UsbLine:
    """A claimed interface: its endpoint out and, where it has one, its endpoint back."""

    def __init__(self, device: Any, interface: Any) -> None:  # noqa: ANN401  pyusb has no types
        self._device, self._number = device, interface.bInterfaceNumber
        self._out: Any = _end(interface, _OUT)
        self._back = _end(interface, _BACK)
        self._freed_from_kernel = self._claim()
        if interface.bAlternateSetting:
            interface.set_altsetting()

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
        with suppress(OSError):
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


def printing_interface(interfaces: Iterable[Any]) -> Any:  # noqa: ANN401
    """Choose the interface that takes bytes. Raises ``NotAPrinter``."""
    # An interface may come in several settings: one-way and with a way back.
    usable = [interface for interface in interfaces if _is_usable(interface)]
    if not usable:
        message = "a USB device, but no printer"
        raise NotAPrinter(message)
    return max(usable, key=_preference)


def _is_usable(interface: Any) -> bool:  # noqa: ANN401
    kind, protocol = interface.bInterfaceClass, interface.bInterfaceProtocol
    takes_bytes = kind == _OF_ITS_MAKER or (kind == _PRINTERS and protocol <= _TWO_WAY)
    return takes_bytes and _end(interface, _OUT) is not None


def _preference(interface: Any) -> tuple[bool, bool]:  # noqa: ANN401
    return interface.bInterfaceClass == _PRINTERS, _end(interface, _BACK) is not None


def _end(interface: Any, direction: int) -> Any | None:  # noqa: ANN401
    ends = (end for end in interface if end.bmAttributes & _KIND == _BULK)
    return next((end for end in ends if end.bEndpointAddress & _BACK == direction), None)


def _milliseconds(seconds: float) -> int:
    # 0 would be for ever.
    return max(1, int(seconds * _MILLISECONDS))
