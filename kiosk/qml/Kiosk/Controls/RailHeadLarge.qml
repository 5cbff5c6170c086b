pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The head of the rail in large text: clock beside the emblem, the office's name below; no date, it does not fit.
Column {
    id: head

    property url emblem
    property string officeName
    property string clock

    spacing: Theme.space.xs

    Item {
        width: parent.width
        height: mark.height

        Emblem {
            id: mark

            source: head.emblem
        }

        ClockFigure {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: head.clock
        }
    }

    Label {
        width: parent.width
        text: head.officeName
        color: Theme.inkOnDeep2
        size: Theme.touch.officeName
        weight: Theme.weight.bold
        lineHeight: Theme.leading.tight
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        elide: Text.ElideRight
    }
}
