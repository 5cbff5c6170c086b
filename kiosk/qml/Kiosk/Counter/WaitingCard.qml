pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Who waits for this counter, in calling order and without names; below, who was here last.
DeskPanel {
    id: card

    required property Counter counter

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        WaitingHead {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.xs
            counter: card.counter
        }

        Repeater {
            model: card.counter.waiting

            WaitingLine {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: Theme.desk.waitingHeight
                Layout.maximumHeight: Theme.desk.waitingHeight
            }
        }

        RecentList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.space.xs
            counter: card.counter
        }
    }
}
