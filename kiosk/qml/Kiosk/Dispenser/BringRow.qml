pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// One document to bring, in at most two lines.
Item {
    id: row

    required property string text

    implicitHeight: Theme.touch.requirementRow

    Accessible.role: Accessible.ListItem
    Accessible.name: text

    Rectangle {
        width: parent.width
        height: Theme.space.hair
        color: Theme.hairline
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.space.l

        IconChip {
            name: "check"
            round: true
            size: Theme.touch.requirementTick
            iconSize: Theme.touch.iconSmall
        }

        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: row.text
            fit: Text.Fit
            minimumPixelSize: Measures.leastFact
            lineHeight: Theme.leading.tight
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
        }
    }
}
