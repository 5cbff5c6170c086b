pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// A service's standard in landscape with everything to touch in the lower part: what it is above, what to do below.
ColumnLayout {
    id: sheet

    required property Dispenser dispenser

    spacing: Theme.touch.gap

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: 2
        columnSpacing: Theme.touch.gap
        uniformCellWidths: true

        LargeFacts {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.columnSpan: Theme.largeText ? 2 : 1
            visible: !Theme.largeText || !bring.told
            standard: sheet.dispenser.standard
        }

        // Large words leave the list to the key below.
        BringOrRefusal {
            id: bring

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.columnSpan: Theme.largeText ? 2 : 1
            visible: !Theme.largeText || told
            dispenser: sheet.dispenser
        }
    }

    StandardKeys {
        Layout.fillWidth: true
        dispenser: sheet.dispenser
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.preferredHeight: Measures.lowChoices
        Layout.maximumHeight: Measures.lowChoices
        columns: 2
        columnSpacing: Theme.touch.gap

        ClassChoice {
            Layout.fillWidth: true
            Layout.fillHeight: true
            dispenser: sheet.dispenser
        }

        TakeKey {
            Layout.preferredWidth: Measures.lowTake
            Layout.maximumWidth: Measures.lowTake
            Layout.fillHeight: true
            dispenser: sheet.dispenser
        }
    }
}
