pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Display
import Kiosk.Theme
import Kiosk.ViewModels

// The small screen over one counter.
Window {
    id: window

    required property Sign sign

    width: Theme.hall.width
    height: Theme.hall.height
    color: Theme.page
    title: sign.number

    Binding {
        target: Theme
        property: "tall"
        value: window.height > window.width
    }

    Binding {
        target: Theme
        property: "dark"
        value: window.sign.dark
    }

    DesignCanvas {
        designWidth: Theme.display.width
        designHeight: Theme.display.height

        HoverHandler {
            cursorShape: Qt.BlankCursor
        }

        SignFace {
            anchors.fill: parent
            sign: window.sign
        }

        CornerNote {
            anchors.right: parent.right
            text: window.sign.fault
            icon: "unplug"
        }

        Loader {
            anchors.fill: parent
            active: window.sign.evacuation.active
            sourceComponent: evacuation
        }
    }

    Component {
        id: evacuation

        HallEvacuation {
            evacuation: window.sign.evacuation
        }
    }
}
