pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
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
        id: rows

        model: grid.dispenser.services

        ServiceRow {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: Measures.rowTallest
            narrow: grid.columns > 1
            onChosen: code => grid.dispenser.openService(code)
            onTurned: grid.dispenser.turn()
        }
    }

    Label {
        Layout.fillWidth: true
        Layout.columnSpan: grid.columns
        visible: rows.count === 0
        text: qsTr("This agency gives no numbers here. Please ask an officer.")
        wrapMode: Text.WordWrap
    }

    Item {
        Layout.fillHeight: true
        Layout.columnSpan: grid.columns
    }
}
