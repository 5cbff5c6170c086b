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
        demo: frame.dispenser.demo
        date: frame.dispenser.shortDate
        title: frame.dispenser.title
        subtitle: frame.dispenser.subtitle

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            Item {
                Layout.fillHeight: true
                visible: Theme.lowKeys
            }

            Languages {
                Layout.fillWidth: true
                dispenser: frame.dispenser
                visible: frame.first
            }

            Item {
                Layout.fillHeight: true
                visible: !Theme.lowKeys
            }

            PriorityKey {
                Layout.fillWidth: true
                Layout.topMargin: Theme.touch.gap
                Layout.fillHeight: true
                Layout.minimumHeight: Measures.railHelpLeast
                Layout.maximumHeight: implicitHeight
                dispenser: frame.dispenser
                tall: true
            }

            BackKey {
                Layout.topMargin: Theme.touch.gap
                Layout.fillWidth: true
                dispenser: frame.dispenser
            }
        }
    }

    ColumnLayout {
        Layout.margins: Theme.touch.margin
        spacing: Theme.touch.gap

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Pages {
                anchors.fill: parent
                dispenser: frame.dispenser
            }

            Panel {
                anchors.fill: parent
                dispenser: frame.dispenser
            }
        }

        AccessCorner {
            Layout.fillWidth: true
            dispenser: frame.dispenser
        }
    }
}
