pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The names of the columns.
RowLayout {
    id: head

    readonly property int size: Theme.floor.small

    spacing: 0

    Label {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.floor.prefixWidth
        text: qsTr("Queue")
        color: Theme.ink2
        size: head.size
        elide: Text.ElideRight
    }

    Label {
        Layout.preferredWidth: Theme.floor.waitingWidth
        text: qsTr("Waiting")
        color: Theme.ink2
        size: head.size
        horizontalAlignment: Text.AlignRight
    }

    Label {
        Layout.preferredWidth: Theme.floor.longestWidth
        text: qsTr("Longest")
        color: Theme.ink2
        size: head.size
        horizontalAlignment: Text.AlignRight
    }

    Label {
        Layout.preferredWidth: Theme.floor.p50Width
        text: "P50"
        color: Theme.ink2
        size: head.size
        horizontalAlignment: Text.AlignRight
    }

    Label {
        Layout.preferredWidth: Theme.floor.p95Width
        text: "P95"
        color: Theme.ink2
        size: head.size
        horizontalAlignment: Text.AlignRight
    }

    Label {
        Layout.preferredWidth: Theme.floor.countersWidth
        Layout.rightMargin: Theme.space.xs
        text: qsTr("Counters")
        color: Theme.ink2
        size: head.size
        horizontalAlignment: Text.AlignRight
    }
}
