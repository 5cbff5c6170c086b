pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The words of a key and the smaller line below, no wider than `room`; `fit` keeps them on one line by shrinking.
Item {
    id: words

    property string text
    property string subtitle
    property color color: Theme.ink
    property color subtitleColor: Theme.ink2
    property int size: Theme.touch.button
    property int subtitleSize: Theme.touch.buttonSubtitle
    property int weight: Theme.weight.bold
    property real room: 1
    property bool centred: false
    property bool fill: false
    property bool fit: false
    readonly property int align: centred ? Text.AlignHCenter : Text.AlignLeft

    width: fill ? room : Math.ceil(Math.max(main.contentWidth, under.visible ? under.contentWidth : 0))
    height: column.height

    Column {
        id: column

        x: words.centred ? (words.width - words.room) / 2 : 0
        width: words.room

        Label {
            id: main

            width: parent.width
            text: words.text
            color: words.color
            size: words.size
            weight: words.weight
            fit: words.fit ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: Theme.touch.fitLeast
            lineHeight: Theme.leading.tight
            horizontalAlignment: words.align
            wrapMode: words.fit ? Text.NoWrap : Text.WordWrap
            maximumLineCount: words.fit ? 1 : 3
            elide: Text.ElideRight
        }

        Label {
            id: under

            width: parent.width
            visible: text !== ""
            text: words.subtitle
            color: words.subtitleColor
            size: words.subtitleSize
            weight: Theme.weight.demi
            lineHeight: Theme.leading.tight
            horizontalAlignment: words.align
            wrapMode: Text.WordWrap
            maximumLineCount: 4
            elide: Text.ElideRight
        }
    }
}
