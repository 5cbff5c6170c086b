pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The name of a keyboard key, in a thin box.
Item {
    id: cap

    property string text
    property color color: Theme.ink2
    property int size: Theme.desk.shortcut
    property bool boxed: true

    implicitWidth: boxed ? word.implicitWidth + 2 * Theme.space.xs : word.implicitWidth
    implicitHeight: word.implicitHeight + Theme.space.xxs

    Accessible.ignored: true

    Box {
        anchors.fill: parent
        visible: cap.boxed
        radius: Theme.space.xxs
        color: "transparent"
        border.color: cap.color
        border.width: 1
    }

    Label {
        id: word

        anchors.centerIn: parent
        text: cap.text
        color: cap.color
        size: cap.size
        weight: Theme.weight.demi
    }
}
