pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// An agency's services; in the low layout within reach.
ColumnLayout {
    id: sheet

    required property Dispenser dispenser

    spacing: Theme.touch.gap

    LowHead {
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    ServiceGrid {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: Measures.listTallest
        Layout.preferredHeight: Theme.touch.lowHeight
        dispenser: sheet.dispenser
    }
}
