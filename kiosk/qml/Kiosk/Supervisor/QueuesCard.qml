pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Every queue in one line; more than fit are reached by the arrow keys or the wheel.
Rectangle {
    id: card

    required property Supervisor supervisor

    radius: Theme.radius.staff
    color: Theme.surface
    border.color: Theme.hairline
    border.width: 1

    function enter(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.floor.innerSmall
        spacing: 0

        QueuesHead {
            Layout.fillWidth: true
        }

        ListView {
            id: list

            // As many whole rows as fit, none cut in half.
            readonly property int rows: Math.max(1, Math.floor(height / Theme.floor.rowHeight))

            objectName: "queues"
            Layout.fillHeight: true
            Layout.fillWidth: true
            activeFocusOnTab: true
            focus: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            model: card.supervisor.queues
            currentIndex: 0

            Accessible.role: Accessible.List
            Accessible.name: qsTr("Queues")

            Keys.onReturnPressed: (list.currentItem as QueueLine)?.click()
            Keys.onEnterPressed: (list.currentItem as QueueLine)?.click()
            Keys.onSpacePressed: (list.currentItem as QueueLine)?.click()
            onCurrentIndexChanged: card.supervisor.touch()

            delegate: QueueLine {
                width: list.width
                height: Math.min(Theme.floor.rowHeightMost, list.height / list.rows)
                marked: ListView.isCurrentItem && list.activeFocus
                onClicked: {
                    list.currentIndex = index;
                    card.supervisor.openQueue(prefix);
                }
            }
        }

        MoreBelow {
            Layout.fillWidth: true
            list: list
        }
    }
}
