pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Where the ticket stands, its class, and how often it was called.
RowLayout {
    id: state

    required property Counter counter
    readonly property bool serving: counter.page === "serving"

    spacing: Theme.space.s

    Chip {
        objectName: "ticket-state"
        icon: state.serving ? "user-check" : "bell-ring"
        text: state.serving ? qsTr("Being served") : qsTr("Called")
        fill: Theme.accentTint
        inkColor: Theme.accent
    }

    Chip {
        objectName: "ticket-class"
        icon: state.counter.priority ? "accessibility" : "user"
        text: state.counter.priority ? qsTr("Priority") : qsTr("Regular")
        fill: state.counter.priority ? Theme.priority : Theme.off
        inkColor: state.counter.priority ? Theme.inkOnPriority : Theme.ink2
    }

    Chip {
        objectName: "ticket-visual"
        visible: state.counter.visual
        icon: "eye"
        text: qsTr("Visual call")
        fill: Theme.priority
        inkColor: Theme.inkOnPriority
    }

    Label {
        Layout.fillWidth: true
        objectName: "ticket-calls"
        text: state.counter.calls
        color: Theme.ink2
        size: Theme.desk.body
        horizontalAlignment: Text.AlignRight
        elide: Text.ElideRight
    }
}
