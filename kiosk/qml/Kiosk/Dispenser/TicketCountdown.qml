pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// How long the ticket stays on the screen.
ColumnLayout {
    id: countdown

    required property Dispenser dispenser

    spacing: Theme.space.xs

    RowLayout {
        Label {
            Layout.fillWidth: true
            text: Theme.largeText ? qsTr("Back in") : qsTr("Back to the first page in")
            color: Theme.ink2
            size: Theme.touch.note
            elide: Text.ElideRight
        }

        Label {
            objectName: "seconds-left"
            text: qsTr("%n seconds", "", countdown.dispenser.secondsLeft)
            size: Theme.touch.note
            weight: Theme.weight.bold
        }
    }

    CountdownBar {
        Layout.fillWidth: true
        fraction: countdown.dispenser.fractionLeft
    }
}
