pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The last calls at the side, all counters below.
Item {
    id: layout

    required property Display display

    Column {
        x: Theme.display.mediaLeft
        y: Theme.display.mediaTop
        width: Theme.display.mediaWidth
        spacing: Theme.space.s

        Repeater {
            model: layout.display.lastCalls

            SideRow {
                width: parent.width
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
