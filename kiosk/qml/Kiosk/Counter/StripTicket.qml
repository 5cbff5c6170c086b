pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What is open here, or that nobody is; who waits. A warning takes the second line.
RowLayout {
    id: ticket

    required property Counter counter
    readonly property CounterStrip strip: counter.strip
    readonly property bool open: strip.page === "ticket"
    readonly property string warning: counter.connected ? counter.alarmTitle : counter.fault
    readonly property bool idle: strip.page === "idle" && counter.page === "nobody"

    spacing: Theme.desk.stripGap

    Label {
        objectName: "strip-code"
        visible: ticket.open
        text: ticket.counter.code
        size: Theme.desk.ticketStrip
        weight: Theme.weight.black
        tabular: true
    }

    ColumnLayout {
        Layout.fillHeight: false
        Layout.fillWidth: true
        spacing: Theme.space.hair

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.s

            Label {
                Layout.fillWidth: true
                objectName: "strip-title"
                text: ticket.strip.title
                size: ticket.open ? Theme.desk.note : Theme.desk.lead
                weight: Theme.weight.bold
                fit: Text.HorizontalFit
                minimumPixelSize: Theme.desk.chart
                elide: Text.ElideRight
            }

            StripTimer {
                Layout.maximumWidth: Theme.desk.stripTimer
                Layout.minimumWidth: Theme.desk.stripTimer
                visible: ticket.counter.page === "serving"
                counter: ticket.counter
            }
        }

        RowLayout {
            Layout.fillWidth: true
            visible: ticket.warning === "" && note.text !== ""
            spacing: Theme.space.xs

            Icon {
                visible: ticket.open && ticket.counter.visual
                name: "eye"
                size: Theme.desk.note
            }

            Icon {
                visible: ticket.open && ticket.counter.priority
                name: "accessibility"
                size: Theme.desk.note
            }

            Label {
                id: note

                Layout.fillWidth: true
                objectName: "strip-note"
                text: ticket.idle ? ticket.strip.soonShort : ticket.strip.note
                color: ticket.strip.past ? Theme.caution : Theme.ink2
                size: Theme.desk.note
                weight: ticket.strip.past ? Theme.weight.bold : Theme.weight.medium
                fit: Text.HorizontalFit
                minimumPixelSize: Theme.desk.chart
                elide: Text.ElideRight
            }

            CountdownBar {
                Layout.preferredWidth: Theme.desk.stripTimer
                visible: ticket.counter.page === "serving" && ticket.counter.standard !== ""
                implicitHeight: Theme.desk.progressHeightStrip
                fraction: ticket.counter.timerDone
                fill: ticket.strip.past ? Theme.cautionBar : Theme.accent
            }
        }

        RowLayout {
            Layout.fillWidth: true
            visible: ticket.warning !== ""
            spacing: Theme.space.xs

            Icon {
                name: ticket.counter.connected ? "printer" : "unplug"
                color: warning.color
                size: Theme.desk.note
            }

            Label {
                id: warning

                Layout.fillWidth: true
                objectName: "strip-warning"
                text: ticket.warning
                color: ticket.counter.connected ? Theme.caution : Theme.danger
                size: Theme.desk.note
                weight: Theme.weight.bold
                fit: Text.HorizontalFit
                minimumPixelSize: Theme.desk.chart
                elide: Text.ElideRight
            }
        }
    }

    Icon {
        visible: ticket.strip.page !== "sign_in"
        name: "users"
        color: Theme.ink2
        size: Theme.desk.iconStrip
    }

    Label {
        objectName: "strip-waiting"
        visible: ticket.strip.page !== "sign_in"
        text: ticket.counter.waitingTotal
        size: Theme.desk.timerStrip
        weight: Theme.weight.bold
        tabular: true

        Accessible.name: ticket.counter.queues + ": " + text
    }
}
