pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The amber way to help and priority; once priority is chosen it says so and switches it off.
PriorityButton {
    id: key

    required property Dispenser dispenser
    property bool brief: tall
    readonly property bool wanted: !dispenser.browsing && (dispenser.page === "home" || dispenser.page === "services")
    readonly property bool terse: Theme.largeText

    objectName: dispenser.priority ? "priority-off" : "open-help"
    visible: wanted
    text: dispenser.priority ? qsTr("Priority number") : qsTr("I need help / Priority")
    subtitle: terse ? "" : dispenser.priority ? qsTr("Touch to switch off") : brief ? "" : qsTr("Elderly, disabled, pregnant, nursing, with a child")
    trailingIcon: dispenser.priority ? "x" : "arrow-right"
    iconSize: tall ? Theme.touch.iconTitle : Theme.touch.iconPriority
    onClicked: dispenser.priority ? dispenser.choosePriority(false) : dispenser.openHelp()
}
