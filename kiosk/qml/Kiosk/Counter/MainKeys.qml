pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The key that always means "go on", and the one that only finishes.
RowLayout {
    id: keys

    required property Counter counter
    readonly property var words: ({
            call: qsTr("Call next"),
            start: qsTr("Start serving"),
            finish_and_call: qsTr("Finish, call next")
        })
    readonly property var icons: ({
            call: "bell-ring",
            start: "play",
            finish_and_call: "check-check"
        })

    spacing: Theme.desk.gap

    StaffKey {
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        implicitHeight: Theme.desk.mainKeyHeight
        objectName: "call-next"
        text: keys.words[keys.counter.offered]
        icon: keys.icons[keys.counter.offered]
        shortcut: keys.counter.keyboard.cap("go_on")
        failure: keys.counter.failedKey === "go_on" ? keys.counter.failure : ""
        primary: true
        enabled: keys.counter.canGoOn
        busy: keys.counter.busy === "go_on"
        size: Theme.desk.mainKey
        iconSize: Theme.desk.iconMain
        shortcutSize: Theme.desk.shortcutMain
        onClicked: keys.counter.goOn()
    }

    StaffKey {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        implicitHeight: Theme.desk.mainKeyHeight
        objectName: "finish"
        text: qsTr("Finish only")
        icon: "check"
        shortcut: keys.counter.keyboard.cap("finish")
        failure: keys.counter.failedKey === "finish" ? keys.counter.failure : ""
        strong: true
        enabled: keys.counter.canFinish
        busy: keys.counter.busy === "finish"
        size: Theme.desk.secondKey
        iconSize: Theme.desk.iconSecond
        onClicked: keys.counter.finish()
    }
}
