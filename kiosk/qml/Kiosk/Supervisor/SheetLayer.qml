pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The sheet over the hall: what is looked at closely, and its keys.
FocusScope {
    id: layer

    required property Supervisor supervisor
    readonly property SupervisorSheet sheet: supervisor.sheet
    readonly property var bodies: ({
            queue: queueBody,
            counter: counterBody,
            message: messageBody,
            evacuation: evacuationBody,
            clock: clockBody
        })

    signal closed

    objectName: "sheet"
    visible: sheet.kind !== ""
    onVisibleChanged: if (!visible)
        closed()

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: Theme.floor.veil

        TapHandler {
            onTapped: layer.supervisor.closeSheet()
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(Theme.floor.sheetWide, parent.width - 2 * Theme.floor.margin)
        height: column.implicitHeight + 2 * Theme.desk.inner
        radius: Theme.radius.staff
        color: Theme.surface

        TapHandler {}

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.desk.inner
            spacing: Theme.space.m

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space.m

                Label {
                    Layout.fillWidth: true
                    objectName: "sheet-title"
                    text: layer.sheet.title
                    size: Theme.desk.service
                    weight: Theme.weight.black
                    wrapMode: Text.WordWrap
                }

                SheetKey {
                    objectName: "close-sheet"
                    text: qsTr("Back")
                    shortcut: qsTr("Esc")
                    onClicked: layer.supervisor.closeSheet()
                }
            }

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                objectName: "sheet-note"
                text: layer.sheet.note
                color: Theme.ink2
                size: Theme.desk.body
                wrapMode: Text.WordWrap
            }

            Loader {
                id: body

                Layout.fillWidth: true
                sourceComponent: layer.bodies[layer.sheet.kind] ?? null
                onLoaded: (item as SheetBody)?.begin()
            }
        }
    }

    Component {
        id: queueBody

        QueueSheet {
            supervisor: layer.supervisor
        }
    }

    Component {
        id: counterBody

        CounterSheet {
            supervisor: layer.supervisor
        }
    }

    Component {
        id: messageBody

        MessageSheet {
            supervisor: layer.supervisor
        }
    }

    Component {
        id: evacuationBody

        EvacuateSheet {
            supervisor: layer.supervisor
        }
    }

    Component {
        id: clockBody

        ClockSheet {
            supervisor: layer.supervisor
        }
    }
}
