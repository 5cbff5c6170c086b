pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A line icon by its file name in assets/icons, drawn in one colour at panel resolution.
Item {
    id: icon

    required property string name
    property color color: Theme.ink
    property int size: Theme.touch.icon
    property real stroke: 2

    implicitWidth: size
    implicitHeight: size

    Accessible.ignored: true

    Image {
        anchors.fill: parent
        // What is not seen is not drawn: a page hides more icons than it shows.
        source: icon.name === "" || !icon.visible ? "" : "image://icon/" + icon.name + "/" + icon.color.toString().slice(-6) + "/" + icon.stroke
        sourceSize: Qt.size(Math.ceil(icon.size * Theme.pixelScale), Math.ceil(icon.size * Theme.pixelScale))
    }
}
