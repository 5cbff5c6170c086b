pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// What a colour means, in a word.
RowLayout {
    id: legend

    property string text
    property color fill: Theme.surface
    property color line: "transparent"

    spacing: Theme.space.xxs

    Accessible.ignored: true

    Rectangle {
        implicitWidth: Theme.floor.swatch
        implicitHeight: Theme.floor.swatch
        radius: Theme.space.xxs
        color: legend.fill
        border.color: legend.line
        border.width: legend.line.a === 0 ? 0 : Theme.line
    }

    Label {
        text: legend.text
        color: Theme.ink2
        size: Theme.floor.legend
    }
}
