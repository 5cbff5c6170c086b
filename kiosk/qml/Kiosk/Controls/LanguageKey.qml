pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// One language, on the deep band or rail; in the landscape rail the chosen one also carries a tick.
Pressable {
    id: key

    property string text
    property bool selected: false

    spoken: text
    implicitWidth: Math.max(Theme.touch.languageWidth, word.implicitWidth + 2 * Theme.space.xl)
    implicitHeight: Theme.touch.languageHeight

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: selected

    Face {
        radius: Theme.radius.key
        fill: key.selected ? Theme.inkOnDeep : key.pressed ? Theme.deepPressed : Theme.accentDeep
        line: key.selected ? Theme.inkOnDeep : Theme.deepLine
        focused: key.activeFocus
        ring: Theme.inkOnDeep
    }

    Label {
        id: word

        anchors.fill: parent
        anchors.leftMargin: Theme.space.l
        anchors.rightMargin: Theme.space.l
        text: key.text
        color: key.selected ? Theme.accentDeep : Theme.inkOnDeep
        size: Theme.touch.language
        weight: Theme.weight.bold
        fit: Text.HorizontalFit
        minimumPixelSize: Theme.touch.fitLeast
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Theme.touch.keysSideBySide ? Text.AlignLeft : Text.AlignHCenter
    }

    Icon {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        visible: key.selected && Theme.touch.keysSideBySide
        name: "check"
        color: Theme.accentDeep
        size: Theme.touch.icon
    }
}
