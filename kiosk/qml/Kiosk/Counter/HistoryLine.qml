pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One thing that happened to the ticket, and when.
RowLayout {
    id: line

    required property string time
    required property string text

    spacing: Theme.space.s

    Label {
        Layout.preferredWidth: Theme.space.huge
        text: line.time
        color: Theme.ink2
        size: Theme.desk.body
        tabular: true
    }

    Label {
        Layout.fillWidth: true
        text: line.text
        size: Theme.desk.body
        weight: line.time === "" ? Theme.weight.bold : Theme.weight.medium
        fit: Text.HorizontalFit
        minimumPixelSize: Theme.desk.chart
        elide: Text.ElideRight
    }
}
