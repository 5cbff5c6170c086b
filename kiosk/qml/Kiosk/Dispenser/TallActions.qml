pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The bottom row in portrait: Back is always its left end, the page's action the rest.
RowLayout {
    id: row

    required property Dispenser dispenser
    readonly property bool takes: dispenser.page === "standard"
    readonly property int tallness: takes ? Theme.touch.actionHeightTall : Theme.touch.actionHeight

    objectName: "actions"
    visible: dispenser.panel === "" && (dispenser.canGoBack || help.wanted || dispenser.page === "ticket")
    height: tallness
    spacing: Theme.touch.gap

    BackKey {
        Layout.preferredHeight: row.tallness
        Layout.fillWidth: !help.visible && !take.visible && !without.visible
        dispenser: row.dispenser
        vertical: row.takes
    }

    PriorityKey {
        id: help

        Layout.fillWidth: true
        dispenser: row.dispenser
        brief: row.dispenser.canGoBack
    }

    TakeKey {
        id: take

        Layout.fillWidth: true
        Layout.preferredHeight: row.tallness
        dispenser: row.dispenser
    }

    WithoutPriorityKey {
        id: without

        Layout.fillWidth: true
        dispenser: row.dispenser
    }

    TicketKeys {
        Layout.fillWidth: true
        dispenser: row.dispenser
    }
}
