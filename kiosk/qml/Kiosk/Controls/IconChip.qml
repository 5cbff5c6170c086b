pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// An icon on a tinted square, or on a circle when `round`.
Box {
    id: chip

    required property string name
    property int size: Theme.touch.chip
    property int iconSize: Theme.touch.iconChip
    property real stroke: 2
    property color fill: Theme.accentTint
    property color iconColor: Theme.accent
    property bool round: false

    implicitWidth: size
    implicitHeight: size
    radius: round ? size / 2 : Theme.radius.chip
    color: fill

    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        name: chip.name
        color: chip.iconColor
        size: chip.iconSize
        stroke: chip.stroke
    }
}
