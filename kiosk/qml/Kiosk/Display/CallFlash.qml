import QtQuick
import Kiosk.Theme

// A new call: lit and dark once a second, three times.
SequentialAnimation {
    id: flash

    property bool lit: false

    loops: Theme.motion.callFlashes

    PropertyAction {
        target: flash
        property: "lit"
        value: true
    }

    PauseAnimation {
        duration: Theme.motion.callLit
    }

    PropertyAction {
        target: flash
        property: "lit"
        value: false
    }

    PauseAnimation {
        duration: Theme.motion.callLit
    }
}
