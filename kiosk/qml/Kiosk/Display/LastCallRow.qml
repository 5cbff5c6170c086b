pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One of the last calls: number, agency, counter.
Rectangle {
    id: row

    required property string code
    required property string agency
    required property string counter
    readonly property int longName: 40

    objectName: "last-call-" + code
    implicitHeight: Theme.display.rowHeight
    radius: Theme.radius.tile
    color: Theme.surface

    Accessible.role: Accessible.ListItem
    Accessible.name: code + " " + agency + " " + counter

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.display.inner
        anchors.rightMargin: Theme.display.inner
        spacing: Theme.display.gap

        RowNumber {
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.display.rowCodeWidth
            text: row.code
            size: Theme.display.callRow
        }

        Label {
            Layout.fillWidth: true
            // The width is what number and counter leave, whatever the name.
            Layout.preferredWidth: 1
            Layout.fillHeight: true
            // Turned upright, the row has room for number and counter alone.
            text: Theme.tall ? "" : row.agency
            color: Theme.ink2
            size: Theme.display.rowWord
            verticalAlignment: Text.AlignVCenter
            fit: text.length > row.longName ? Text.FixedSize : Text.Fit
            minimumPixelSize: Theme.display.boardState
            lineHeight: Theme.leading.tight
            wrapMode: Text.WordWrap
            maximumLineCount: 3
            // With an ellipsis a long word would be cut instead of fitted.
            elide: text.length > row.longName ? Text.ElideRight : Text.ElideNone
            clip: true
        }

        Icon {
            name: "arrow-right"
            color: Theme.accent
            stroke: 3
            size: Theme.display.arrowRow
        }

        Label {
            text: qsTr("Counter")
            color: Theme.ink2
            size: Theme.display.rowWord
        }

        RowNumber {
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.display.rowCounterWidth
            text: row.counter
            size: Theme.display.callRow
            alignment: Text.AlignRight
        }
    }
}
