pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The office's logo on a rounded square; without a picture, the roof mark.
Box {
    id: emblem

    property url source
    property int size: Theme.touch.emblem
    property color fill: Theme.inkOnDeep
    property color markColor: Theme.highContrast ? Theme.inkOnMain : Theme.accentDeep

    implicitWidth: size
    implicitHeight: size
    radius: Theme.radius.chip
    color: fill

    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        visible: emblem.source.toString() === ""
        name: "office"
        color: emblem.markColor
        size: emblem.size
    }

    Image {
        anchors.fill: parent
        anchors.margins: Theme.space.xs
        source: emblem.source
        sourceSize: Qt.size(emblem.size, emblem.size)
        fillMode: Image.PreserveAspectFit
    }
}
