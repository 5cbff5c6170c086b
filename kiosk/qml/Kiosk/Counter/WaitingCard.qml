pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
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

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            objectName: "held-tickets"
            text: card.counter.near.held
            color: Theme.caution
            size: Theme.desk.note
            weight: Theme.weight.bold
            elide: Text.ElideRight
        }

        RecentList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.space.xs
            counter: card.counter
        }
    }
}
