pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Connected, or what stands in the way; then in the colours of a warning.
Rectangle {
    id: connection

    required property Counter counter
    readonly property color lead: counter.connected ? Theme.inkOnDeep2 : Theme.danger

    objectName: "connection"
    implicitWidth: row.implicitWidth + Theme.space.xl
    implicitHeight: row.implicitHeight + Theme.space.s
    radius: Theme.radius.small
    color: counter.connected ? "transparent" : Theme.dangerTint

    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space.s
        anchors.rightMargin: Theme.space.s
        spacing: Theme.space.xs

        Icon {
            name: connection.counter.connected ? "circle-check" : "unplug"
            color: connection.lead
            size: Theme.desk.icon
        }

        Label {
            id: words

            Layout.fillWidth: true
            text: connection.counter.connected ? qsTr("Connected") : connection.counter.fault
            color: connection.lead
            size: Theme.desk.body
            weight: connection.counter.connected ? Theme.weight.medium : Theme.weight.bold
            elide: Text.ElideRight
        }
    }
}
