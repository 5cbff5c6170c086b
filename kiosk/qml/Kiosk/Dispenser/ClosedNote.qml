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
    padding: Theme.touch.innerWide

    Accessible.name: title
    Accessible.description: note

    RowLayout {
        anchors.fill: parent
        spacing: Theme.space.xxl

        Icon {
            name: card.icon
            color: Theme.accent
            size: Theme.touch.iconLarge
        }

        ColumnLayout {
            spacing: Theme.space.xxs

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
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }
    }
}
