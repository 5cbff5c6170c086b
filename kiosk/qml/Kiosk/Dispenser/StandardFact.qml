pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// One fact of the standard; its words shrink before they are cut.
Card {
    id: fact

    required property string icon
    required property string caption
    required property string value
    property string note
    property color valueColor: Theme.ink

    implicitHeight: Measures.factHeight
    padding: Theme.touch.inner
    clip: true

    Accessible.name: caption + ": " + value
    Accessible.description: note

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: Theme.space.s

            Icon {
                name: fact.icon
                color: Theme.ink2
                size: Theme.touch.iconSmall
            }

            Label {
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
            fontSizeMode: fact.note === "" ? Text.Fit : Text.HorizontalFit
            minimumPixelSize: Theme.touch.fitLeast
            lineHeight: Theme.leading.tight
            wrapMode: Text.Wrap
            maximumLineCount: fact.note === "" ? 3 : 1
            elide: Text.ElideRight
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
