pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A word with an icon about a state; never touchable.
Box {
    id: chip

    property string text
    property string icon
    property color fill: Theme.off
    property color inkColor: Theme.ink2
    property int size: Theme.desk.body
    property int padding: Theme.space.s

    implicitWidth: row.implicitWidth + 2 * padding
    implicitHeight: row.implicitHeight + Theme.space.xs
    radius: Theme.radius.small
    color: fill

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space.xs

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: chip.icon !== ""
            name: chip.icon
            color: chip.inkColor
            size: chip.size * 1.25
        }

        Label {
            text: chip.text
            color: chip.inkColor
            size: chip.size
            weight: Theme.weight.bold
        }
    }
}
