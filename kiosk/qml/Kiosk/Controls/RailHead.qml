pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The head of the rail: office beside its emblem, its government below in full, then clock and date.
Column {
    id: head

    property url emblem
    property string government
    property string officeName
    property string clock
    property string date
    readonly property int oneLine: 25

    spacing: Theme.space.xxs

    Item {
        width: parent.width
        height: mark.height

        Emblem {
            id: mark

            source: head.emblem
        }

        Label {
            anchors.left: mark.right
            anchors.leftMargin: Theme.touch.nameSpacing
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: head.officeName
            color: Theme.inkOnDeep
            size: Theme.touch.officeName
            weight: Theme.weight.bold
            lineHeight: Theme.leading.tight
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }

    Label {
        readonly property bool long: text.length > head.oneLine

        width: parent.width
        visible: text !== ""
        text: head.government
        color: Theme.inkOnDeep2
        size: Theme.touch.government
        height: long ? 2 * Theme.touch.governmentHeight : Theme.touch.governmentHeight
        fit: long ? Text.FixedSize : Text.HorizontalFit
        minimumPixelSize: Theme.touch.governmentLeast
        lineHeight: Theme.leading.tight
        wrapMode: long ? Text.WordWrap : Text.NoWrap
        maximumLineCount: 2
        elide: Text.ElideRight
    }

    Item {
        width: parent.width
        height: time.height

        ClockFigure {
            id: time

            text: head.clock
        }

        Label {
            anchors.left: time.right
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: head.date
            color: Theme.inkOnDeep2
            size: Theme.touch.date
            lineHeight: Theme.leading.tight
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.WordWrap
        }
    }
}
