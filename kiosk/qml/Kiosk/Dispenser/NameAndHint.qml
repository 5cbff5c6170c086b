pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A name with room for two lines, and what people come for.
Column {
    id: words

    required property string name
    required property string hint

    Label {
        width: parent.width
        text: words.name
        size: Theme.touch.pageTitle
        weight: Theme.weight.bold
        lineHeight: Theme.leading.tight
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
    }

    Label {
        width: parent.width
        visible: text !== ""
        text: words.hint
        color: Theme.ink2
        size: Theme.touch.note
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        elide: Text.ElideRight
    }
}
