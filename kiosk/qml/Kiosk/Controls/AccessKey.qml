pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A key of the low corner: larger text, contrast, low layout, speak, language. `checked` fills it.
Pressable {
    id: key

    property string text
    property string icon
    property bool checked: false
    // The words beside the icon, or below it.
    property bool beside: false
    readonly property color lead: checked ? Theme.inkOnAccent : Theme.ink

    spoken: text
    implicitWidth: Theme.touch.languageWidth
    implicitHeight: Theme.touch.accessHeight

    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked

    Face {
        radius: Theme.radius.key
        fill: key.checked ? Theme.accent : key.pressed ? Theme.pressed : Theme.surface
        line: key.checked ? Theme.accent : Theme.control
        focused: key.activeFocus
    }

    KeyContent {
        anchors.centerIn: parent
        room: key.width - Theme.space.xs
        text: key.text
        icon: key.icon
        color: key.lead
        size: Theme.touch.accessKey
        weight: Theme.weight.demi
        fit: true
        columnSpacing: Theme.space.s
        iconSize: Theme.touch.iconSmall
        vertical: !key.beside
    }
}
