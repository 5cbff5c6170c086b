pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The flat box behind a key: fill, line and focus ring.
Rectangle {
    id: face

    property color fill: Theme.surface
    property color line: Theme.control
    property int lineWidth: Theme.line
    property bool focused: false

    anchors.fill: parent
    radius: Theme.radius.tile
    color: fill
    border.color: line
    border.width: lineWidth

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.space.xxs
        visible: face.focused
        radius: face.radius + Theme.space.xxs
        color: "transparent"
        border.color: Theme.ink
        border.width: Theme.lineStrong
    }
}
