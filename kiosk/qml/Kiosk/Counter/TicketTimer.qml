pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The time since the call; at the counter, against the service standard.
ColumnLayout {
    id: timer

    required property Counter counter
    readonly property bool past: counter.timerTone === "past"
    readonly property bool close: counter.timerTone === "close"

    spacing: Theme.space.xxs

    RowLayout {
        spacing: Theme.space.m

        Label {
            Layout.fillWidth: true
            text: timer.counter.page === "serving" ? qsTr("At the counter") : qsTr("Since the call")
            color: Theme.ink2
            size: Theme.desk.body
            elide: Text.ElideRight
        }

        Label {
            text: timer.counter.standard
            color: Theme.ink2
            size: Theme.desk.body
        }
    }

    Label {
        objectName: "timer"
        text: timer.counter.timer
        color: timer.past ? Theme.danger : Theme.ink
        size: Theme.desk.timer
        weight: Theme.weight.bold
        tabular: true
        lineHeight: Theme.leading.tight
    }

    CountdownBar {
        Layout.fillWidth: true
        opacity: timer.counter.standard !== ""
        implicitHeight: Theme.desk.progressHeight
        fraction: timer.counter.timerDone
        fill: timer.past ? Theme.danger : timer.close ? Theme.cautionBar : Theme.accent
    }

    Label {
        Layout.fillWidth: true
        objectName: "timer-words"
        text: timer.counter.timerWords
        color: timer.past ? Theme.danger : timer.close ? Theme.caution : Theme.ink2
        size: Theme.desk.body
        weight: timer.past ? Theme.weight.bold : Theme.weight.medium
        fit: Text.HorizontalFit
        minimumPixelSize: Theme.desk.chart
        elide: Text.ElideRight
    }
}
