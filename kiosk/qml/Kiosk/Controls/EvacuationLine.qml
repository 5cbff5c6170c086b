pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// What to do, in one language.
Column {
    id: line

    required property string title
    required property string detail
    required property int titleSize
    required property int detailSize

    Label {
        width: parent.width
        text: line.title
        color: Theme.inkOnExit
        size: line.titleSize
        weight: Theme.weight.black
        horizontalAlignment: Text.AlignHCenter
        lineHeight: Theme.leading.tight
        wrapMode: Text.WordWrap
    }

    Label {
        width: parent.width
        text: line.detail
        color: Theme.inkOnExit
        size: line.detailSize
        weight: Theme.weight.demi
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
    }
}
