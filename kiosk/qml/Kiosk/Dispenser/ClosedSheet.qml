pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// When to come back, in the largest letters; what happens to those inside; what to bring next time.
GridLayout {
    id: sheet

    required property Dispenser dispenser
    readonly property ClosedPage closed: dispenser.closed

    columns: Theme.wide ? 2 : 1
    columnSpacing: Theme.touch.gap
    rowSpacing: Theme.touch.gap
    uniformCellWidths: true

    ClosedHero {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.columnSpan: sheet.columns
        closed: sheet.closed
    }

    HoursCard {
        Layout.fillWidth: true
        Layout.fillHeight: Theme.wide
        closed: sheet.closed
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: Theme.wide
        spacing: Theme.touch.gap

        ClosedNote {
            Layout.fillWidth: true
            visible: sheet.closed.waiting !== ""
            icon: "users"
            title: qsTr("Have a number already?")
            note: sheet.closed.waiting
        }

        ClosedNote {
            Layout.fillWidth: true
            visible: sheet.closed.helpPlace !== ""
            icon: "info"
            title: qsTr("Need a person?")
            note: sheet.closed.helpPlace
        }

        SecondaryButton {
            Layout.fillWidth: true
            Layout.fillHeight: Theme.wide
            Layout.preferredHeight: Theme.touch.actionHeight
            objectName: "browse"
            spread: true
            icon: "clipboard-list"
            trailingIcon: "arrow-right"
            text: qsTr("See what to bring")
            subtitle: Theme.largeText ? "" : qsTr("Prepare your papers for next time")
            onClicked: sheet.dispenser.browse()
        }
    }
}
