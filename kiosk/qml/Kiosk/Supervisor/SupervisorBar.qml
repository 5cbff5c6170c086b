pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Where this is, what may be done for the whole hall, who acts, and the time.
Rectangle {
    id: bar

    required property Supervisor supervisor

    implicitHeight: Theme.desk.barHeight
    color: Theme.accentDeep

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.floor.margin
        anchors.rightMargin: Theme.floor.margin
        spacing: Theme.space.m

        Emblem {
            radius: Theme.radius.small
            size: Theme.desk.emblem
        }

        Label {
            text: qsTr("Supervisor")
            color: Theme.inkOnDeep
            size: Theme.desk.officeName
            weight: Theme.weight.bold
        }

        Label {
            Layout.fillWidth: true
            text: bar.supervisor.office
            color: Theme.inkOnDeep2
            size: Theme.desk.body
            elide: Text.ElideRight
        }

        DemoRibbon {
            objectName: "demo-mark"
            visible: bar.supervisor.demo
            size: Theme.desk.least
        }

        BarKey {
            objectName: "message"
            text: qsTr("Message")
            shortcut: "F7"
            onClicked: bar.supervisor.openMessage()
        }

        BarKey {
            objectName: "evacuation"
            text: bar.supervisor.evacuation.active ? qsTr("End evacuation") : qsTr("Evacuation")
            shortcut: "F12"
            onClicked: bar.supervisor.openEvacuation()
        }

        BarKey {
            objectName: "sign-out"
            visible: bar.supervisor.officer !== ""
            text: qsTr("Sign out")
            shortcut: "Ctrl+L"
            about: bar.supervisor.officer
            onClicked: bar.supervisor.signOut()
        }

        Label {
            visible: !Theme.compact
            text: bar.supervisor.date
            color: Theme.inkOnDeep2
            size: Theme.desk.body
        }

        Label {
            objectName: "clock"
            text: bar.supervisor.clock
            color: Theme.inkOnDeep
            size: Theme.desk.clock
            weight: Theme.weight.bold
            tabular: true
        }
    }
}
