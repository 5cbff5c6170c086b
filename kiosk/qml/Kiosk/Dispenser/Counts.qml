pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// How many wait and how many counters are open, or why none serves.
Column {
    id: counts

    required property string lead
    required property string second
    required property string tone

    Label {
        width: parent.width
        objectName: "lead"
        text: counts.lead
        color: counts.tone === "quota" ? Theme.danger : counts.tone === "pause" ? Theme.closedInk : Theme.ink
        size: Theme.touch.caption
        weight: Theme.weight.bold
        fit: Text.HorizontalFit
        minimumPixelSize: Measures.leastCount
        horizontalAlignment: Text.AlignRight
        lineHeight: Theme.leading.tight
        elide: Text.ElideRight
    }

    Label {
        width: parent.width
        objectName: "second"
        text: counts.second
        color: Theme.ink2
        size: Theme.touch.caption
        fit: Text.HorizontalFit
        minimumPixelSize: Measures.leastCount
        horizontalAlignment: Text.AlignRight
        lineHeight: Theme.leading.tight
        elide: Text.ElideRight
    }
}
