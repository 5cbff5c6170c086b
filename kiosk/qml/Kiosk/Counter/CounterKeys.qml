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
}
