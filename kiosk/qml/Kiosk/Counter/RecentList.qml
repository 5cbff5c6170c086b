pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The tickets that ended at this counter last, as many as there is room for.
ColumnLayout {
    id: list

    required property Counter counter
    property bool roomy: counter.waitingTotal === "0"

    spacing: roomy ? Theme.space.s : 0

    Label {
        visible: recent.count > 0 && list.height > Theme.desk.rowHeight
        text: qsTr("Recently at this counter")
        size: Theme.desk.note
        weight: Theme.weight.bold
    }

    ListView {
        id: recent

        Layout.fillWidth: true
        Layout.fillHeight: true
        objectName: "recent"
        model: list.counter.recent
        spacing: list.roomy ? Theme.space.m : 0
        interactive: false

        delegate: RecentLine {
            width: ListView.view.width
            visible: y + height <= ListView.view.height
        }
    }
}
