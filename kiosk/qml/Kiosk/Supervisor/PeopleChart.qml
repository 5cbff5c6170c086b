pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Who came and who was served in each hour.
ChartCard {
    id: chart

    required property Supervisor supervisor

    objectName: "people-chart"
    title: qsTr("Came and served")
    marks: supervisor.people
    empty: bars.count === 0
    told: supervisor.peopleTold
    legend: [
        Legend {
            text: qsTr("came")
            fill: Theme.deepLine
        },
        Legend {
            text: qsTr("served")
            fill: Theme.accent
        }
    ]

    Row {
        anchors.fill: parent

        Repeater {
            id: bars

            model: chart.supervisor.bars

            Item {
                id: hour

                required property int index
                required property string label
                required property real came
                required property real served
                required property string told

                width: parent.width / Math.max(bars.count, Theme.floor.leastHours)
                height: parent.height

                Rectangle {
                    x: parent.width * Theme.floor.barAside
                    anchors.bottom: parent.bottom
                    width: parent.width * Theme.floor.barPart
                    height: hour.came * parent.height
                    radius: Theme.space.hair
                    color: Theme.deepLine
                }

                Rectangle {
                    x: parent.width / 2
                    anchors.bottom: parent.bottom
                    width: parent.width * Theme.floor.barPart
                    height: hour.served * parent.height
                    radius: Theme.space.hair
                    color: Theme.accent
                }

                Label {
                    anchors.top: parent.bottom
                    anchors.topMargin: Theme.space.xxs
                    anchors.horizontalCenter: parent.horizontalCenter
                    visible: bars.count <= Theme.floor.mostLabels || hour.index % 2 === 0
                    text: hour.label
                    color: Theme.ink2
                    size: Theme.desk.chart
                    tabular: true
                }
            }
        }
    }
}
