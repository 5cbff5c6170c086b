pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Counter
import Kiosk.Theme
import Kiosk.ViewModels

// What somebody sees who has signed in; a sheet covers it while something is looked at closely.
FocusScope {
    id: page

    required property Supervisor supervisor
    readonly property bool covered: supervisor.sheet.kind !== ""

    focus: true

    Shortcut {
        enabled: !page.covered
        sequence: "F2"
        onActivated: queues.enter()
    }

    Shortcut {
        enabled: !page.covered
        sequence: "F3"
        onActivated: counters.enter()
    }

    Shortcut {
        enabled: !page.covered
        sequence: "F4"
        onActivated: attention.enter()
    }

    Shortcut {
        sequence: "F7"
        onActivated: page.supervisor.openMessage()
    }

    Shortcut {
        sequence: "F12"
        onActivated: page.supervisor.openEvacuation()
    }

    Shortcut {
        sequence: "Ctrl+L"
        onActivated: page.supervisor.signOut()
    }

    ColumnLayout {
        anchors.fill: parent
        enabled: !page.covered
        spacing: 0

        SupervisorBar {
            Layout.fillWidth: true
            supervisor: page.supervisor
        }

        EvacuationBar {
            Layout.fillWidth: true
            implicitHeight: Theme.desk.barHeight
            evacuation: page.supervisor.evacuation
        }

        TotalsRow {
            Layout.fillWidth: true
            Layout.margins: Theme.floor.margin
            Layout.bottomMargin: 0
            supervisor: page.supervisor
        }

        RowLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.margins: Theme.floor.margin
            Layout.topMargin: Theme.floor.gap
            spacing: Theme.floor.gap

            QueuesCard {
                id: queues

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.floor.leftWidth
                supervisor: page.supervisor
            }

            ColumnLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.floor.rightWidth
                spacing: Theme.floor.gap

                CountersCard {
                    id: counters

                    Layout.fillWidth: true
                    supervisor: page.supervisor
                }

                AttentionCard {
                    id: attention

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    supervisor: page.supervisor
                }

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.floor.gap

                    PeopleChart {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        supervisor: page.supervisor
                    }

                    WaitsChart {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        supervisor: page.supervisor
                    }
                }
            }
        }
    }

    SheetLayer {
        anchors.fill: parent
        supervisor: page.supervisor
        onClosed: queues.enter()
    }
}
