pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What else may be done with a called ticket; serving it begins with the main key. Each stays in its place.
RowLayout {
    id: keys

    required property Counter counter

    spacing: Theme.desk.gap

    StaffKey {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        objectName: "recall"
        text: qsTr("Call again")
        icon: "repeat"
        shortcut: keys.counter.keyboard.cap("recall")
        failure: keys.counter.failedKey === "recall" ? keys.counter.failure : ""
        enabled: keys.counter.canRecall
        busy: keys.counter.busy === "recall"
        onClicked: keys.counter.recall()
    }

    StaffKey {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        objectName: "no-show"
        text: qsTr("No-show")
        icon: "user-x"
        shortcut: keys.counter.keyboard.cap("no_show")
        failure: keys.counter.failedKey === "no_show" ? keys.counter.failure : ""
        enabled: keys.counter.canNoShow
        busy: keys.counter.busy === "no_show"
        onClicked: keys.counter.noShow()
    }

    StaffKey {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        objectName: "undo"
        text: keys.counter.undoLeft > 0 ? qsTr("Undo (%1)").arg(keys.counter.undoLeft) : qsTr("Undo")
        icon: "undo-2"
        shortcut: keys.counter.keyboard.cap("undo")
        failure: keys.counter.failedKey === "undo" ? keys.counter.failure : ""
        enabled: keys.counter.undoLeft > 0
        busy: keys.counter.busy === "undo"
        onClicked: keys.counter.undo()
    }
}
