pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Counter
import Kiosk.Theme
import Kiosk.ViewModels

// The whole hall, live: totals, queues, counters, what needs attention, the day as charts.
Window {
    id: window

    required property Supervisor supervisor

    width: Theme.floor.width
    height: Theme.floor.height
    color: Theme.pageStaff
    title: qsTr("Supervisor")

    onActiveFocusItemChanged: supervisor.touch()

    DeskCanvas {
        id: canvas

        Keys.onEscapePressed: window.supervisor.closeSheet()

        Loader {
            anchors.fill: parent
            focus: active
            active: window.supervisor.page === "sign_in"
            sourceComponent: SupervisorSignIn {
                supervisor: window.supervisor
            }
        }

        Loader {
            anchors.fill: parent
            focus: active
            active: window.supervisor.page === "hall"
            sourceComponent: HallPage {
                supervisor: window.supervisor
            }
        }
    }
}
