"""A USB bus with printers on it, as pyusb sees one: the place of libusb.

Each device is a cable (``Link``) of an emulated printer. What libusb does is in
``usb.backend.IBackend``; only what is called is here.
"""

import select
import socket
from array import array
from collections.abc import Iterator
from types import SimpleNamespace

from usb.core import USBError, USBTimeoutError

MAKER, MODEL = 0x04B8, 0x0E28
OUT, BACK = 0x01, 0x82
_BULK, _PRINTERS, _NO_DEVICE, _BUSY, _TIMED_OUT = 2, 7, 19, 16, 110


class UsbDevice:
    """A printer on the bus, and what the computer has done to it."""

    connections = 0
    url = f"usb://{MAKER:04x}:{MODEL:04x}"

    def __init__(
        self,
        serial: str = "X2XX000001",
        interface_class: int = _PRINTERS,
        *,
        endpoints: tuple[int, ...] = (OUT, BACK),
        settings: int = 1,
        is_held_by_kernel: bool = False,
    ) -> None:
        self.serial, self.interface_class = serial, interface_class
        self.settings, self.setting = settings, 0
        """How many settings its interface has, of which only the last has all endpoints."""
        self._endpoints = endpoints
        self.kernel_drives, self.is_claimed = is_held_by_kernel, False
        self.is_plugged_in = True
        self.timeouts: list[int] = []
        """Milliseconds of each transfer."""
        self._ours, self.theirs = socket.socketpair()
        self.theirs.settimeout(0)

    def endpoints(self, setting: int) -> tuple[int, ...]:
        return self._endpoints if setting == self.settings - 1 else self._endpoints[:1]

    def read(self, most: int, seconds: float) -> bytes:
        ready, _, _ = select.select([self._ours] if most else [], [], [], seconds)
        return self._ours.recv(most) if ready else b""

    def write(self, data: bytes) -> None:
        self._ours.send(data)

    def break_connection(self) -> None:
        """Off and on again: a computer sees another device."""

    def close(self) -> None:
        self._ours.close()
        self.theirs.close()


class UsbBus:
    """A backend of pyusb."""

    def __init__(self, *devices: UsbDevice) -> None:
        self._devices = devices

    def enumerate_devices(self) -> Iterator[UsbDevice]:
        return (device for device in self._devices if device.is_plugged_in)

    def get_parent(self, _device: UsbDevice) -> None:
        """All are on the root."""

    def get_device_descriptor(self, _device: UsbDevice) -> SimpleNamespace:
        words = "bLength bDescriptorType bcdUSB bDeviceClass bDeviceSubClass bDeviceProtocol"
        more = "bMaxPacketSize0 bcdDevice iManufacturer iProduct"
        fields = dict.fromkeys(f"{words} {more}".split(), 0)
        named = {"idVendor": MAKER, "idProduct": MODEL, "iSerialNumber": 3}
        place = {"bNumConfigurations": 1, "address": 1, "bus": 1, "port_number": 1}
        return SimpleNamespace(**fields, **named, **place, port_numbers=(1,), speed=2)

    def get_configuration_descriptor(self, _device: UsbDevice, _place: int) -> SimpleNamespace:
        fields = "bLength bDescriptorType wTotalLength iConfiguration bmAttributes bMaxPower"
        values = dict.fromkeys(fields.split(), 0)
        return SimpleNamespace(
            **values, bNumInterfaces=1, bConfigurationValue=1, extra_descriptors=[]
        )

    def get_interface_descriptor(
        self, device: UsbDevice, place: int, setting: int, _configuration: int
    ) -> SimpleNamespace:
        if place or setting >= device.settings:
            raise IndexError
        fields = "bLength bDescriptorType bInterfaceSubClass bInterfaceProtocol iInterface"
        values = dict.fromkeys(fields.split(), 0)
        return SimpleNamespace(
            **values,
            bInterfaceNumber=0,
            bAlternateSetting=setting,
            bNumEndpoints=len(device.endpoints(setting)),
            bInterfaceClass=device.interface_class,
            extra_descriptors=[],
        )

    def get_endpoint_descriptor(
        self, device: UsbDevice, place: int, _interface: int, setting: int, _configuration: int
    ) -> SimpleNamespace:
        fields = "bLength bDescriptorType bInterval bRefresh bSynchAddress"
        return SimpleNamespace(
            **dict.fromkeys(fields.split(), 0),
            bEndpointAddress=device.endpoints(setting)[place],
            bmAttributes=_BULK,
            wMaxPacketSize=64,
            extra_descriptors=[],
        )

    def open_device(self, device: UsbDevice) -> UsbDevice:
        return device

    def close_device(self, _device: UsbDevice) -> None:
        """Nothing is kept."""

    def get_configuration(self, _device: UsbDevice) -> int:
        return 1

    def set_interface_altsetting(self, device: UsbDevice, _interface: int, setting: int) -> None:
        device.setting = setting

    def is_kernel_driver_active(self, device: UsbDevice, _interface: int) -> bool:
        return device.kernel_drives

    def detach_kernel_driver(self, device: UsbDevice, _interface: int) -> None:
        device.kernel_drives = False

    def attach_kernel_driver(self, device: UsbDevice, _interface: int) -> None:
        device.kernel_drives = True

    def claim_interface(self, device: UsbDevice, _interface: int) -> None:
        if device.kernel_drives or device.is_claimed:
            raise USBError("Resource busy", errno=_BUSY)
        device.is_claimed = True

    def release_interface(self, device: UsbDevice, _interface: int) -> None:
        device.is_claimed = False

    def ctrl_transfer(self, device: UsbDevice, *request: object) -> int:
        """Give a string: which languages there are, or the serial number."""
        kind, buffer = request[2], request[4]
        assert isinstance(kind, int)
        assert isinstance(buffer, array)
        text = b"\x09\x04" if kind & 0xFF == 0 else device.serial.encode("utf-16-le")
        said = bytes([len(text) + 2, 3]) + text
        buffer[: len(said)] = array("B", said)
        return len(said)

    def bulk_write(
        self, device: UsbDevice, _end: int, _interface: int, data: "array[int]", timeout: int
    ) -> int:
        _wait(device, timeout, [], [device.theirs])
        return device.theirs.send(data.tobytes())

    def bulk_read(
        self, device: UsbDevice, _end: int, _interface: int, data: "array[int]", timeout: int
    ) -> int:
        _wait(device, timeout, [device.theirs], [])
        said = device.theirs.recv(len(data))
        data[: len(said)] = array("B", said)
        return len(said)

    # pyusb looks all of them up before it takes one.
    intr_write = iso_write = bulk_write
    intr_read = iso_read = bulk_read


def _wait(
    device: UsbDevice, timeout: int, reads: list[socket.socket], writes: list[socket.socket]
) -> None:
    device.timeouts.append(timeout)
    if not device.is_plugged_in:
        raise USBError("No such device (it may have been disconnected)", errno=_NO_DEVICE)
    if not any(select.select(reads, writes, [], timeout / 1000)):
        raise USBTimeoutError("Operation timed out", errno=_TIMED_OUT)
