pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The counter's day in three figures.
DeskPanel {
    id: card

    required property Counter counter

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: qsTr("Today at this counter")
            size: Theme.desk.body
            weight: Theme.weight.bold
            elide: Text.ElideRight
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.s

            DayFigure {
                Layout.preferredWidth: 2
                objectName: "served-today"
                figure: card.counter.served
                words: qsTr("served")
            }

            DayFigure {
                Layout.preferredWidth: 2
                objectName: "no-shows-today"
                figure: card.counter.noShows
                words: qsTr("no-shows")
            }

            DayFigure {
                Layout.preferredWidth: 3
                objectName: "average-today"
                figure: card.counter.average
                words: qsTr("average time")
            }
        }

        Item {
            Layout.fillHeight: true
        }

        NearLines {
            Layout.fillWidth: true
            counter: card.counter
        }
    }
}
