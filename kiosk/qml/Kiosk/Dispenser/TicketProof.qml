pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Where to wait and how many are ahead; with code and date, one photograph is a complete ticket.
Card {
    id: proof

    required property TicketPage ticket

    objectName: "ticket-proof"
    padding: Theme.touch.innerWide

    Accessible.name: ticket.where

    GridLayout {
        anchors.fill: parent
        flow: Theme.wide ? GridLayout.TopToBottom : GridLayout.LeftToRight
        columns: Theme.wide ? 1 : 2
        columnSpacing: Theme.space.xl
        rowSpacing: Theme.touch.gap

        Image {
            Layout.alignment: Qt.AlignCenter
            // The card is white, but not in high contrast: the code's own white border may lie on its padding.
            Layout.margins: Measures.qrMargin
            Layout.preferredWidth: Measures.qr
            Layout.preferredHeight: Measures.qr
            Layout.maximumHeight: Measures.qr
            // Beside a tall band there is less room.
            Layout.fillHeight: !Theme.wide
            objectName: "ticket-qr"
            visible: proof.ticket.qr !== ""
            source: visible ? "image://qr/" + encodeURIComponent(proof.ticket.qr) : ""
            fillMode: Image.PreserveAspectFit
            smooth: false

            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR code of this ticket")
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.touch.gap

            TicketFact {
                Layout.fillWidth: true
                icon: proof.ticket.light ? "eye" : "map-pin"
                value: proof.ticket.where
                note: proof.ticket.whereNote
            }

            TicketFact {
                Layout.fillWidth: true
                icon: "users"
                value: proof.ticket.ahead
                note: qsTr("ahead of you")
            }

            TicketFact {
                Layout.fillWidth: true
                icon: "calendar"
                value: proof.ticket.day
                note: proof.ticket.moment
            }
        }
    }
}
