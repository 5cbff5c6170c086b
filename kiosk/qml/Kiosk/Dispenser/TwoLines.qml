pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A name and a hint; a name of two lines takes the hint's line, landscape has no room for it.
Item {
    id: lines

    required property string name
    required property string hint
    property int size: Theme.touch.tileName

    Label {
        id: nameLabel

        width: parent.width
        height: parent.height
        text: lines.name
        size: lines.size
        weight: Theme.weight.bold
        fontSizeMode: Text.Fit
        minimumPixelSize: Measures.leastName
        lineHeight: Theme.leading.tight
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        elide: Text.ElideRight
        verticalAlignment: Theme.wide ? Text.AlignBottom : Text.AlignTop
    }

    Label {
        y: nameLabel.contentHeight
        width: parent.width
        visible: !Theme.wide && nameLabel.lineCount < 2 && y + height <= lines.height
        text: lines.hint
        color: Theme.ink2
        size: Theme.touch.caption
        elide: Text.ElideRight
    }
}
