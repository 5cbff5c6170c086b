pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// One fact of the ticket page.
RowLayout {
    id: fact

    required property string icon
    required property string value
    required property string note

    spacing: Theme.space.l

    Accessible.role: Accessible.StaticText
    Accessible.name: value + ", " + note

    IconChip {
        name: fact.icon
    }

    ColumnLayout {
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: fact.value
            size: Measures.factSize
            weight: Theme.weight.black
            lineHeight: Theme.leading.tight
            fit: Text.HorizontalFit
            minimumPixelSize: Measures.leastFact
            elide: Text.ElideRight
        }

        Label {
            Layout.fillWidth: true
            text: fact.note
            color: Theme.ink2
            lineHeight: Theme.leading.tight
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            size: Theme.touch.note
            elide: Text.ElideRight
        }
    }
}
