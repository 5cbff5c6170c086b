pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// One of a few choices: a ring, a name and room below for what choosing it means.
TouchTile {
    id: card

    property string text
    property string badge
    property alias meaning: meaningLabel.text
    // The height at which nothing of its meaning is cut.
    readonly property real needed: meaningLabel.y + meaningLabel.contentHeight + 2 * Theme.touch.innerCard

    spoken: text
    implicitHeight: Theme.touch.tileHeight

    Accessible.role: Accessible.RadioButton
    Accessible.description: meaning
    Accessible.checkable: true
    Accessible.checked: selected

    Item {
        anchors.fill: parent
        anchors.margins: Theme.touch.innerCard

        Box {
            id: ring

            width: Theme.touch.radio
            height: Theme.touch.radio
            radius: Theme.touch.radio / 2
            color: Theme.surface
            border.color: card.selected ? Theme.accent : Theme.control
            border.width: card.selected ? Theme.touch.radio * 0.3 : Theme.lineStrong
        }

        Label {
            anchors.left: ring.right
            anchors.leftMargin: Theme.space.m
            anchors.verticalCenter: ring.verticalCenter
            text: card.text
            size: Theme.touch.rowName
            weight: Theme.weight.bold
        }

        IconChip {
            anchors.right: parent.right
            anchors.verticalCenter: ring.verticalCenter
            visible: card.badge !== ""
            name: card.badge
            size: Theme.touch.requirementTick
            iconSize: Theme.touch.iconSmall
            fill: Theme.priority
            iconColor: Theme.inkOnPriority
        }

        Label {
            id: meaningLabel

            anchors.top: ring.bottom
            anchors.topMargin: Theme.space.l
            width: parent.width
            color: card.selected ? Theme.ink : Theme.ink2
            size: Theme.touch.note
            textFormat: Text.StyledText
            lineHeight: Theme.leading.tight
            wrapMode: Text.WordWrap
        }
    }
}
