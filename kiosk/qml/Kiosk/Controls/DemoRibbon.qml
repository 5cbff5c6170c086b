pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Says on every window that numbers are not real; `hanging` from the edge above it, in the margin there.
Box {
    id: ribbon

    property int size: Theme.touch.least
    property bool hanging: false

    implicitWidth: word.implicitWidth + 2 * Theme.space.s
    implicitHeight: hanging ? Theme.touch.demoHeight : word.implicitHeight + Theme.space.xxs
    radius: Theme.radius.small
    topLeftRadius: hanging ? 0 : radius + 0.01
    topRightRadius: hanging ? 0 : radius
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
