"""The sheets over the keys of one counter: what is open, what is chosen, the way back."""

from collections.abc import Callable
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.counter_sheet import (
    Ask,
    Choice,
    Console,
    Derive,
    Do,
    Open,
    Press,
    Sheet,
    Step,
    filtered,
)
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Run = Callable[[Callable[[], object], Callable[[object], None]], None]
"""Do some work as an act of the counter, then go on with what it gave."""

_CLOSED = Sheet("", lambda _key: None)


@QmlElement
class CounterSheets(QObject):
    """One sheet is seen at a time; going back leads to the one before."""

    changed = Signal()
    opened = Signal()
    """Another sheet is seen: typing begins anew."""

    def __init__(
        self,
        console: Callable[[], Console | None],
        do: Callable[[Callable[[], object]], None],
        ask: Run,
        press: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        """Take what sheets are made of, and what the counter does with what is chosen.

        ``do`` an act, and close the sheets once it is done; ``ask``, and go on with the answer;
        ``press`` a key of the window.
        """
        super().__init__(parent)
        self._console, self._do, self._ask, self._press = console, do, ask, press
        self._stack: list[Derive] = []
        self._sheet, self._typed = _CLOSED, ""
        self._choices = Rows(Choice, self)

    @property
    def is_open(self) -> bool:
        """Tell whether a sheet covers the keys."""
        return bool(self._stack)

    def open(self, sheet: Derive) -> None:
        """Open a sheet over the keys; the same key closes it again."""
        again = self._stack[:1] == [sheet]
        self.close()
        if not again:
            self._push(sheet)

    def answer(self, sheet: Derive) -> None:
        """Open a sheet that nobody chose: a slip was scanned."""
        self._stack = []
        self._push(sheet)

    @Slot()
    def close(self) -> None:
        """Give the keys free."""
        self._stack = []
        self.renew()

    @Slot()
    def back(self) -> None:
        """Go back to the sheet before, or close the only one."""
        self._stack = self._stack[:-1]
        self._typed = ""
        self.renew()
        self.opened.emit()

    @Slot(str)
    def write(self, typed: str) -> None:
        """Take what stands in the line now; where it filters, fewer choices are left."""
        if typed != self._typed:
            self._typed = typed
            self.renew()

    @Slot(str)
    def enter(self, typed: str) -> None:
        """Take the written line; where it filters, the first that is left is chosen."""
        if self._sheet.enter is not None:
            self._take(self._sheet.enter(typed))
        else:
            self.write(typed)
            self.choose(0)

    @Slot(int)
    def choose(self, row: int) -> None:
        """Choose by the place in the list."""
        shown = self._shown()
        if row in range(len(shown)) and shown[row].live:
            self._take(self._sheet.choose(shown[row].key))

    def renew(self) -> None:
        """Derive what is seen anew."""
        console = self._console()
        if self._stack and console is not None:
            self._sheet = self._stack[-1](console)
        else:
            self._sheet = _CLOSED
        self._choices.show(self._shown())
        self.changed.emit()

    def _shown(self) -> tuple[Choice, ...]:
        filters = self._sheet.enter is None and self._typed
        return filtered(self._sheet.choices, self._typed) if filters else self._sheet.choices

    def _push(self, sheet: Derive) -> None:
        self._stack.append(sheet)
        self._typed = ""
        self.renew()
        self.opened.emit()

    def _take(self, step: Step) -> None:
        match step:
            case Open(sheet):
                self._push(sheet)
            case Do(act):
                self._do(act)
            case Ask(work, then):
                self._ask(work, lambda answer: self._push(then(answer)))
            case Press(key):
                self.close()
                self._press(key)

    isOpen = Property(bool, attrgetter("is_open"), notify=changed)
    title = Property(str, attrgetter("_sheet.title"), notify=changed)
    note = Property(str, attrgetter("_sheet.note"), notify=changed)
    field = Property(str, attrgetter("_sheet.field"), notify=changed)
    confirm = Property(str, attrgetter("_sheet.confirm"), notify=changed)
    writesFirst = Property(bool, attrgetter("_sheet.writes_first"), notify=changed)
    longest = Property(int, attrgetter("_sheet.longest"), notify=changed)
    choices = Property(QObject, attrgetter("_choices"), notify=changed)

    @Property(str, notify=changed)
    def empty(self) -> str:
        return "" if self._choices.rowCount() else self._sheet.empty

    @Property(bool, notify=changed)
    def deep(self) -> bool:
        return len(self._stack) > 1
