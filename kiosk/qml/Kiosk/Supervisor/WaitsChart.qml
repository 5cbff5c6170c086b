pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How long people waited in each half hour, and the office's target.
ChartCard {
    id: chart

    required property Supervisor supervisor

    objectName: "waits-chart"
    title: qsTr("Wait, minutes")
    marks: supervisor.minutes
    empty: points.count === 0
    told: supervisor.waitsTold
    legend: [
        Legend {
            text: "P95"
            fill: Theme.ink
        },
        Legend {
            text: "P50"
            fill: Theme.accent
        }
    ]

    Item {
        id: plot

        anchors.fill: parent

        Rectangle {
            y: (1 - chart.supervisor.target) * plot.height
            width: parent.width
            height: Theme.line
            color: Theme.danger
            opacity: Theme.floor.targetOpacity
        }

        Label {
            x: -width - Theme.space.xs
            y: (1 - chart.supervisor.target) * plot.height - height / 2
            text: chart.supervisor.targetWords
            color: Theme.danger
            size: Theme.desk.chart
            weight: Theme.weight.bold
            tabular: true
        }

        Repeater {
            id: points

            model: chart.supervisor.points

            Item {
                id: half

                required property real place
                required property real p50
                required property real p95
                required property string label
                required property real nextPlace
                required property real nextP50
                required property real nextP95

                x: place * plot.width
                height: plot.height

                WaitLine {
                    height: plot.height
                    from: half.p95
                    to: half.nextP95
                    across: (half.nextPlace - half.place) * plot.width
                    color: Theme.ink
                }

                WaitLine {
                    height: plot.height
                    from: half.p50
                    to: half.nextP50
                    across: (half.nextPlace - half.place) * plot.width
                    color: Theme.accent
                }

                Rectangle {
                    x: -width / 2
                    y: (1 - half.p95) * plot.height - height / 2
                    width: Theme.floor.dot
                    height: Theme.floor.dot
                    radius: Theme.floor.dot / 2
                    color: Theme.ink
                }

                Rectangle {
                    x: -width / 2
                    y: (1 - half.p50) * plot.height - height / 2
                    width: Theme.floor.dot
                    height: Theme.floor.dot
                    radius: Theme.floor.dot / 2
                    color: Theme.accent
                }

                Label {
                    anchors.top: parent.bottom
                    anchors.topMargin: Theme.space.xxs
                    x: Math.max(-half.x, Math.min(-width / 2, plot.width - half.x - width))
                    text: half.label
                    color: Theme.ink2
                    size: Theme.desk.chart
                    tabular: true
                }
            }
        }
    }
}
