pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// What happens when the time is over, how long that is, and the bar.
Column {
    id: countdown

    property string text
    property string value
    property real fraction: 1

    spacing: Theme.space.xs

    Accessible.role: Accessible.StaticText
    Accessible.name: text + " " + value

    Item {
        width: parent.width
        height: seconds.height

        Label {
            anchors.left: parent.left
            anchors.right: seconds.left
            anchors.verticalCenter: parent.verticalCenter
            text: countdown.text
            color: Theme.ink2
            size: Theme.touch.keyText
            elide: Text.ElideRight
        }

        Label {
            id: seconds

            anchors.right: parent.right
            text: countdown.value
            size: Theme.touch.figure
            weight: Theme.weight.bold
        }
    }

    CountdownBar {
        width: parent.width
        fraction: countdown.fraction
    }
}
