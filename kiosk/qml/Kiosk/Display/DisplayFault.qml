pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// For the staff, in the top corner: what is shown may be old.
Rectangle {
    id: fault

    required property Display display

    objectName: "display-fault"
    width: Math.min(row.implicitWidth + Theme.space.xl, Theme.display.boardWidth)
    height: Theme.display.margin
    visible: display.fault !== ""
    bottomLeftRadius: Theme.radius.small
    color: Theme.cautionTint

    Accessible.role: Accessible.AlertMessage
    Accessible.name: display.fault

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space.s
        anchors.rightMargin: Theme.space.s
        spacing: Theme.space.xs

        Icon {
            name: "unplug"
            color: Theme.caution
            size: Theme.display.least
        }

        Label {
            Layout.fillWidth: true
            text: fault.display.fault
            color: Theme.caution
            size: Theme.display.faultText
            weight: Theme.weight.demi
            elide: Text.ElideRight
        }
    }
}
