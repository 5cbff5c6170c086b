pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One ticket that ended here: how and when.
RowLayout {
    id: line

    required property string code
    required property string service
    required property string outcome
    required property string time

    spacing: Theme.space.s

    Accessible.role: Accessible.ListItem
    Accessible.name: code + ", " + service + ", " + outcome

    Label {
        Layout.minimumWidth: Theme.space.huge
        text: line.code
        size: Theme.desk.body
        weight: Theme.weight.bold
        tabular: true
    }

    Label {
        Layout.fillWidth: true
        text: line.service
        size: Theme.desk.body
        fit: Text.HorizontalFit
        minimumPixelSize: Theme.desk.chart
        elide: Text.ElideRight
    }

    Label {
        text: line.outcome
        color: Theme.ink2
        size: Theme.desk.least
    }

    Label {
        text: line.time
        color: Theme.ink2
        size: Theme.desk.body
        tabular: true
    }
}
