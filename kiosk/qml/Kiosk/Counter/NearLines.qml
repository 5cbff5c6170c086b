pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Below the day's figures: who may come back, and when the officer's own break is.
ColumnLayout {
    id: lines

    required property Counter counter
    readonly property CounterNear near: counter.near

    visible: near.absent !== "" || near.slot !== ""
    spacing: Theme.space.xs

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.hairline
    }

    RowLayout {
        visible: lines.near.absent !== ""
        spacing: Theme.space.s

        Icon {
            name: "clock-alert"
            color: Theme.caution
            size: Theme.desk.icon
        }

        Label {
            Layout.fillWidth: true
            objectName: "absent"
            text: lines.near.absent
            size: Theme.desk.note
            lineHeight: Theme.leading.tight
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
        }

        StaffKey {
            implicitHeight: Theme.desk.smallKeyHeight
            objectName: "came-back"
            text: qsTr("Came back")
            size: Theme.desk.body
            failure: lines.counter.failedKey === "came_back" ? lines.counter.failure : ""
            busy: lines.counter.busy === "came_back"
            onClicked: lines.counter.cameBack()
        }
    }

    RowLayout {
        visible: lines.near.slot !== ""
        spacing: Theme.space.s

        Icon {
            name: "coffee"
            color: Theme.ink2
            size: Theme.desk.icon
        }

        Label {
            Layout.fillWidth: true
            objectName: "break-slot"
            text: qsTr("Your break %1").arg(lines.near.slot)
            size: Theme.desk.note
            elide: Text.ElideRight
        }
    }
}
