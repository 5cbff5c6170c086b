pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// How long it takes and what it costs, at the right so that rows compare.
Column {
    id: terms

    required property string lead
    required property string second
    required property string tone

    width: Measures.rowWord

    Label {
        width: parent.width
        text: terms.lead
        color: terms.tone === "quota" ? Theme.danger : terms.tone === "pause" ? Theme.closedInk : Theme.ink
        size: Theme.touch.caption
        weight: Theme.weight.demi
        horizontalAlignment: Text.AlignRight
        elide: Text.ElideRight
    }

    Label {
        width: parent.width
        text: terms.second
        color: terms.tone === "free" ? Theme.ok : Theme.ink2
        size: Theme.touch.caption
        weight: Theme.weight.demi
        horizontalAlignment: Text.AlignRight
        elide: Text.ElideRight
    }
}
