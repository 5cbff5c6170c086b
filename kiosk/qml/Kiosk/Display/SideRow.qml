pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One of the last calls beside the board: number and counter; two beside each other leave no room for words.
Rectangle {
    id: row

    required property string code
    required property string agency
    required property string counter

    objectName: "last-call-" + code
    implicitHeight: Theme.display.sideRowHeight
    radius: Theme.radius.tile
    color: Theme.surface

    Accessible.role: Accessible.ListItem
    Accessible.name: code + " " + agency + " " + counter

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.xl
        anchors.rightMargin: Theme.space.xl
        spacing: Theme.space.s

        RowNumber {
            Layout.fillHeight: true
            Layout.fillWidth: true
            text: row.code
            size: Theme.display.callBoardSide
        }

        Icon {
            name: "arrow-right"
            color: Theme.accent
            stroke: 3
            size: Theme.display.rowAgency
        }

        Label {
            visible: !Theme.tall
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.display.sideWordWidth
            text: qsTr("Counter")
            color: Theme.ink2
            size: Theme.display.mediaFigure
            verticalAlignment: Text.AlignVCenter
            fit: Text.HorizontalFit
            minimumPixelSize: Theme.display.least
        }

        RowNumber {
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.display.sideCounterWidth
            text: row.counter
            size: Theme.display.callBoardSide
            alignment: Text.AlignRight
        }
    }
}
