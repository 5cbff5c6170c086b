pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Everybody is asked to leave. Over the bar alone: an officer may still have to close what is open.
Rectangle {
    id: bar

    required property EvacuationNotice evacuation

    objectName: "evacuation-bar"
    visible: evacuation.active
    color: Theme.exit

    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text + " " + evacuation.words

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.desk.margin
        anchors.rightMargin: Theme.desk.margin
        spacing: Theme.space.m

        Icon {
            name: "exit"
            color: Theme.inkOnExit
            size: Theme.desk.emblem
        }

        Label {
            id: title

            objectName: "evacuation-title"
            text: qsTr("Evacuation: everybody leaves the building")
            color: Theme.inkOnExit
            size: Theme.desk.lead
            weight: Theme.weight.black
        }

        Label {
            Layout.fillWidth: true
            text: bar.evacuation.words
            color: Theme.inkOnExit
            size: Theme.desk.lead
            weight: Theme.weight.demi
            elide: Text.ElideRight
        }
    }
}
