pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// More time with the ticket, or done with it.
RowLayout {
    id: keys

    required property Dispenser dispenser
    readonly property bool trouble: dispenser.ticket.band === "trouble"

    visible: dispenser.page === "ticket"
    spacing: Theme.touch.gap

    SecondaryButton {
        Layout.preferredWidth: Measures.moreTime
        Layout.preferredHeight: Measures.ticketKey
        objectName: "more-time"
        text: qsTr("More time")
        icon: "plus"
        onClicked: keys.dispenser.moreTime()
    }

    MainButton {
        Layout.fillWidth: true
        Layout.preferredHeight: Measures.ticketKey
        objectName: "done"
        text: keys.trouble ? qsTr("I have noted it") : qsTr("Done")
        icon: "check"
        size: Theme.touch.button
        iconSize: Theme.touch.iconButton
        onClicked: keys.dispenser.leave()
    }
}
