pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Every agency keeps its place; a few stand as wide rows; with many, the last tile turns to the others. The cells
// that are left hold the day's notice, or in landscape that there is no paper, so that no tile loses height to it.
ColumnLayout {
    id: page

    required property Dispenser dispenser
    required property bool holdsPaperNotice
    readonly property bool noPaper: dispenser.paperTitle !== ""

    spacing: 0

    GridLayout {
        id: grid

        Layout.fillWidth: true
        columns: page.dispenser.agencyColumns
        columnSpacing: Theme.touch.gap
        rowSpacing: Theme.touch.gap
        uniformCellWidths: true

        Repeater {
            model: page.dispenser.agencies

            AgencyTile {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: large ? Measures.tileTallestLarge : Measures.tileTallest
                large: grid.columns === 1
                bare: !large && !Theme.lowKeys && (page.dispenser.fault !== "" || Theme.wide && page.noPaper && !page.holdsPaperNotice)
                onChosen: code => page.dispenser.openAgency(code)
                onTurned: page.dispenser.turn()
            }
        }

        DayNotice {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: grid.columns === 1 ? Theme.touch.tileHeight : Measures.tileTallest
            Layout.columnSpan: Math.max(1, page.dispenser.noticeColumns)
            visible: page.dispenser.noticeColumns > 0 && !paperNotice.visible
            title: page.dispenser.notice
            note: page.dispenser.noticeNote
        }

        PaperNotice {
            id: paperNotice

            Layout.fillWidth: true
            Layout.fillHeight: true
            // As high as the tiles, whatever it says.
            Layout.preferredHeight: Theme.touch.tileHeight
            Layout.maximumHeight: Measures.tileTallest
            Layout.columnSpan: Math.max(1, page.dispenser.noticeColumns)
            dispenser: page.dispenser
            padding: Theme.space.xs
            placed: page.holdsPaperNotice
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
