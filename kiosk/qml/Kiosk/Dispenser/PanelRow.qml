pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// One line of a panel, as long as it needs to be; a step carries its number.
RowLayout {
    id: row

    required property string text
    required property string mark
    required property string icon
    readonly property int apart: Theme.wide && Theme.largeText ? Theme.space.xxs : Theme.space.s

    spacing: Theme.space.l

    Accessible.role: Accessible.ListItem
    Accessible.name: text

    Rectangle {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.space.xs
        implicitWidth: Measures.panelStep
        implicitHeight: Measures.panelStep
        radius: Measures.panelStep
        color: Theme.accentTint

        Label {
            anchors.centerIn: parent
            text: row.mark
            color: Theme.accent
            size: Theme.touch.note
            weight: Theme.weight.bold
        }

        Icon {
            anchors.centerIn: parent
            name: row.mark === "" ? row.icon : ""
            color: Theme.accent
            size: Theme.touch.iconSmall
        }
    }

    Label {
        Layout.fillWidth: true
        Layout.topMargin: row.apart
        Layout.bottomMargin: row.apart
        text: row.text
        wrapMode: Text.Wrap
    }
}
