pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// A picture, or a film's newest frame: whole, never cropped, for posters have words at their edges.
Rectangle {
    id: panel

    required property Media media

    objectName: "media-panel"
    radius: Theme.radius.panel
    color: Theme.surface

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Picture of the office")

    Image {
        anchors.fill: parent
        anchors.margins: Theme.space.s
        objectName: "media-picture"
        cache: false
        fillMode: Image.PreserveAspectFit
        source: panel.media.frame > 0 ? "image://media/" + panel.media.frame : ""
    }
}
