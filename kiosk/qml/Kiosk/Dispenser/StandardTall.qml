pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// A service's standard in short, portrait.
ColumnLayout {
    id: sheet

    required property Dispenser dispenser

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

    ClassChoice {
        Layout.fillWidth: true
        dispenser: sheet.dispenser
    }
}
