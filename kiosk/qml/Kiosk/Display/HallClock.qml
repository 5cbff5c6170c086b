pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The date and the time.
Row {
    id: hall

    required property Display display

    spacing: Theme.display.gap

    Column {
        anchors.verticalCenter: parent.verticalCenter

        Label {
            anchors.right: parent.right
            text: hall.display.weekday
            color: Theme.ink2
            size: Theme.display.date
        }

        Label {
            anchors.right: parent.right
            text: hall.display.date
            color: Theme.ink2
            size: Theme.display.date
        }
    }

    Label {
        anchors.verticalCenter: parent.verticalCenter
        objectName: "clock"
        text: hall.display.clock
        size: Theme.display.clock
        weight: Theme.weight.bold
        tabular: true
    }
}
