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

    readonly property bool allBelow: Theme.lowKeys && dispenser.standard.more !== ""

    visible: dispenser.standard.hasProcedure || dispenser.standard.hasComplaints || allBelow
    spacing: Theme.touch.gap

    SecondaryButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: Theme.touch.keyHeight
        objectName: "all-requirements-low"
        visible: keys.allBelow
        quiet: true
        icon: Measures.keyIcon("list")
        iconSize: Theme.touch.icon
        size: Theme.touch.note
        text: qsTr("Requirements")
        onClicked: keys.dispenser.openPanel("requirements")
    }

    SecondaryButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: Theme.touch.keyHeight
        objectName: "open-procedure"
        visible: keys.dispenser.standard.hasProcedure
        quiet: true
        icon: Measures.keyIcon("route")
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
        icon: Measures.keyIcon("message-square-text")
        iconSize: Theme.touch.icon
        size: Theme.touch.note
        text: qsTr("Complaints and advice")
        onClicked: keys.dispenser.openPanel("complaints")
    }
}
