pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The one main action of a page; while `busy` it looks pressed and answers no second touch.
Pressable {
    id: button

    property string text
    property string icon
    property string subtitle
    property string trailingIcon
    property bool busy: false
    property int size: Theme.touch.mainButton
    property real iconStroke: 2
    property int iconSize: Theme.touch.iconLarge

    spoken: text
    armed: !busy
    implicitWidth: Theme.touch.backWidth
    implicitHeight: Theme.touch.actionHeight

    Accessible.description: subtitle

    Face {
        radius: Theme.radius.button
        fill: !button.enabled ? Theme.off : button.pressed || button.busy ? Theme.mainPressed : Theme.main
        line: button.enabled ? "transparent" : Theme.disabledLine
        focused: button.activeFocus
    }

    KeyContent {
        anchors.centerIn: parent
        room: button.width - Theme.touch.keyPadding
        columnSpacing: Theme.touch.keySpacingWide
        text: button.text
        subtitle: button.subtitle
        icon: button.icon
        trailingIcon: button.trailingIcon
        color: button.enabled ? Theme.inkOnMain : Theme.disabledInk
        subtitleColor: color
        size: button.size
        weight: Theme.weight.black
        iconSize: button.iconSize
        iconStroke: button.iconStroke
    }
}
