pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// How long it takes and what it costs: two lines at the right, or side by side.
GridLayout {
    id: terms

    required property string lead
    required property string second
    required property string tone
    property bool beside: false

    columns: beside ? 2 : 1
    columnSpacing: Theme.space.m
    rowSpacing: 0

    Label {
        Layout.fillWidth: !terms.beside
        Layout.maximumWidth: implicitWidth
        Layout.alignment: Qt.AlignRight
        text: terms.lead
        color: terms.tone === "quota" ? Theme.danger : Theme.ink
        size: Theme.touch.caption
        weight: Theme.weight.demi
        elide: Text.ElideRight
    }

    Label {
        Layout.fillWidth: true
        Layout.maximumWidth: terms.beside ? -1 : implicitWidth
        Layout.alignment: Qt.AlignRight
        text: terms.second
        color: terms.tone === "free" ? Theme.ok : Theme.ink2
        size: Theme.touch.caption
        weight: Theme.weight.demi
        elide: Text.ElideRight
    }
}
