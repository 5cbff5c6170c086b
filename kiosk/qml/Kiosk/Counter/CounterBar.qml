pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Which counter this is, whether it is connected, and the time.
Rectangle {
    id: bar

    required property Counter counter

    implicitHeight: Theme.desk.barHeight
    color: Theme.accentDeep

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.desk.margin
        anchors.rightMargin: Theme.desk.margin
        spacing: Theme.space.m

        Emblem {
            radius: Theme.radius.small
            size: Theme.desk.emblem
        }

        Label {
            Layout.maximumWidth: bar.width / 3
            objectName: "counter-title"
            text: bar.counter.title
            color: Theme.inkOnDeep
            size: Theme.desk.officeName
            weight: Theme.weight.bold
            elide: Text.ElideRight
        }

        Label {
            Layout.fillWidth: true
            text: bar.counter.agencies
            color: Theme.inkOnDeep2
            size: Theme.desk.body
            elide: Text.ElideRight
        }

        DemoRibbon {
            objectName: "demo-mark"
            visible: bar.counter.demo
            size: Theme.desk.least
        }

        OfficerKey {
            Layout.maximumWidth: bar.width / 4
            counter: bar.counter
        }

        Connection {
            Layout.maximumWidth: bar.width / 2
            counter: bar.counter
        }

        StripSwitch {
            counter: bar.counter
        }

        Label {
            objectName: "clock"
            text: bar.counter.clock
            color: Theme.inkOnDeep
            size: Theme.desk.clock
            weight: Theme.weight.bold
            tabular: true
        }
    }
}
