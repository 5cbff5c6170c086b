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

    implicitHeight: Math.max(Theme.touch.tileHeight, words.implicitHeight + 2 * padding)
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
            visible: !(Theme.wide && Theme.largeText)
            size: Theme.touch.iconLarge
        }

        ColumnLayout {
            id: words

            spacing: 0

            Label {
                Layout.fillWidth: true
                text: card.title
                size: Theme.touch.section
                weight: Theme.weight.bold
                lineHeight: Theme.leading.tight
                wrapMode: Text.WordWrap
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
