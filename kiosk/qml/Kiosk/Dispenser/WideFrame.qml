pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Landscape: the rail takes office, languages, help and Back; the page has the rest.
RowLayout {
    id: frame

    required property Dispenser dispenser
    readonly property bool first: dispenser.page === "home" || dispenser.page === "closed"

    spacing: 0

    OfficeRail {
        Layout.fillHeight: true
        government: frame.dispenser.government
        officeName: frame.dispenser.officeName
        clock: frame.dispenser.clock
        date: frame.dispenser.shortDate
        title: frame.dispenser.title
        subtitle: frame.dispenser.subtitle

        Languages {
            anchors.left: parent.left
            anchors.right: parent.right
            dispenser: frame.dispenser
            visible: frame.first
        }

        ColumnLayout {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            spacing: Theme.touch.gap

            PriorityKey {
                Layout.fillWidth: true
                Layout.preferredHeight: Measures.railHelpHeight
                dispenser: frame.dispenser
                tall: true
            }

            BackKey {
                Layout.fillWidth: true
                dispenser: frame.dispenser
            }
        }
    }

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.margins: Theme.touch.margin

        Pages {
            anchors.fill: parent
            dispenser: frame.dispenser
        }

        Panel {
            anchors.fill: parent
            dispenser: frame.dispenser
        }
    }
}
