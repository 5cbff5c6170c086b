pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// In the bar: make the window a strip.
Pressable {
    id: key

    required property Counter counter

    implicitWidth: row.implicitWidth + 2 * Theme.space.s
    implicitHeight: Theme.desk.emblem
    spoken: qsTr("Strip mode")
    objectName: "strip-mode"
    // It has a key of its own; the first stop of Tab is the main key.
    activeFocusOnTab: false
    onClicked: counter.press("strip")

    Accessible.description: counter.keyboard.cap("strip")

    Face {
        radius: Theme.radius.small
        fill: key.pressed ? Theme.deepPressed : Theme.accentDeep
        line: Theme.deepLine
        ring: Theme.inkOnDeep
        focused: key.activeFocus
    }

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space.xs

        Icon {
            name: "minimize-2"
            color: Theme.inkOnDeep
            size: Theme.desk.note
        }

        Label {
            visible: !Theme.compact
            text: key.spoken
            color: Theme.inkOnDeep
            size: Theme.desk.body
            weight: Theme.weight.demi
        }

        KeyCap {
            text: key.counter.keyboard.cap("strip")
            color: Theme.inkOnDeep2
            boxed: false
        }
    }
}
