pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The flat box behind a key: fill, line and focus ring.
Box {
    id: face

    property color fill: Theme.surface
    property color line: Theme.control
    property int lineWidth: Theme.line
    property bool focused: false
    property color ring: Theme.ink

    anchors.fill: parent
    radius: Theme.radius.tile
    color: fill
    border.color: line
    // A line in the colour of the fill would show a seam.
    border.width: Qt.colorEqual(line, fill) || line.a === 0 ? 0 : lineWidth

    // Away from the key, which may have a dark line itself.
    Loader {
        anchors.fill: parent
        anchors.margins: -Theme.focusReach
        active: face.focused
        sourceComponent: Box {
            radius: face.radius + Theme.focusReach
            color: "transparent"
            border.color: face.ring
            border.width: Theme.focusLine
        }
    }
}
