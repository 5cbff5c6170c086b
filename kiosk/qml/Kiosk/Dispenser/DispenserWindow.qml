pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The dispenser: one canvas, tall or wide by the panel. Python makes it visible once it has its place.
Window {
    id: window

    required property Dispenser dispenser
    readonly property bool wideForm: width > height

    objectName: "dispenser-window"
    width: Theme.kiosk.width
    height: Theme.kiosk.height
    title: dispenser.officeName
    color: Theme.page

    onWideFormChanged: dispenser.useForm(wideForm)
    Component.onCompleted: dispenser.useForm(wideForm)

    Binding {
        target: Theme
        property: "wide"
        value: window.wideForm
    }

    Binding {
        target: Theme
        property: "largeText"
        value: window.dispenser.modes.large
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: window.dispenser.modes.contrast
    }

    Binding {
        target: Theme
        property: "lowKeys"
        value: window.dispenser.modes.low
    }

    DesignCanvas {
        Loader {
            anchors.fill: parent
            active: window.visible
            // What is not seen takes no touch: nobody stays behind for a number.
            visible: !window.dispenser.evacuation.active
            sourceComponent: window.wideForm ? wideFrame : tallFrame
        }

        Loader {
            anchors.fill: parent
            active: window.dispenser.modes.silence !== "" && !window.dispenser.evacuation.active
            sourceComponent: silence
        }

        Loader {
            anchors.fill: parent
            active: window.dispenser.warning && !window.dispenser.evacuation.active
            sourceComponent: stillThere
        }

        Loader {
            anchors.fill: parent
            active: window.dispenser.evacuation.active
            sourceComponent: evacuation
        }

        Item {
            anchors.fill: parent

            PointHandler {
                onActiveChanged: window.dispenser.touched()
            }
        }
    }

    Component {
        id: tallFrame

        TallFrame {
            dispenser: window.dispenser
        }
    }

    Component {
        id: wideFrame

        WideFrame {
            dispenser: window.dispenser
        }
    }

    Component {
        id: evacuation

        EvacuationSheet {
            evacuation: window.dispenser.evacuation
            margin: Theme.touch.innerWide
            iconSize: Theme.touch.exitIcon
            titleSize: Theme.touch.hero
            otherSize: Theme.touch.pageTitleLarge
            detailSize: Theme.touch.body
            wordsSize: Theme.touch.bandTitle
            least: Theme.touch.fitLeast
        }
    }

    Component {
        id: silence

        SilenceNotice {
            text: window.dispenser.modes.silence
            onClosed: window.dispenser.modes.hideSilence()
        }
    }

    Component {
        id: stillThere

        InactivityOverlay {
            objectName: "inactivity-warning"
            secondsLeft: window.dispenser.secondsLeft
            secondsTotal: window.dispenser.secondsTotal
            onTouched: window.dispenser.moreTime()
        }
    }
}
