pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A name, and below it what people come for. The name is never cut for the hint: where both have no room it stands alone.
Item {
    id: lines

    required property string name
    required property string hint
    readonly property bool roomy: height >= Measures.nameAndHint
    readonly property bool hinted: hint !== "" && (roomy || nameLabel.oneLine && height >= Measures.lineAndHint)

    FittedName {
        id: nameLabel

        width: parent.width
        height: parent.height - (lines.hinted ? Measures.hintLine : 0)
        text: lines.name
        verticalAlignment: lines.hinted ? Text.AlignTop : Text.AlignVCenter
        fit: Text.Fit
        size: Theme.touch.tileName
        // With room below, two larger lines read better than a small one.
        least: lines.roomy ? Theme.touch.tileNameTwoLines : Measures.leastName
        twoLineLeast: Measures.leastName
    }

    Label {
        readonly property bool twoLines: height >= 2 * Measures.hintLine

        objectName: "hint"
        y: nameLabel.contentHeight
        width: parent.width
        height: lines.height - y
        visible: lines.hinted
        text: lines.hint
        color: Theme.ink2
        size: Theme.touch.caption
        fit: twoLines ? Text.Fit : Text.HorizontalFit
        minimumPixelSize: Theme.touch.fitLeast
        lineHeight: Theme.leading.tight
        wrapMode: twoLines ? Text.WordWrap : Text.NoWrap
        maximumLineCount: 2
        elide: twoLines && text.length <= Measures.longHint ? Text.ElideNone : Text.ElideRight
        clip: twoLines
    }
}
