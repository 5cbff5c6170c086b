pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A name and a hint of two lines; a name of two lines takes the hint's place, small tiles have no room for it.
Item {
    id: lines

    required property string name
    required property string hint
    property int size: Theme.touch.tileName
    property bool low: Theme.wide

    Label {
        id: nameLabel

        width: parent.width
        height: parent.height
        text: lines.name
        size: lines.size
        weight: Theme.weight.bold
        fit: Text.Fit
        minimumPixelSize: Measures.leastName
        lineHeight: Theme.leading.tight
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        // With an ellipsis a long word would be cut instead of fitted.
        elide: lines.height < Measures.twoLines || text.length > Measures.longName ? Text.ElideRight : Text.ElideNone
        clip: true
    }

    Label {
        id: hintLabel

        objectName: "hint"
        y: nameLabel.contentHeight
        width: parent.width
        height: lines.height - y
        visible: text !== "" && nameLabel.lineCount < 2 && height >= Measures.leastHint
        text: lines.hint
        color: Theme.ink2
        size: Theme.touch.caption
        fit: Text.Fit
        minimumPixelSize: Theme.touch.fitLeast
        lineHeight: Theme.leading.tight
        wrapMode: Text.WordWrap
        maximumLineCount: lines.low ? 1 : 2
        elide: lines.low || text.length > Measures.longHint ? Text.ElideRight : Text.ElideNone
        clip: true
    }
}
