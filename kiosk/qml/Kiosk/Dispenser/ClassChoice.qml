pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Regular or priority, without proof; when no number is given, why and when to come back.
ColumnLayout {
    id: choice

    required property Dispenser dispenser
    readonly property bool closed: dispenser.standard.closedTitle !== ""
    // Beside one another, or one below the other.
    readonly property bool beside: !Theme.wide || Theme.lowKeys

    spacing: Theme.space.s

    Label {
        Layout.fillWidth: true
        visible: !choice.closed && !Theme.largeText && !(Theme.wide && Theme.lowKeys)
        text: qsTr("Choose your queue")
        size: Theme.touch.section
        weight: Theme.weight.bold
    }

    GridLayout {
        Layout.fillWidth: true
        visible: !choice.closed
        columns: choice.beside ? 2 : 1
        columnSpacing: Theme.touch.gap
        rowSpacing: Theme.touch.gap
        uniformCellWidths: true

        RadioCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Math.max(Measures.choiceHeight, needed)
            Layout.maximumHeight: choice.beside ? Math.max(Measures.choiceHeight, needed, priority.needed) : Math.max(Measures.choiceHeight, needed)
            objectName: "class-regular"
            enabled: !choice.dispenser.taking
            text: qsTr("Regular")
            meaning: choice.dispenser.standard.waiting
            selected: !choice.dispenser.priority
            onClicked: choice.dispenser.choosePriority(false)
        }

        RadioCard {
            id: priority

            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Measures.choiceHeight, needed)
            objectName: "class-priority"
            enabled: !choice.dispenser.taking
            text: qsTr("Priority")
            badge: "accessibility"
            meaning: Theme.largeText ? qsTr("Elderly, disabled, pregnant, nursing, with a child") : qsTr("Elderly 60+, disabled, pregnant, nursing, with a child. No proof.")
            selected: choice.dispenser.priority
            onClicked: choice.dispenser.choosePriority(true)
        }
    }

    FaultBand {
        Layout.fillWidth: true
        objectName: "no-ticket"
        visible: choice.closed
        icon: "calendar-clock"
        fill: Theme.accentTint
        inkColor: Theme.ink
        text: choice.dispenser.standard.closedTitle
        note: choice.dispenser.standard.closedDetail
    }
}
