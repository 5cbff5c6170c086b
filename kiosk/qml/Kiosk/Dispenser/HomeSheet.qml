pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The first page: agencies as tiles; an office with one agency shows its services at once.
ColumnLayout {
    id: sheet

    required property Dispenser dispenser
    readonly property bool paperInGrid: Theme.wide && !Theme.lowKeys && !dispenser.oneAgency && dispenser.noticeColumns > 1

    spacing: Theme.touch.gap

    FaultNotice {
        Layout.fillWidth: true
        dispenser: sheet.dispenser
        size: Theme.wide ? Theme.touch.section : Theme.touch.bandTitle
        noteSize: Theme.touch.note
        iconSize: Theme.touch.iconTitle
        padding: Theme.touch.inner
    }

    PaperNotice {
        Layout.fillWidth: true
        dispenser: sheet.dispenser
        placed: !sheet.paperInGrid
    }

    LowHead {
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    Loader {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: Measures.listTallest
        Layout.preferredHeight: Theme.touch.lowHeight
        sourceComponent: sheet.dispenser.oneAgency ? services : agencies
    }

    Component {
        id: agencies

        AgencyGrid {
            dispenser: sheet.dispenser
            holdsPaperNotice: sheet.paperInGrid
        }
    }

    Component {
        id: services

        ServiceGrid {
            dispenser: sheet.dispenser
        }
    }
}
