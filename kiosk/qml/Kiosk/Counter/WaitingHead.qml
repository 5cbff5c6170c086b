pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How many wait, how many with priority, and who has waited longest.
RowLayout {
    id: head

    required property Counter counter

    spacing: Theme.space.m

    ColumnLayout {
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: head.counter.queues
            color: Theme.ink2
            size: Theme.desk.note
            elide: Text.ElideRight
        }

        RowLayout {
            spacing: Theme.space.xs

            Label {
                Layout.alignment: Qt.AlignBaseline
                objectName: "waiting-total"
                text: head.counter.waitingTotal
                size: Theme.desk.figureLarge
                weight: Theme.weight.black
            }

            Label {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                text: head.counter.people
                color: Theme.ink2
                size: Theme.desk.key
                weight: Theme.weight.demi
                fit: Text.HorizontalFit
                minimumPixelSize: Theme.desk.chart
                elide: Text.ElideRight
            }
        }
    }

    ColumnLayout {
        visible: head.counter.longest !== ""
        spacing: 0

        Label {
            Layout.alignment: Qt.AlignRight
            text: qsTr("Longest")
            color: Theme.ink2
            size: Theme.desk.note
        }

        Label {
            Layout.alignment: Qt.AlignRight
            objectName: "waiting-longest"
            text: head.counter.longest
            size: Theme.desk.secondKey
            weight: Theme.weight.bold
        }
    }
}
