pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The ticket in landscape: number and paper at the left, where to wait at the right.
RowLayout {
    id: sheet

    required property Dispenser dispenser

    spacing: Theme.touch.gap

    ColumnLayout {
        spacing: Theme.touch.gap

        TicketNumber {
            Layout.fillWidth: true
            Layout.fillHeight: true
            ticket: sheet.dispenser.ticket
        }

        TicketBand {
            Layout.fillWidth: true
            ticket: sheet.dispenser.ticket
        }

        TicketCountdown {
            Layout.fillWidth: true
            dispenser: sheet.dispenser
        }

        TicketKeys {
            Layout.fillWidth: true
            dispenser: sheet.dispenser
        }
    }

    TicketProof {
        Layout.preferredWidth: Measures.ticketSide
        Layout.maximumWidth: Measures.ticketSide
        Layout.fillHeight: true
        ticket: sheet.dispenser.ticket
    }
}
