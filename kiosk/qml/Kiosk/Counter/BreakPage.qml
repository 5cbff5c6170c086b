pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The officer is away: why, until about when, how much of it is left, and one key to come back.
FocusScope {
    id: page

    required property Counter counter
    readonly property CounterDuty duty: counter.duty

    objectName: "break-page"
    focus: true

    Keys.onSpacePressed: event => page.back(event)
    Keys.onReturnPressed: event => page.back(event)
    Keys.onEnterPressed: event => page.back(event)
    Component.onCompleted: back.forceActiveFocus()

    function back(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            duty.endBreak();
    }

    DeskPanel {
        anchors.fill: parent

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.space.s

            Item {
                Layout.fillHeight: true
            }

            IconChip {
                Layout.alignment: Qt.AlignHCenter
                name: "coffee"
                size: Theme.desk.heroChip
                iconSize: Theme.desk.iconHero
                round: true
            }

            Label {
                Layout.fillWidth: true
                objectName: "break-title"
                text: qsTr("Break: %1").arg(page.duty.breakReason)
                size: Theme.desk.pageTitle
                weight: Theme.weight.black
                horizontalAlignment: Text.AlignHCenter
            }

            Label {
                Layout.fillWidth: true
                text: page.duty.breakUntil
                color: Theme.ink2
                size: Theme.desk.lead
                horizontalAlignment: Text.AlignHCenter
            }

            Label {
                Layout.fillWidth: true
                objectName: "break-left"
                text: page.duty.breakLeft
                color: page.duty.breakLate ? Theme.danger : Theme.ink
                size: Theme.desk.timer
                weight: Theme.weight.bold
                tabular: true
                lineHeight: Theme.leading.tight
                horizontalAlignment: Text.AlignHCenter
            }

            Label {
                Layout.fillWidth: true
                text: page.duty.breakWords
                color: page.duty.breakLate ? Theme.danger : Theme.ink2
                size: Theme.desk.body
                weight: page.duty.breakLate ? Theme.weight.bold : Theme.weight.medium
                horizontalAlignment: Text.AlignHCenter
            }

            StaffKey {
                id: back

                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: Theme.space.l
                Layout.preferredWidth: Theme.desk.emptyWidth
                implicitHeight: Theme.desk.mainKeyHeight
                objectName: "back-to-work"
                text: qsTr("Back to work")
                icon: "play"
                shortcut: page.counter.keyboard.cap("break")
                primary: true
                failure: page.counter.failedKey === "back" ? page.counter.failure : ""
                busy: page.counter.busy === "back"
                size: Theme.desk.mainKey
                iconSize: Theme.desk.iconMain
                shortcutSize: Theme.desk.shortcutMain
                onClicked: page.duty.endBreak()
            }

            Label {
                Layout.fillWidth: true
                text: qsTr("Nobody is called here meanwhile. Waiting: %1").arg(page.counter.waitingTotal)
                color: Theme.ink2
                size: Theme.desk.body
                horizontalAlignment: Text.AlignHCenter
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }
}
