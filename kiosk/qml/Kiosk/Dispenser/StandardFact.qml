pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// One fact of the standard; many words get more width, and shrink before they are cut.
Card {
    id: fact

    required property string icon
    required property string caption
    required property string value
    property string note
    property color valueColor: Theme.ink

    Layout.fillWidth: true
    Layout.preferredWidth: value.length > Measures.wideFact ? 3 : 2
    implicitHeight: Measures.factHeight
    padding: Theme.touch.inner
    clip: true

    Accessible.name: caption + ": " + value
    Accessible.description: note

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: Theme.space.s

            Icon {
                // The caption is worth more than its icon.
                visible: column.width >= captionLabel.implicitWidth + Theme.touch.iconSmall + Theme.space.s
                name: fact.icon
                color: Theme.ink2
                size: Theme.touch.iconSmall
            }

            Label {
                id: captionLabel

                Layout.fillWidth: true
                text: fact.caption
                color: Theme.ink2
                size: Theme.touch.caption
                elide: Text.ElideRight
            }
        }

        Label {
            Layout.fillWidth: true
            Layout.fillHeight: fact.note === ""
            text: fact.value
            color: fact.valueColor
            size: Theme.touch.figure
            weight: Theme.weight.bold
            fit: fact.note === "" ? Text.Fit : Text.HorizontalFit
            minimumPixelSize: Theme.touch.fitLeast
            lineHeight: Theme.leading.tight
            wrapMode: Text.Wrap
            maximumLineCount: fact.note === "" ? 4 : 1
            // With an ellipsis a long word would be cut instead of fitted.
            elide: text.length > Measures.longFact ? Text.ElideRight : Text.ElideNone
        }

        Label {
            Layout.fillWidth: true
            visible: fact.note !== ""
            text: fact.note
            color: Theme.ink2
            size: Theme.touch.caption
            lineHeight: Theme.leading.tight
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }

        Item {
            Layout.fillHeight: fact.note !== ""
        }
    }
}
