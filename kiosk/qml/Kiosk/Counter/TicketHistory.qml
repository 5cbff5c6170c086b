pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What happened to the open ticket so far.
ColumnLayout {
    id: history

    required property Counter counter

    spacing: Theme.space.xxs

    Label {
        text: qsTr("Ticket history")
        size: Theme.desk.body
        weight: Theme.weight.bold
    }

    Repeater {
        model: history.counter.history

        RowLayout {
            id: line

            required property string time
            required property string text

            spacing: Theme.space.s

            Label {
                Layout.preferredWidth: Theme.space.huge
                text: line.time
                color: Theme.ink2
                size: Theme.desk.body
                tabular: true
            }

            Label {
                Layout.fillWidth: true
                text: line.text
                size: Theme.desk.body
                weight: line.time === "" ? Theme.weight.bold : Theme.weight.medium
                elide: Text.ElideRight
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
