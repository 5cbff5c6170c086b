pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The last calls below the call; the service standards, one at a time, at the side or below.
Item {
    id: layout

    required property Display display

    Column {
        x: Theme.display.margin
        y: Theme.display.rowTop
        width: Theme.display.rowWidth
        spacing: Theme.display.rowGap

        Repeater {
            model: layout.display.lastCalls

            LastCallRow {
                width: parent.width
            }
        }
    }

    StandardCard {
        x: Theme.display.mediaLeft
        y: Theme.display.mediaTop
        width: Theme.display.mediaWidth
        height: Theme.display.mediaHeight
        visible: layout.display.slideText === ""
        display: layout.display
    }

    PledgeCard {
        x: Theme.display.mediaLeft
        y: Theme.display.mediaTop
        width: Theme.display.mediaWidth
        height: Theme.display.mediaHeight
        visible: layout.display.slideText !== ""
        text: layout.display.slideText
    }
}
