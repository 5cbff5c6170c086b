pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Time above the date, both at the right.
Column {
    id: face

    property string clock
    property string date
    property color color: Theme.inkOnDeep
    property color dateColor: Theme.inkOnDeep2
    property int size: Theme.touch.clock
    property int dateSize: Theme.touch.date

    spacing: -Theme.space.xxs

    ClockFigure {
        anchors.right: parent.right
        text: face.clock
        color: face.color
        size: face.size
    }

    Label {
        anchors.right: parent.right
        visible: text !== ""
        text: face.date
        color: face.dateColor
        size: face.dateSize
    }
}
