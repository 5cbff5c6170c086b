pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The ticket at the counter: its number, its time, its history and the papers it needs.
GridLayout {
    id: ticket

    required property Counter counter

    objectName: "open-ticket"
    visible: counter.code !== ""
    columns: 2
    columnSpacing: Theme.space.xxl
    rowSpacing: 0

    TicketState {
        Layout.fillWidth: true
        Layout.columnSpan: 2
        counter: ticket.counter
    }

    TicketName {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        counter: ticket.counter
    }

    TicketTimer {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.topMargin: Theme.space.s
        Layout.alignment: Qt.AlignTop
        counter: ticket.counter
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.columnSpan: 2
        Layout.topMargin: Theme.space.xs
        Layout.bottomMargin: Theme.space.xs
        implicitHeight: Theme.space.hair
        color: Theme.hairline
    }

    TicketHistory {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        counter: ticket.counter
    }

    TicketRequirements {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        counter: ticket.counter
    }
}
