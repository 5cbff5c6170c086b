pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Icon and words of a key within `room`: icon first, or above when `vertical`; `spread` fills the key's width.
Grid {
    id: content

    property string text
    property string subtitle
    property string icon
    property string trailingIcon
    property color color: Theme.ink
    property color iconColor: color
    property color subtitleColor: Theme.ink2
    property int size: Theme.touch.button
    property int weight: Theme.weight.bold
    property int iconSize: Theme.touch.iconButton
    property int trailingSize: Theme.touch.iconArrow
    property real iconStroke: 2
    property real room: 1
    property bool vertical: false
    property bool fit: false
    property bool spread: false
    readonly property int visibleParts: 1 + (icon === "" ? 0 : 1) + (trailingIcon === "" ? 0 : 1)
    readonly property real iconsRoom: (icon === "" ? 0 : iconSize + columnSpacing) + (trailingIcon === "" ? 0 : trailingSize + columnSpacing)

    columns: vertical ? 1 : visibleParts
    columnSpacing: Theme.touch.keySpacing
    rowSpacing: Theme.space.xxs
    horizontalItemAlignment: Grid.AlignHCenter
    verticalItemAlignment: Grid.AlignVCenter

    Icon {
        visible: content.icon !== ""
        name: content.icon
        color: content.iconColor
        size: content.iconSize
        stroke: content.iconStroke
    }

    KeyWords {
        text: content.text
        subtitle: content.subtitle
        color: content.color
        subtitleColor: content.subtitleColor
        size: content.size
        weight: content.weight
        room: content.vertical ? content.room : content.room - content.iconsRoom
        centred: content.vertical
        fill: content.spread
        fit: content.fit
    }

    Icon {
        visible: content.trailingIcon !== ""
        name: content.trailingIcon
        color: content.color
        size: content.trailingSize
        stroke: 2.5
    }
}
