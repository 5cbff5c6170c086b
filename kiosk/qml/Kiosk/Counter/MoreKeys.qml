pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What is done now and then: set aside, send on, rest, and all that is rarer still.
RowLayout {
    id: keys

    required property Counter counter

    spacing: Theme.desk.gap

    StaffKey {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        objectName: "hold"
        text: keys.counter.heldCount > 0 ? qsTr("On hold: %1").arg(keys.counter.heldCount) : qsTr("Hold")
        icon: "pause"
        shortcut: keys.counter.keyboard.cap("hold")
        failure: keys.counter.failedKey === "hold" ? keys.counter.failure : ""
        enabled: keys.counter.canHold
        busy: keys.counter.busy === "hold"
        onClicked: keys.counter.hold()
    }

    StaffKey {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        objectName: "transfer"
        text: qsTr("Transfer")
        icon: "arrow-right-left"
        shortcut: keys.counter.keyboard.cap("transfer")
        enabled: keys.counter.canTransfer
        onClicked: keys.counter.transfer()
    }

    StaffKey {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        objectName: "break"
        text: qsTr("Break")
        icon: "coffee"
        shortcut: keys.counter.keyboard.cap("break")
        failure: keys.counter.failedKey === "break" ? keys.counter.failure : ""
        enabled: keys.counter.duty.name !== ""
        onClicked: keys.counter.takeBreak()
    }

    StaffKey {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        objectName: "more"
        text: qsTr("More")
        icon: "layout-grid"
        shortcut: keys.counter.keyboard.cap("more")
        onClicked: keys.counter.more()
    }
}
