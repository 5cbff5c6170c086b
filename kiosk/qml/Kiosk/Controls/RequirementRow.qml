pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// One document to bring; the tick means "bring this" and cannot be touched.
Item {
    id: row

    property string text
    property string note
    property string icon: "check"
    property bool last: false

    implicitHeight: Math.max(Theme.touch.requirementRow, words.implicitHeight)

    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.description: note

    IconChip {
        id: tick

        anchors.verticalCenter: parent.verticalCenter
        name: row.icon
        round: true
        size: Theme.touch.requirementTick
        iconSize: Theme.touch.iconSmall
        stroke: 3
    }

    Column {
        id: words

        anchors.left: tick.right
        anchors.leftMargin: Theme.space.l
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: -Theme.space.xxs

        Label {
            width: parent.width
            text: row.text
            weight: Theme.weight.demi
            lineHeight: Theme.leading.tight
            wrapMode: Text.WordWrap
        }

        Label {
            width: parent.width
            visible: row.note !== ""
            text: row.note
            color: Theme.ink2
            size: Theme.touch.caption
            lineHeight: Theme.leading.tight
            wrapMode: Text.WordWrap
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.space.hair
        visible: !row.last
        color: Theme.hairline
    }
}
