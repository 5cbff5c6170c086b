pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

import QtQuick.Layouts

// Icon and words of a key: icon first, above the words when `vertical`, or last when `trailing`.
GridLayout {
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
    property int subtitleSize: Theme.touch.buttonSubtitle
    property int iconSize: Theme.touch.iconButton
    property bool vertical: false
    property bool spread: false

    flow: vertical ? GridLayout.TopToBottom : GridLayout.LeftToRight
    rows: vertical ? -1 : 1
    columns: vertical ? 1 : -1
    columnSpacing: Theme.space.xl
    rowSpacing: Theme.space.xxs

    Icon {
        Layout.alignment: Qt.AlignCenter
        visible: content.icon !== ""
        name: content.icon
        color: content.iconColor
        size: content.iconSize
    }

    ColumnLayout {
        Layout.alignment: Qt.AlignCenter
        Layout.fillWidth: content.spread
        spacing: 0

        Label {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            Layout.alignment: content.vertical ? Qt.AlignHCenter : Qt.AlignLeft
            text: content.text
            color: content.color
            size: content.size
            weight: content.weight
            wrapMode: Text.WordWrap
            lineHeight: Theme.leading.tight
            horizontalAlignment: content.vertical ? Text.AlignHCenter : Text.AlignLeft
            maximumLineCount: 2
            elide: Text.ElideRight
        }

        Label {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            visible: content.subtitle !== ""
            text: content.subtitle
            color: content.subtitleColor
            size: content.subtitleSize
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }

    Icon {
        Layout.alignment: Qt.AlignCenter
        visible: content.trailingIcon !== ""
        name: content.trailingIcon
        color: content.color
        size: content.iconSize
    }
}
