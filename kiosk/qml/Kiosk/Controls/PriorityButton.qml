pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The amber way to help and priority, found without reading.
Pressable {
    id: button

    property string text
    property string subtitle
    property string icon: "accessibility"
    property string trailingIcon
    property int size: Theme.touch.button
    property int iconSize: Theme.touch.iconButton

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
        anchors.fill: parent
        anchors.leftMargin: Theme.space.xxxl
        anchors.rightMargin: Theme.space.xxxl
        text: button.text
        subtitle: button.subtitle
        icon: button.icon
        trailingIcon: button.trailingIcon
        color: Theme.inkOnPriority
        subtitleColor: Theme.inkOnPriority
        size: button.size
        iconSize: button.iconSize
        spread: true
    }
}
