pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Back to the full window.
Pressable {
    id: key

    required property Counter counter

    implicitWidth: Theme.desk.stripExpand
    spoken: qsTr("Full window")
    objectName: "strip-expand"
    onClicked: counter.press("strip")

    Accessible.description: cap.text

    Face {
        anchors.margins: Theme.desk.stripGap
        radius: Theme.radius.small
        line: "transparent"
        fill: key.pressed ? Theme.pressed : Theme.surface
        focused: key.activeFocus
    }

    Column {
        anchors.centerIn: parent

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "maximize-2"
            color: Theme.ink2
            size: Theme.desk.iconStrip
        }

        KeyCap {
            id: cap

            anchors.horizontalCenter: parent.horizontalCenter
            text: key.counter.keyboard.cap("strip")
            size: Theme.desk.shortcutStrip
            boxed: false
        }
    }
}
