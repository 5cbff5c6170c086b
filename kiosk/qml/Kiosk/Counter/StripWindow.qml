pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The counter as a strip over the officer's own work: what is open, who waits, and the four keys used all day.
Window {
    id: window

    required property Counter counter
    readonly property int compactBelow: 1360

    width: Theme.staff.width
    height: Theme.staff.stripHeight
    flags: Qt.Window | Qt.FramelessWindowHint | Qt.WindowStaysOnTopHint
    transientParent: null
    color: Theme.surface
    title: counter.title

    // The other window of the counter sets them for itself while it is the one that shows.
    Binding {
        target: Theme
        property: "compact"
        value: window.width < window.compactBelow
        when: window.visible
        restoreMode: Binding.RestoreNone
    }

    Binding {
        target: Theme
        property: "pixelScale"
        value: 1
        when: window.visible
        restoreMode: Binding.RestoreNone
    }

    CounterKeys {
        counter: window.counter
    }

    FocusScope {
        anchors.fill: parent
        focus: true

        Keys.onSpacePressed: event => {
            if (!event.isAutoRepeat)
                window.counter.press(window.counter.keyboard.spaceAct);
        }

        StripFace {
            anchors.fill: parent
            counter: window.counter
        }
    }
}
