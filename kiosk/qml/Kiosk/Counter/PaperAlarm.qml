pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What to see to about paper, one matter at a time; calm, for the hall goes on without it.
Rectangle {
    id: band

    required property Counter counter
    readonly property color lead: counter.alarm === "stopped" ? Theme.caution : Theme.ink

    objectName: "paper-alarm"
    visible: counter.alarm !== ""
    implicitHeight: Theme.desk.alarmHeight
    radius: Theme.radius.staff
    color: Theme.cautionTint
    border.color: Theme.cautionBar
    border.width: 1

    Accessible.role: Accessible.AlertMessage
    Accessible.name: counter.alarmTitle
    Accessible.description: counter.alarmNote

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.l
        anchors.rightMargin: Theme.space.xs
        spacing: Theme.space.m

        Icon {
            name: band.counter.alarm === "slip" ? "circle-question-mark" : "printer"
            color: band.lead
            size: Theme.desk.iconSecond
        }

        ColumnLayout {
            spacing: 0

            Label {
                Layout.fillWidth: true
                objectName: "alarm-title"
                text: band.counter.alarmTitle
                color: band.lead
                size: Theme.desk.body
                weight: Theme.weight.bold
                elide: Text.ElideRight
            }

            Label {
                Layout.fillWidth: true
                objectName: "alarm-note"
                text: band.counter.alarmNote
                size: Theme.desk.least
                elide: Text.ElideRight
            }
        }

        Label {
            visible: text !== ""
            text: band.counter.alarmMore
            color: Theme.ink2
            size: Theme.desk.least
            weight: Theme.weight.demi
        }

        AlarmKey {
            objectName: "change-roll"
            visible: band.counter.canChangeRoll
            counter: band.counter
            act: "change_roll"
            text: qsTr("New roll is in")
            icon: "check"
            onClicked: band.counter.changeRoll()
        }

        AlarmKey {
            objectName: "came-out"
            visible: band.counter.canResolve
            counter: band.counter
            act: "came_out"
            text: qsTr("It came out")
            icon: "check"
            onClicked: band.counter.slipCameOut()
        }

        AlarmKey {
            objectName: "print-copy"
            visible: band.counter.canResolve
            counter: band.counter
            act: "print_copy"
            text: qsTr("Print a copy")
            icon: "printer"
            onClicked: band.counter.printCopy()
        }
    }
}
