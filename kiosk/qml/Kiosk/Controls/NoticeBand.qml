pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

import QtQuick.Layouts

// One thing to know now, across the page; it cannot be touched. `detail` is for whoever looks after the machine.
Box {
    id: band

    property string text
    property string note
    property string detail
    property string icon
    property string trailingIcon
    property color fill: Theme.main
    property color inkColor: Theme.inkOnMain
    property int size: Theme.touch.bandTitle
    property int noteSize: Theme.touch.bandNote
    property int iconSize: Theme.touch.iconBand
    property int trailingSize: iconSize
    property int padding: Theme.touch.innerWide

    implicitHeight: row.implicitHeight + 2 * padding
    radius: Theme.radius.tile
    color: fill

    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.description: note

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: band.padding
        spacing: Theme.touch.keySpacingWide

        Icon {
            name: band.icon
            color: band.inkColor
            size: band.iconSize
            visible: name !== ""
        }

        ColumnLayout {
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: band.text
                color: band.inkColor
                size: band.size
                weight: Theme.weight.black
                wrapMode: Text.WordWrap
            }

            Label {
                Layout.fillWidth: true
                visible: band.note !== ""
                text: band.note
                color: band.inkColor
                size: band.noteSize
                weight: Theme.weight.demi
                wrapMode: Text.WordWrap
            }

            Label {
                Layout.fillWidth: true
                visible: band.detail !== ""
                text: band.detail
                color: band.inkColor
                size: Theme.touch.least
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
            }
        }

        Icon {
            name: band.trailingIcon
            color: band.inkColor
            size: band.trailingSize
            stroke: 2.5
            visible: name !== ""
        }
    }
}
