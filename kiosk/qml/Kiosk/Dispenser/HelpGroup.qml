pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// One of the priority groups.
TouchTile {
    id: group

    required property string icon
    required property string name
    property string hint

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.maximumHeight: Measures.helpTallest
    spoken: name

    Accessible.description: hint

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.touch.innerWide
        anchors.rightMargin: Theme.touch.inner
        spacing: Theme.space.xl

        IconChip {
            name: group.icon
            size: Theme.largeText ? Theme.touch.chip : Theme.touch.chipLarge
            iconSize: Theme.largeText ? Theme.touch.iconChip : Theme.touch.iconLarge
            fill: Theme.priorityTint
            iconColor: Theme.priorityInk
        }

        ColumnLayout {
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: group.name
                size: Theme.touch.tileName
                weight: Theme.weight.bold
                lineHeight: Theme.leading.tight
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }

            Label {
                Layout.fillWidth: true
                visible: group.hint !== "" && !(Theme.wide && Theme.largeText)
                text: group.hint
                color: Theme.ink2
                size: Theme.touch.caption
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }
    }
}
