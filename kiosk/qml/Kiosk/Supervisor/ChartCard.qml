pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The frame of a chart: its title, its legend, the lines of its axis, and room for what it shows.
Rectangle {
    id: card

    property string title
    property alias marks: axis.model
    property alias legend: legend.data
    property bool empty: false
    property string told
    default property alias content: plot.data

    implicitHeight: Theme.floor.chartHeight
    radius: Theme.radius.staff
    color: Theme.surface
    border.color: Theme.hairline
    border.width: 1

    Accessible.role: Accessible.Chart
    Accessible.name: title
    Accessible.description: told

    RowLayout {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.floor.innerSmall
        spacing: Theme.space.xs

        Label {
            Layout.fillWidth: true
            text: card.title
            size: Theme.floor.text
            weight: Theme.weight.bold
            fit: Text.HorizontalFit
            minimumPixelSize: Theme.floor.fitLeast
            elide: Text.ElideRight
        }

        RowLayout {
            id: legend

            spacing: Theme.space.xs
        }
    }

    Item {
        id: plot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.floor.axisWidth
        anchors.rightMargin: Theme.floor.innerSmall
        anchors.topMargin: Theme.floor.axisTop
        anchors.bottomMargin: Theme.floor.axisBottom

        Repeater {
            id: axis

            Item {
                required property real place
                required property string label

                y: (1 - place) * plot.height
                width: plot.width

                Rectangle {
                    width: parent.width
                    height: 1
                    color: Theme.hairline
                }

                Label {
                    x: -width - Theme.space.xs
                    y: -height / 2
                    text: parent.label
                    color: Theme.ink2
                    size: Theme.desk.chart
                    tabular: true
                }
            }
        }
    }

    Label {
        anchors.centerIn: plot
        visible: card.empty
        text: qsTr("Nothing yet today")
        color: Theme.ink2
        size: Theme.desk.chart
    }
}
