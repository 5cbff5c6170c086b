pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Every agency keeps its place; a few stand as wide rows; with many, the last tile turns to the others.
GridLayout {
    id: grid

    required property Dispenser dispenser

    columns: dispenser.agencyColumns
    columnSpacing: Theme.touch.gap
    rowSpacing: Theme.touch.gap
    uniformCellWidths: true

    Repeater {
        model: grid.dispenser.agencies

        AgencyTile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: large ? Measures.tileTallestLarge : Measures.tileTallest
            large: grid.columns === 1
            bare: Theme.wide && grid.dispenser.fault !== ""
            onChosen: code => grid.dispenser.openAgency(code)
            onTurned: grid.dispenser.turn()
        }
    }

    DayNotice {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: grid.columns === 1 ? Theme.touch.tileHeight : Measures.tileTallest
        Layout.columnSpan: Math.max(1, grid.dispenser.noticeColumns)
        visible: grid.dispenser.noticeColumns > 0
        title: grid.dispenser.notice
        note: grid.dispenser.noticeNote
    }

    Item {
        Layout.fillHeight: true
        Layout.columnSpan: grid.columns
    }
}
