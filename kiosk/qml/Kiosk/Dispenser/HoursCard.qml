pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// When numbers are given in a week.
Card {
    id: card

    required property ClosedPage closed

    implicitHeight: Theme.touch.tileHeight + rows.count * Theme.touch.requirementTick
    padding: Theme.touch.innerWide

    Accessible.name: heading.text

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Label {
            id: heading

            text: card.closed.hoursTitle
            size: Theme.touch.section
            weight: Theme.weight.bold
        }

        Repeater {
            id: rows

            model: card.closed.hours

            HoursLine {
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
