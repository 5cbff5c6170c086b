pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Any other action of a page; `quiet` for the ones beside the way, `vertical` for the tall Back.
Pressable {
    id: button

    property string text
    property string icon
    property string subtitle
    property string trailingIcon
    property bool vertical: false
    property bool quiet: false
    property bool spread: false
    property int size: vertical ? Theme.touch.buttonVertical : Theme.touch.button
    property int weight: Theme.weight.bold
    property int iconSize: vertical ? Theme.touch.iconArrow : Theme.touch.iconButton
    property color iconColor: lead
    readonly property color lead: !enabled ? Theme.disabledInk : quiet ? Theme.ink : Theme.accent

    spoken: text
    implicitWidth: Theme.touch.backWidth
    implicitHeight: Theme.touch.actionHeight

    Accessible.description: subtitle

    Face {
        radius: Theme.radius.button
        fill: !button.enabled ? Theme.off : button.pressed ? Theme.pressed : Theme.surface
        line: !button.enabled ? Theme.disabledLine : button.quiet ? Theme.control : Theme.accent
        lineWidth: button.quiet ? Theme.line : Theme.lineStrong
        focused: button.activeFocus
    }

    KeyContent {
        anchors.centerIn: parent
        room: button.width - (button.spread ? Theme.touch.keyPaddingSpread : Theme.touch.keyPadding)
        columnSpacing: button.spread ? Theme.touch.keySpacingWide : Theme.touch.keySpacing
        rowSpacing: Theme.space.s
        text: button.text
        subtitle: button.subtitle
        icon: button.icon
        trailingIcon: button.trailingIcon
        color: button.lead
        iconColor: button.enabled ? button.iconColor : button.lead
        size: button.size
        weight: button.weight
        iconSize: button.iconSize
        vertical: button.vertical
        spread: button.spread
    }
}
