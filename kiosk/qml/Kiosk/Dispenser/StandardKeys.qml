pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Procedure and complaints, the two components one touch away.
RowLayout {
    id: keys

    required property Dispenser dispenser

    visible: dispenser.standard.hasProcedure || dispenser.standard.hasComplaints
    spacing: Theme.touch.gap

    SecondaryButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: Theme.touch.keyHeight
        objectName: "open-procedure"
        visible: keys.dispenser.standard.hasProcedure
        quiet: true
        icon: "route"
        iconSize: Theme.touch.icon
        size: Theme.touch.note
        text: qsTr("See the steps")
        onClicked: keys.dispenser.openPanel("procedure")
    }

    SecondaryButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: Theme.touch.keyHeight
        objectName: "open-complaints"
        visible: keys.dispenser.standard.hasComplaints
        quiet: true
        icon: "message-square-text"
        iconSize: Theme.touch.icon
        size: Theme.touch.note
        text: qsTr("Complaints and advice")
        onClicked: keys.dispenser.openPanel("complaints")
    }
}
