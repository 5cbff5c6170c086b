pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A key in the dark bar: its words, its shortcut, and whom it is about.
Pressable {
    id: key

    property string text
    property string shortcut
    property string about

    spoken: about === "" ? text : text + ", " + about
    implicitWidth: row.implicitWidth + 2 * Theme.space.s
    implicitHeight: Theme.floor.barKey

    Accessible.description: shortcut

    Box {
        anchors.fill: parent
        radius: Theme.radius.small
        color: key.pressed ? Theme.deepPressed : "transparent"
        border.color: key.activeFocus ? Theme.inkOnDeep : Theme.deepLine
        border.width: key.activeFocus ? Theme.lineStrong : 1
    }

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space.xs

        Label {
            visible: text !== ""
            text: key.about
            color: Theme.inkOnDeep2
            size: Theme.desk.least
        }

        Label {
            text: key.text
            color: Theme.inkOnDeep
            size: Theme.desk.note
            weight: Theme.weight.bold
        }

        KeyCap {
            visible: !Theme.compact
            text: key.shortcut
            color: Theme.inkOnDeep2
            size: Theme.desk.chart
        }
    }
}
