"""The keys of one counter for its QML: its shortcuts, and what the key caps say."""

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtQml import QmlElement

from kiosk.queueing.refusals import Translate
from kiosk.viewmodels.key_map import SPACE, KeysOfActs

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CounterKeyboard(QObject):
    """The keys of one counter's window, for its shortcuts and its key caps."""

    def __init__(
        self, keys: KeysOfActs, translate: Translate, parent: QObject | None = None
    ) -> None:
        """Take keys that were checked; ``translate`` names the space bar."""
        super().__init__(parent)
        self._keys = keys
        self._translate = translate

    @Slot(result=list)
    def acts(self) -> list[str]:
        """List the acts that have keys."""
        return list(self._keys)

    @Slot(str, result=list)
    def sequences(self, act: str) -> list[str]:
        """Give the keys of an act that are shortcuts wherever the focus is."""
        return [key for key in self._keys[act] if key != SPACE]

    @Property(str, constant=True)
    def spaceAct(self) -> str:
        return next((act for act, keys in self._keys.items() if SPACE in keys), "")

    @Slot(str, result=str)
    def cap(self, act: str) -> str:
        """Give what the key cap of an act says."""
        return self._called(self._keys[act][0])

    @Slot(str, result=str)
    def spoken(self, act: str) -> str:
        """Name every key of an act in a sentence: ``F8 or the space bar``."""
        first, *others = map(self._in_a_sentence, self._keys[act])
        either = self._translate("Counter", "{one} or {other}")
        for other in others:
            first = either.format(one=first, other=other)
        return first

    def _in_a_sentence(self, key: str) -> str:
        if key == SPACE:
            return self._translate("Counter", "the space bar")
        return self._called(key)

    def _called(self, key: str) -> str:
        if key == SPACE:
            return self._translate("Counter", "Space")
        return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
