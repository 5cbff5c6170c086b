pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Where the paper is, in the words that the printer's answers allow; amber when there is none.
Rectangle {
    id: band

    required property TicketPage ticket
    readonly property bool trouble: ticket.band === "trouble"
    readonly property color lead: trouble ? Theme.inkOnPriority : Theme.inkOnMain

    objectName: "ticket-band"
    implicitHeight: Math.max(trouble ? Measures.troubleHeight : Measures.bandHeight, words.implicitHeight + Theme.space.xl)
    radius: Theme.radius.tile
    color: trouble ? Theme.priority : Theme.main

    Accessible.role: Accessible.AlertMessage
    Accessible.name: ticket.bandTitle
    Accessible.description: ticket.bandNote

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.touch.innerWide
        anchors.rightMargin: Theme.touch.innerWide
        spacing: Theme.space.xxl

        Icon {
            name: band.trouble ? "camera" : band.ticket.band === "take" ? "ticket" : "printer"
            color: band.lead
            size: Theme.touch.iconLarge
        }

        ColumnLayout {
            id: words

            spacing: 0

            Label {
                Layout.fillWidth: true
                objectName: "band-title"
                text: band.ticket.bandTitle
                color: band.lead
                size: Measures.bandTitle
                weight: Theme.weight.black
                lineHeight: Theme.leading.tight
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }

            Label {
                Layout.fillWidth: true
                objectName: "band-note"
                text: band.ticket.bandNote
                color: band.lead
                size: Theme.touch.note
                weight: Theme.weight.demi
                wrapMode: Text.WordWrap
                maximumLineCount: 3
                elide: Text.ElideRight
            }
        }

        Icon {
            visible: band.ticket.band === "take"
            name: "arrow-down"
            color: band.lead
            size: Theme.touch.iconLarge
        }
    }
}
