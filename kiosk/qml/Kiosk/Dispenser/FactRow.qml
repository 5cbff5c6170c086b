pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// One fact of the standard in large text: what it is at the left, what holds at the right.
RowLayout {
    id: fact

    required property string icon
    required property string caption
    required property string value
    property string note
    property color valueColor: Theme.ink

    spacing: Theme.space.s

    Accessible.role: Accessible.StaticText
    Accessible.name: caption + ": " + value

    Icon {
        Layout.alignment: Qt.AlignTop
        visible: !Theme.wide
        name: fact.icon
        color: Theme.ink2
        size: Theme.touch.icon
    }

    Label {
        Layout.preferredWidth: Measures.factName
        Layout.alignment: Qt.AlignTop
        text: fact.caption
        color: Theme.ink2
        size: Theme.touch.caption
        lineHeight: Theme.leading.tight
        wrapMode: Text.WordWrap
    }

    Label {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        text: fact.note === "" ? fact.value : fact.value + ", " + fact.note
        color: fact.valueColor
        size: Theme.touch.caption
        weight: Theme.weight.bold
        lineHeight: Theme.leading.tight
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
    }
}
