pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One paper to ask for.
RowLayout {
    id: line

    required property string text

    spacing: Theme.space.s

    Rectangle {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.space.xs
        implicitWidth: Theme.space.xs
        implicitHeight: Theme.space.xs
        radius: Theme.space.xxs
        color: Theme.accent
    }

    Label {
        Layout.fillWidth: true
        text: line.text
        size: Theme.desk.note
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
    }
}
