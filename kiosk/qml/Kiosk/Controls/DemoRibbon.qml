pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Says on every window that numbers are not real.
Box {
    id: ribbon

    property int size: Theme.touch.least

    implicitWidth: word.implicitWidth + 2 * Theme.space.s
    implicitHeight: word.implicitHeight + Theme.space.xxs
    radius: Theme.radius.small
    color: Theme.priority

    Accessible.role: Accessible.StaticText
    Accessible.name: word.text

    Label {
        id: word

        anchors.centerIn: parent
        text: qsTr("DEMO")
        color: Theme.inkOnPriority
        size: ribbon.size
        weight: Theme.weight.black
    }
}
