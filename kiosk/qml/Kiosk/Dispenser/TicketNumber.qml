pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The number as large as the panel allows.
Rectangle {
    id: card

    required property TicketPage ticket
    // In landscape the rail names the service; large words leave their place to the number.
    readonly property bool named: !Theme.wide
    readonly property bool titled: named || !Theme.largeText

    radius: Theme.radius.ticket
    color: Theme.surface
    border.color: Theme.accent
    border.width: Theme.lineSelected

    Accessible.role: Accessible.StaticText
    Accessible.name: caption.text + " " + ticket.code
    Accessible.description: ticket.service

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.touch.innerWide
        spacing: 0

        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.space.l

            Label {
                id: caption

                visible: card.titled
                text: qsTr("Your queue number")
                color: Theme.ink2
                size: Theme.touch.section
            }

            Chip {
                objectName: "ticket-priority"
                visible: card.ticket.priority
                text: qsTr("Priority")
                icon: "accessibility"
                fill: Theme.priority
                inkColor: Theme.inkOnPriority
                size: Theme.touch.caption
            }
        }

        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "ticket-code"
            text: card.ticket.code
            size: Theme.touch.ticketNumber
            weight: Theme.weight.black
            tabular: true
            fit: Text.HorizontalFit
            minimumPixelSize: Measures.leastNumber
            lineHeight: Theme.leading.tight
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }

        Label {
            Layout.fillWidth: true
            visible: card.named
            text: card.ticket.service
            size: Theme.touch.section
            weight: Theme.weight.demi
            fit: Text.Fit
            minimumPixelSize: Measures.leastFact
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
