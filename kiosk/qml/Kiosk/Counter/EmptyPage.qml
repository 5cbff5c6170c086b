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
    readonly property var titles: ({
            ready: qsTr("Ready for the next ticket"),
            nobody: qsTr("Nobody is waiting"),
            evacuation: qsTr("Nobody is called now"),
            "": qsTr("Reading the hall…")
        })
    readonly property var notes: ({
            ready: qsTr("Press %1 to call it.").arg(counter.keyboard.spoken("go_on")),
            evacuation: qsTr("Everybody is asked to leave the building. Nobody loses their turn."),
            nobody: soon,
            "": soon
        })
    readonly property string soon: counter.strip.soon

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
        text: empty.titles[empty.counter.page] ?? ""
        size: Theme.desk.pageTitle
        weight: Theme.weight.black
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
    }

    Label {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.desk.emptyWidth
        Layout.alignment: Qt.AlignHCenter
        text: empty.notes[empty.counter.page] ?? ""
        color: Theme.ink2
        size: Theme.desk.lead
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
    }

    HelpOffer {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
        counter: empty.counter
    }

    Item {
        Layout.fillHeight: true
    }
}
