pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// Information with an icon: a question and its answer.
Card {
    id: card

    required property string icon
    required property string title
    required property string note

    implicitHeight: Theme.touch.tileHeight
    padding: Theme.touch.inner

    Accessible.name: title
    Accessible.description: note

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.m
        anchors.rightMargin: Theme.space.m
        spacing: Theme.space.xxl

        Icon {
            name: card.icon
            color: Theme.accent
            size: Theme.touch.iconLarge
        }

        ColumnLayout {
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: card.title
                size: Theme.touch.section
                weight: Theme.weight.bold
                elide: Text.ElideRight
            }

            Label {
                Layout.fillWidth: true
                text: card.note
                color: Theme.ink2
                size: Theme.touch.note
                lineHeight: Theme.leading.tight
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }
    }
}
