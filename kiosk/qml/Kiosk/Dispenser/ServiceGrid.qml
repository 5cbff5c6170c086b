pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// An agency's services, one row each; from eleven on (in landscape from seven) in two columns.
GridLayout {
    id: grid

    required property Dispenser dispenser

    columns: dispenser.serviceColumns
    columnSpacing: Theme.touch.gap
    rowSpacing: Theme.touch.gap
    uniformCellWidths: true

    Repeater {
        model: grid.dispenser.services

        ServiceRow {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: Measures.rowTallest
            narrow: grid.columns > 1 || Theme.largeText
            onChosen: code => grid.dispenser.openService(code)
            onTurned: grid.dispenser.turn()
        }
    }

    Item {
        Layout.fillHeight: true
        Layout.columnSpan: grid.columns
    }
}
