pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The number, where the paper is, where to wait; returns by itself. Portrait.
ColumnLayout {
    id: sheet

    required property Dispenser dispenser

    spacing: Theme.touch.gap

    TicketNumber {
        Layout.fillWidth: true
        Layout.preferredHeight: Measures.numberHeight
        ticket: sheet.dispenser.ticket
    }

    TicketBand {
        Layout.fillWidth: true
        ticket: sheet.dispenser.ticket
    }

    TicketProof {
        Layout.fillWidth: true
        Layout.fillHeight: true
        ticket: sheet.dispenser.ticket
    }

    TicketCountdown {
        Layout.fillWidth: true
        dispenser: sheet.dispenser
    }
}
