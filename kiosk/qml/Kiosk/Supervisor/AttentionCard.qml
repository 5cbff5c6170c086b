pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What somebody should see to, the worst first.
Rectangle {
    id: card

    required property Supervisor supervisor

    radius: Theme.radius.staff
    color: Theme.surface
    border.color: Theme.hairline
    border.width: 1

    function enter(): void {
        (list.currentItem as AttentionLine)?.enter();
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.floor.innerSmall
        spacing: Theme.space.xs

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.s

            Label {
                Layout.fillWidth: true
                text: card.supervisor.attentionCount ? qsTr("Needs attention") + " · " + card.supervisor.attentionCount : qsTr("Needs attention")
                size: Theme.desk.body
                weight: Theme.weight.bold
                elide: Text.ElideRight
            }

            MoreBelow {
                list: list
            }
        }

        Label {
            Layout.fillWidth: true
            objectName: "all-well"
            visible: card.supervisor.attentionCount === 0
            text: card.supervisor.fault === "" ? qsTr("Nothing at the moment.") : ""
            color: Theme.ink2
            size: Theme.floor.text
        }

        FaultBand {
            Layout.fillWidth: true
            objectName: "fault"
            visible: card.supervisor.fault !== ""
            text: card.supervisor.fault
            size: Theme.floor.text
        }

        ListView {
            id: list

            objectName: "attention"
            Layout.fillHeight: true
            Layout.fillWidth: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            spacing: Theme.space.xxs
            model: card.supervisor.attention
            currentIndex: count ? 0 : -1

            Accessible.role: Accessible.List
            Accessible.name: qsTr("Needs attention")

            delegate: AttentionLine {
                width: list.width
                supervisor: card.supervisor
                onEntered: list.currentIndex = index
                onStepped: downwards => {
                    if (downwards)
                        list.incrementCurrentIndex();
                    else
                        list.decrementCurrentIndex();
                    card.enter();
                }
            }
        }
    }
}
