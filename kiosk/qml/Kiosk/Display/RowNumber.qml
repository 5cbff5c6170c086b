pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A number whose capitals, not its line, stand in the middle of the row.
Item {
    id: number

    required property string text
    required property int size
    property int alignment: Text.AlignLeft
    property int least: Theme.display.rowAgency
    property string name
    property color color: Theme.ink
    readonly property real halfCapital: 0.3725

    implicitWidth: label.implicitWidth

    Label {
        id: label

        width: parent.width
        anchors.baseline: parent.verticalCenter
        anchors.baselineOffset: fontInfo.pixelSize * number.halfCapital
        objectName: number.name
        text: number.text
        color: number.color
        size: number.size
        weight: Theme.weight.black
        horizontalAlignment: number.alignment
        fit: Text.HorizontalFit
        minimumPixelSize: number.least
    }
}
