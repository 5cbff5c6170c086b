pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// A service's standard in short, landscape: what it is at the left, what to do at the right.
RowLayout {
    id: sheet

    required property Dispenser dispenser

    spacing: Theme.touch.gap

    ColumnLayout {
        spacing: Theme.touch.gap

        LargeFacts {
            Layout.fillWidth: true
            visible: Theme.largeText
            standard: sheet.dispenser.standard
        }

        StandardFacts {
            Layout.fillWidth: true
            visible: !Theme.largeText
            standard: sheet.dispenser.standard
        }

        BringOrRefusal {
            Layout.fillWidth: true
            Layout.fillHeight: true
            dispenser: sheet.dispenser
        }

        StandardKeys {
            Layout.fillWidth: true
            dispenser: sheet.dispenser
        }
    }

    ColumnLayout {
        Layout.preferredWidth: Measures.sideWidth
        Layout.maximumWidth: Measures.sideWidth
        spacing: Theme.touch.gap

        ClassChoice {
            Layout.fillWidth: true
            dispenser: sheet.dispenser
        }

        TakeKey {
            Layout.fillWidth: true
            Layout.fillHeight: true
            dispenser: sheet.dispenser
        }
    }
}
