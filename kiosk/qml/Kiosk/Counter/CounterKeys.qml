pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels

// The function keys; which of them may act is the view model's matter.
Item {
    id: keys

    required property Counter counter

    Shortcut {
        sequence: "F8"
        autoRepeat: false
        onActivated: keys.counter.goOn()
    }

    Shortcut {
        sequence: "F9"
        autoRepeat: false
        onActivated: keys.counter.finish()
    }

    Shortcut {
        sequence: "F2"
        autoRepeat: false
        onActivated: keys.counter.recall()
    }

    Shortcut {
        sequence: "F4"
        autoRepeat: false
        onActivated: keys.counter.noShow()
    }

    Shortcut {
        sequence: "F6"
        autoRepeat: false
        onActivated: keys.counter.hold()
    }

    Shortcut {
        sequence: "F7"
        autoRepeat: false
        onActivated: keys.counter.transfer()
    }

    Shortcut {
        sequence: "F12"
        autoRepeat: false
        onActivated: keys.counter.more()
    }

    Shortcut {
        sequence: "Ctrl+Z"
        autoRepeat: false
        onActivated: keys.counter.undo()
    }

    Shortcut {
        sequence: "F10"
        autoRepeat: false
        onActivated: keys.counter.takeBreak()
    }
}
