pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// From the page about priority on, in the regular queue.
SecondaryButton {
    id: key

    required property Dispenser dispenser

    objectName: "without-priority"
    visible: dispenser.page === "help"
    quiet: true
    text: qsTr("Continue without priority")
    onClicked: dispenser.choosePriority(false)
}
