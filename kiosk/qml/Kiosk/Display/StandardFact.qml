pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One promise of a standard, with the word for it below.
RowLayout {
    id: line

    required property string icon
    required property string fact
    required property string note
    property int factHeight: Theme.display.standardFact

    spacing: Theme.display.gap

    IconChip {
        name: line.icon
        size: Theme.display.chip
        iconSize: Theme.display.iconSmall
    }

    ColumnLayout {
        spacing: 0

        Label {
            Layout.fillWidth: true
            Layout.maximumHeight: line.factHeight
            text: line.fact
            size: Theme.display.mediaFigure
            weight: Theme.weight.bold
            lineHeight: Theme.leading.tight
            wrapMode: Text.WordWrap
            fit: Text.Fit
            minimumPixelSize: Theme.display.least
            elide: Text.ElideRight
        }

        Label {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.display.standardLine
            text: line.note
            color: Theme.ink2
            size: Theme.display.mediaNote
            elide: Text.ElideRight
        }
    }
}
