pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// All counters in the order people walk; fewer counters get larger cells.
GridLayout {
    id: grid

    required property Display display
    readonly property var codeSizes: ({
            2: Theme.display.boardCode2,
            3: Theme.display.boardCode3,
            4: Theme.display.boardCode4,
            5: Theme.display.boardCode5,
            6: Theme.display.boardCode6,
            7: Theme.display.boardCode7
        })

    columns: Theme.tall ? display.columnsTall : display.columns
    columnSpacing: Theme.display.gapSmall
    rowSpacing: Theme.display.gapSmall
    uniformCellWidths: true
    uniformCellHeights: true

    Repeater {
        model: grid.display.cells

        BoardCell {
            Layout.fillWidth: true
            Layout.fillHeight: true
            codeSize: grid.codeSizes[grid.columns]
        }
    }
}
