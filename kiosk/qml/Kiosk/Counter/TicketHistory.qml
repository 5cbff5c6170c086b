pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What happened to the open ticket so far.
ColumnLayout {
    id: history

    required property Counter counter

    spacing: Theme.space.xxs

    Label {
        text: qsTr("Ticket history")
        size: Theme.desk.body
        weight: Theme.weight.bold
    }

    ListView {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.bottomMargin: -Theme.space.s
        objectName: "history"
        model: history.counter.history
        spacing: Theme.space.hair
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        activeFocusOnTab: interactive
        clip: true
        // What happened last is what is asked for.
        onCountChanged: Qt.callLater(positionViewAtEnd)
        onHeightChanged: Qt.callLater(positionViewAtEnd)

        delegate: HistoryLine {
            width: ListView.view.width
        }
    }
}
