"""Signals of Qt: one version of PySide lost a reference per emission, and died of it."""

import sys

from PySide6.QtCore import QObject, Signal, Slot


class Teller(QObject):
    told = Signal(object)
    flag = Signal(bool)


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    @Slot(object)
    def hear(self, _what: object) -> None:
        self.count += 1

    @Slot(bool)
    def see(self, _flag: bool) -> None:  # noqa: FBT001  a slot
        self.count += 1


def test_a_hundred_thousand_signals_cost_no_reference() -> None:
    teller, listener = Teller(), Listener()
    teller.told.connect(listener.hear)
    teller.flag.connect(listener.see)
    constants = (None, True, False)
    before = [sys.getrefcount(constant) for constant in constants]
    for _ in range(50_000):
        teller.told.emit(None)
        teller.flag.emit(True)  # noqa: FBT003
    lost = [was - sys.getrefcount(it) for was, it in zip(before, constants, strict=True)]
    assert listener.count == 100_000
    # Constants that never die (Python 3.12) keep one count; a few come and go with other work.
    assert max(lost) < 1000
