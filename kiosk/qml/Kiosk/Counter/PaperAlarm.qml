pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What to see to about paper, one matter at a time. It takes the place of the day's figures, so no key moves.
Rectangle {
    id: alarm

    required property Counter counter
    readonly property bool hasKeys: counter.canChangeRoll || counter.canResolve
    readonly property color lead: counter.alarm === "stopped" ? Theme.caution : Theme.ink

    objectName: "paper-alarm"
    visible: counter.alarm !== ""
    radius: Theme.radius.staff
    color: Theme.cautionTint
    border.color: Theme.cautionBar
    border.width: 1

    Accessible.role: Accessible.AlertMessage
    Accessible.name: counter.alarmTitle
    Accessible.description: counter.alarmNote

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.desk.inner
        anchors.rightMargin: Theme.desk.inner
        anchors.topMargin: Theme.desk.gapSmall
        anchors.bottomMargin: Theme.desk.gapSmall
        spacing: Theme.space.xxs

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.s

            Icon {
                name: alarm.counter.alarm === "slip" ? "circle-question-mark" : "printer"
                color: alarm.lead
                size: Theme.desk.icon
            }

            Label {
                Layout.fillWidth: true
                objectName: "alarm-title"
                text: alarm.counter.alarmTitle
                color: alarm.lead
                size: Theme.desk.body
                weight: Theme.weight.bold
                lineHeight: Theme.leading.tight
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }

            Label {
                visible: text !== ""
                text: alarm.counter.alarmMore
                color: Theme.ink2
                size: Theme.desk.least
                weight: Theme.weight.demi
            }
        }

        Label {
            Layout.fillWidth: true
            objectName: "alarm-note"
            // At its smallest there is room for keys or for words; what befell a slip takes one line.
            visible: !(Theme.compact && alarm.hasKeys) || alarm.counter.canResolve
            text: alarm.counter.alarmNote
            size: Theme.desk.least
            lineHeight: Theme.leading.tight
            wrapMode: Text.WordWrap
            maximumLineCount: 3
            elide: Text.ElideRight
        }

        Item {
            Layout.fillHeight: true
        }

        AlarmKey {
            Layout.fillWidth: true
            objectName: "change-roll"
            visible: alarm.counter.canChangeRoll
            counter: alarm.counter
            act: "change_roll"
            text: qsTr("New roll is in")
            sign: "check"
            onClicked: alarm.counter.changeRoll()
        }

        RowLayout {
            Layout.fillWidth: true
            visible: alarm.counter.canResolve
            spacing: Theme.space.s

            AlarmKey {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                objectName: "came-out"
                counter: alarm.counter
                act: "came_out"
                text: qsTr("It came out")
                sign: "check"
                onClicked: alarm.counter.slipCameOut()
            }

            AlarmKey {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                objectName: "print-copy"
                counter: alarm.counter
                act: "print_copy"
                text: qsTr("Print a copy")
                sign: "printer"
                onClicked: alarm.counter.printCopy()
            }
        }
    }
}
