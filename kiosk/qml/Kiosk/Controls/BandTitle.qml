pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The page's title on the deep band, with an icon that repeats what was chosen.
Row {
    id: title

    property string text
    property string subtitle
    property string icon
    property bool priority: false
    property int size: Theme.touch.pageTitle
    property int lines: 2
    property int subtitleLines: 1

    spacing: Theme.touch.nameSpacing

    Accessible.role: Accessible.Heading
    Accessible.name: text

    IconChip {
        id: chip

        visible: title.icon !== ""
        name: title.icon
        size: Theme.touch.emblem
        iconSize: Theme.touch.iconTitle
        fill: title.priority ? Theme.priority : Theme.inkOnDeep
        iconColor: title.priority ? Theme.inkOnPriority : Theme.highContrast ? Theme.inkOnMain : Theme.accent
    }

    Column {
        anchors.verticalCenter: chip.visible ? chip.verticalCenter : undefined
        width: chip.visible ? title.width - chip.width - title.spacing : title.width

        Label {
            width: parent.width
            text: title.text
            color: Theme.inkOnDeep
            size: title.size
            weight: Theme.weight.bold
            lineHeight: Theme.leading.tight
            wrapMode: Text.WordWrap
            maximumLineCount: title.lines
            elide: Text.ElideRight
        }

        Label {
            width: parent.width
            visible: title.subtitle !== ""
            text: title.subtitle
            color: Theme.inkOnDeep2
            size: Theme.touch.subtitle
            wrapMode: Text.WordWrap
            maximumLineCount: title.subtitleLines
            elide: Text.ElideRight
        }
    }
}
