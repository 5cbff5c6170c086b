pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The time at the counter, and the service's standard.
RowLayout {
    id: timer

    required property Counter counter

    spacing: Theme.space.xs

    Label {
        objectName: "strip-timer"
        text: timer.counter.timer
        size: Theme.desk.timerStrip
        weight: Theme.weight.bold
        lineHeight: Theme.leading.tight
        tabular: true
    }

    Label {
        Layout.fillWidth: true
        visible: !Theme.compact
        text: timer.counter.strip.allowed
        color: Theme.ink2
        size: Theme.desk.chart
        elide: Text.ElideRight
    }
}
