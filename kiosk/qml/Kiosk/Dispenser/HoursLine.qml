pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// Some days and their hours.
RowLayout {
    id: line

    required property string days
    required property string hours

    spacing: Theme.space.l

    Label {
        Layout.fillWidth: true
        text: line.days
        wrapMode: Text.WordWrap
        maximumLineCount: 3
        elide: Text.ElideRight
        lineHeight: Theme.leading.tight
    }

    Label {
        text: line.hours
        weight: Theme.weight.bold
        tabular: true
    }
}
