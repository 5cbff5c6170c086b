pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// Until when numbers are given today; information, never touchable.
Card {
    id: notice

    required property string title
    required property string note

    implicitHeight: Theme.touch.tileHeight
    tinted: true

    Accessible.name: title

    RowLayout {
        anchors.fill: parent
        spacing: Theme.space.xl

        Icon {
            name: "info"
            color: Theme.accent
            size: Theme.touch.iconButton
        }

        ColumnLayout {
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: notice.title
                size: Theme.touch.body
                weight: Theme.weight.bold
                lineHeight: Theme.leading.tight
                wrapMode: Text.WordWrap
            }

            Label {
                Layout.fillWidth: true
                visible: !Theme.largeText
                text: notice.note
                color: Theme.ink2
                size: Theme.touch.note
                elide: Text.ElideRight
            }
        }
    }
}
