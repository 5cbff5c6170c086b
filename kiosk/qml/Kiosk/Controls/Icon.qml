pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A line icon by its file name in assets/icons, drawn in one colour.
Image {
    id: icon

    required property string name
    property color color: Theme.ink
    property int size: Theme.touch.icon

    width: size
    height: size
    source: name === "" ? "" : "image://icon/" + name + "/" + color.toString().slice(-6)
    sourceSize: Qt.size(Math.ceil(size * Theme.pixelScale), Math.ceil(size * Theme.pixelScale))
    smooth: true

    Accessible.ignored: true
}
