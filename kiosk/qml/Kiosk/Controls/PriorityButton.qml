pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The amber way to help and priority, found without reading; `tall` puts the words below the icons.
Pressable {
    id: button

    property string text
    property string subtitle
    property string icon: "accessibility"
    property string trailingIcon
    property bool tall: false
    property int size: Theme.touch.button
    property int iconSize: Theme.touch.iconPriority

    readonly property int tallest: Math.ceil(icons.height + words.height) + Theme.space.m

    spoken: text
    implicitWidth: Theme.touch.backWidth
    implicitHeight: tall ? tallest : Theme.touch.actionHeight

    Accessible.description: subtitle

    Face {
        radius: Theme.radius.button
        fill: button.pressed ? Theme.priorityPressed : Theme.priority
        line: Theme.priorityLine
        lineWidth: Theme.lineStrong
        focused: button.activeFocus
    }

    KeyContent {
        id: words

        anchors.left: button.tall ? parent.left : undefined
        anchors.leftMargin: Theme.touch.margin
        anchors.bottom: button.tall ? parent.bottom : undefined
        anchors.bottomMargin: Theme.space.xs
        anchors.centerIn: button.tall ? undefined : parent
        room: button.width - Theme.touch.keyPaddingSpread
        columnSpacing: Theme.touch.keySpacingWide
        text: button.text
        subtitle: button.subtitle
        icon: button.tall ? "" : button.icon
        trailingIcon: button.tall ? "" : button.trailingIcon
        color: Theme.inkOnPriority
        subtitleColor: Theme.inkOnPriority
        size: button.size
        weight: Theme.weight.black
        iconSize: button.iconSize
        spread: true
    }

    // Where the rail is short of room, the words are worth more than the icon.
    Item {
        id: icons

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.touch.margin
        y: Theme.space.xs
        height: button.iconSize
        visible: button.tall && button.height >= button.tallest

        Icon {
            name: button.icon
            color: Theme.inkOnPriority
            size: button.iconSize
        }

        Icon {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: name !== ""
            name: button.trailingIcon
            color: Theme.inkOnPriority
            size: Theme.touch.iconArrow
            stroke: 2.5
        }
    }
}
