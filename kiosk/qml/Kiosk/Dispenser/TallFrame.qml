pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Portrait: the band on top, the page, and the actions at the bottom, always in the same place.
ColumnLayout {
    id: frame

    required property Dispenser dispenser
    readonly property bool first: dispenser.page === "home" || dispenser.page === "closed"

    spacing: 0

    OfficeBand {
        Layout.fillWidth: true
        government: frame.dispenser.government
        officeName: frame.dispenser.officeName
        clock: frame.dispenser.clock
        demo: frame.dispenser.demo
        date: frame.dispenser.date
        title: frame.dispenser.page === "ticket" ? "" : frame.dispenser.title
        subtitle: frame.dispenser.subtitle
        titleIcon: frame.dispenser.titleIcon
        priorityIcon: frame.dispenser.page === "help"

        Languages {
            dispenser: frame.dispenser
            visible: frame.first && !Measures.cornerInTwoRows
        }
    }

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.margins: Theme.touch.margin
        Layout.bottomMargin: Theme.touch.gap

        Pages {
            anchors.fill: parent
            anchors.bottomMargin: actions.visible ? actions.height + Theme.touch.gap : 0
            dispenser: frame.dispenser
        }

        TallActions {
            id: actions

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            dispenser: frame.dispenser
        }

        Panel {
            anchors.fill: parent
            dispenser: frame.dispenser
        }
    }

    AccessCorner {
        Layout.fillWidth: true
        Layout.margins: Theme.touch.margin
        Layout.topMargin: 0
        dispenser: frame.dispenser
    }
}
