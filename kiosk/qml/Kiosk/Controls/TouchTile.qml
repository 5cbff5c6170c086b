pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A lined card that can be touched; its children are the content. `unavailable` greys it but it still answers.
Pressable {
    id: tile

    property bool selected: false
    property bool unavailable: false
    property int radius: Theme.radius.tile
    readonly property bool grey: unavailable || !enabled
    default property alias content: inside.data

    implicitWidth: Theme.touch.tileWidth
    implicitHeight: Theme.touch.tileHeight

    Face {
        radius: tile.radius
        fill: tile.pressed ? Theme.pressed : tile.selected ? Theme.accentTint : tile.grey ? Theme.off : Theme.surface
        line: tile.selected ? Theme.accent : tile.enabled ? Theme.control : Theme.disabledLine
        lineWidth: tile.selected ? Theme.lineSelected : Theme.line
        focused: tile.activeFocus
    }

    Item {
        id: inside

        anchors.fill: parent
    }
}
