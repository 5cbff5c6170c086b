pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

import QtQuick.Layouts

// Something is wrong and what it means for the reader, in amber; it cannot be touched.
Rectangle {
    id: band

    property string text
    property string note
    property string icon: "circle-alert"
    property color fill: Theme.priority
    property color inkColor: Theme.inkOnPriority
    property int size: Theme.touch.rowName
    property int noteSize: Theme.touch.note
    property int iconSize: Theme.touch.iconLarge
    property int padding: Theme.space.xxl

    implicitHeight: row.implicitHeight + 2 * padding
    radius: Theme.radius.tile
    color: fill

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Accessible.description: note

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: band.padding
        spacing: Theme.space.xl

        Icon {
            name: band.icon
            color: band.inkColor
            size: band.iconSize
        }

        ColumnLayout {
            spacing: Theme.space.xxs

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
        }
    }
}
