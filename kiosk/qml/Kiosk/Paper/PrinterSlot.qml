pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The front of the printer with its slot; slips come from behind it.
Rectangle {
    id: slot

    implicitHeight: Theme.paper.slotHeight
    color: Theme.accentDeep

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.xl
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s

        Icon {
            name: "printer"
            color: Theme.inkOnDeep
            size: Theme.staff.clock
        }

        Label {
            text: qsTr("Printer (demo)")
            color: Theme.inkOnDeep
            size: Theme.staff.key
            weight: Theme.weight.bold
        }
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: Theme.paper.openingWidth
        height: Theme.space.xs
        radius: Theme.space.xxs
        color: Theme.ink
    }
}
