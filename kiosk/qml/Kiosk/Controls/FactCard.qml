pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

import QtQuick.Layouts

// One fact: what it is, the figure, a remark.
Card {
    id: fact

    property string icon
    property string caption
    property string value
    property string note
    property color valueColor: Theme.ink
    property int valueSize: Theme.touch.figure
    property int valueWeight: Theme.weight.bold

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: Theme.touch.factHeight
    padding: Theme.space.l

    Accessible.name: caption + ": " + value
    Accessible.description: note

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 0

        RowLayout {
            spacing: Theme.space.s

            Icon {
                visible: fact.icon !== ""
                name: fact.icon
                color: Theme.ink2
                size: Theme.touch.iconSmall
            }

            Label {
                Layout.fillWidth: true
                text: fact.caption
                color: Theme.ink2
                size: Theme.touch.caption
                fit: Text.HorizontalFit
                minimumPixelSize: Theme.touch.fitLeast
                elide: Text.ElideRight
            }
        }

        Label {
            Layout.fillWidth: true
            text: fact.value
            color: fact.valueColor
            size: fact.valueSize
            weight: fact.valueWeight
            lineHeight: Theme.leading.tight
            wrapMode: Text.WordWrap
        }

        Label {
            Layout.fillWidth: true
            visible: fact.note !== ""
            text: fact.note
            color: Theme.ink2
            size: Theme.touch.caption
            lineHeight: Theme.leading.tight
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }
}
