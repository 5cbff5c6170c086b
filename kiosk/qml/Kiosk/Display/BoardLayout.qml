pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The last calls at the side of the call, or below it in portrait; then all counters.
Item {
    id: layout

    required property Display display

    GridLayout {
        x: Theme.display.sideLeft
        y: Theme.display.sideTop
        width: Theme.display.sideWidth
        columns: Theme.tall ? 2 : 1
        columnSpacing: Theme.display.gapSmall
        rowSpacing: Theme.space.s
        uniformCellWidths: true

        Repeater {
            model: layout.display.lastCalls

            SideRow {
                Layout.fillWidth: true
            }
        }
    }

    BoardGrid {
        x: Theme.display.margin
        y: Theme.display.boardTop
        width: Theme.display.boardWidth
        height: Theme.display.boardHeight
        display: layout.display
    }
}
