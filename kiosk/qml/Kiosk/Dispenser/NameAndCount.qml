pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// In large text: a name, and below it how many wait or why nobody serves.
ColumnLayout {
    id: words

    required property string name
    required property string lead
    required property string tone

    spacing: 0

    Item {
        Layout.fillHeight: true
    }

    FittedName {
        id: nameLabel

        Layout.fillWidth: true
        text: words.name
        size: Theme.touch.tileName
        twoLineSize: Theme.touch.tileNameTwoLines
    }

    Label {
        Layout.fillWidth: true
        objectName: "lead"
        // The name is never cut for it.
        visible: text !== "" && words.height >= nameLabel.contentHeight + Measures.hintLine
        text: words.lead
        color: words.tone === "quota" ? Theme.danger : words.tone === "pause" ? Theme.closedInk : Theme.ink2
        size: Theme.touch.caption
        lineHeight: Theme.leading.tight
        elide: Text.ElideRight
    }

    Item {
        Layout.fillHeight: true
    }
}
