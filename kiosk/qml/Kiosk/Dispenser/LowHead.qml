pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// Above a list that stands low: where to look, and nothing to touch.
RowLayout {
    id: head

    visible: Theme.lowKeys
    spacing: Theme.touch.keySpacingWide

    Icon {
        name: "arrow-down"
        color: Theme.accent
        stroke: 3
        size: Theme.touch.iconLarge
    }

    Label {
        Layout.fillWidth: true
        Layout.fillHeight: true
        objectName: "low-words"
        text: qsTr("All keys are in the lower part of the screen")
        color: Theme.accent
        size: Theme.touch.pageTitle
        weight: Theme.weight.bold
        lineHeight: Theme.leading.tight
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WordWrap
        maximumLineCount: 3
        elide: Text.ElideRight
    }
}
