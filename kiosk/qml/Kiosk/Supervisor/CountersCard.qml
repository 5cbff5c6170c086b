pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Every counter in the order people walk; many are set closer, and what does not fit is reached by arrows.
Rectangle {
    id: card

    required property Supervisor supervisor
    readonly property bool many: grid.count > Theme.floor.fewCounters
    readonly property int columns: many ? Theme.floor.columnsMany : Theme.floor.columns
    readonly property int rows: Math.max(1, Math.ceil(grid.count / columns))
    readonly property int rowHeight: (many ? Theme.floor.cellHeightMany : Theme.floor.cellHeight) + Theme.floor.cellGap

    implicitHeight: inside.implicitHeight + 2 * Theme.floor.innerSmall
    radius: Theme.radius.staff
    color: Theme.surface
    border.color: Theme.hairline
    border.width: 1

    function enter(): void {
        grid.forceActiveFocus(Qt.TabFocusReason);
    }

    ColumnLayout {
        id: inside

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.floor.innerSmall
        spacing: Theme.space.xs

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.s

            Label {
                Layout.fillWidth: true
                text: qsTr("Counters")
                size: Theme.desk.body
                weight: Theme.weight.bold
                elide: Text.ElideRight
            }

            Legend {
                text: qsTr("serving")
                fill: Theme.accentTint
                line: Theme.accent
            }

            Legend {
                text: qsTr("ready")
                line: Theme.control
            }

            Legend {
                text: qsTr("past the standard")
                fill: Theme.cautionTint
                line: Theme.cautionBar
            }

            Legend {
                text: qsTr("break, closed")
                fill: Theme.off
                line: Theme.off
            }
        }

        GridView {
            id: grid

            objectName: "counters"
            Layout.fillWidth: true
            Layout.rightMargin: -Theme.floor.cellGap
            Layout.preferredHeight: card.rowHeight * Math.min(card.rows, card.many ? Theme.floor.rowsMany : Theme.floor.rows)
            activeFocusOnTab: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            cellWidth: Math.floor(width / card.columns)
            cellHeight: card.rowHeight
            keyNavigationEnabled: true
            model: card.supervisor.counters
            currentIndex: 0

            Accessible.role: Accessible.List
            Accessible.name: qsTr("Counters")

            Keys.onReturnPressed: (grid.currentItem as CounterTile)?.click()
            Keys.onEnterPressed: (grid.currentItem as CounterTile)?.click()
            Keys.onSpacePressed: (grid.currentItem as CounterTile)?.click()
            onCurrentIndexChanged: card.supervisor.touch()

            delegate: CounterTile {
                width: grid.cellWidth
                height: grid.cellHeight
                many: card.many
                marked: GridView.isCurrentItem && grid.activeFocus
                onClicked: {
                    grid.currentIndex = index;
                    card.supervisor.openCounter(number);
                }
            }
        }

        MoreBelow {
            Layout.fillWidth: true
            list: grid
        }
    }
}
