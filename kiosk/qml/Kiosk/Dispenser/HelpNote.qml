pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// Information on the page about priority.
Card {
    id: note

    required property string icon
    required property string title
    required property string text

    implicitHeight: column.implicitHeight + column.anchors.margins
    tinted: true
    padding: 0

    Accessible.name: title
    Accessible.description: text

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.touch.innerWide
        spacing: Theme.space.xxs

        RowLayout {
            spacing: Theme.space.m

            Icon {
                name: note.icon
                color: Theme.accent
                size: Theme.touch.icon
            }

            Label {
                Layout.fillWidth: true
                text: note.title
                weight: Theme.weight.bold
                lineHeight: Theme.leading.tight
                wrapMode: Text.WordWrap
            }
        }

        Label {
            Layout.fillWidth: true
            text: note.text
            size: Theme.touch.body
            lineHeight: Theme.leading.tight
            wrapMode: Text.WordWrap
            maximumLineCount: 5
            elide: Text.ElideRight
        }
    }
}
