pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The card without a ticket: nobody waits, or somebody does and may be called.
ColumnLayout {
    id: empty

    required property Counter counter
    readonly property bool ready: counter.page === "ready"

    objectName: "empty-page"
    visible: counter.code === ""
    spacing: Theme.space.s

    Item {
        Layout.fillHeight: true
    }

    IconChip {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.space.s
        name: empty.ready ? "users" : "armchair"
        size: Theme.desk.heroChip
        iconSize: Theme.desk.iconHero
        round: true
    }

    Label {
        Layout.fillWidth: true
        objectName: "empty-title"
        text: empty.ready ? qsTr("Ready for the next ticket") : empty.counter.page === "nobody" ? qsTr("Nobody is waiting") : qsTr("Reading the hall…")
        size: Theme.desk.pageTitle
        weight: Theme.weight.black
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
    }

    Label {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.desk.emptyWidth
        Layout.alignment: Qt.AlignHCenter
        text: empty.ready ? qsTr("Press F8 or the space bar to call it.") : qsTr("The key below comes alive by itself as soon as somebody takes a ticket. No need to press it again.")
        color: Theme.ink2
        size: Theme.desk.lead
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
    }

    Item {
        Layout.fillHeight: true
    }
}
