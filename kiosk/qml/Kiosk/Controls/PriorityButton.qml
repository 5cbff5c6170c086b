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

    spoken: text
    implicitWidth: Theme.touch.backWidth
    implicitHeight: Theme.touch.actionHeight

    Face {
        radius: Theme.radius.button
        fill: button.pressed ? Theme.priorityPressed : Theme.priority
        line: Theme.priorityLine
        lineWidth: Theme.lineStrong
        focused: button.activeFocus
    }

    KeyContent {
        anchors.left: button.tall ? parent.left : undefined
        anchors.leftMargin: Theme.touch.margin
        anchors.bottom: button.tall ? parent.bottom : undefined
        anchors.bottomMargin: Theme.space.m
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

    Icon {
        x: Theme.touch.margin
        y: Theme.space.l
        visible: button.tall
        name: button.icon
        color: Theme.inkOnPriority
        size: button.iconSize
    }

    Icon {
        anchors.right: parent.right
        anchors.rightMargin: Theme.touch.margin
        y: Theme.space.xl
        visible: button.tall && button.trailingIcon !== ""
        name: button.trailingIcon
        color: Theme.inkOnPriority
        size: Theme.touch.iconArrow
        stroke: 2.5
    }
}
