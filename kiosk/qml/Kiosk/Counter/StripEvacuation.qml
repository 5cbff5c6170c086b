pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Everybody is asked to leave; a ticket that is open can still be closed.
Rectangle {
    id: block

    required property Counter counter

    radius: Theme.radius.staffSmall
    color: Theme.exit

    Accessible.role: Accessible.AlertMessage
    Accessible.name: block.counter.strip.title

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.s
        anchors.rightMargin: Theme.space.s
        spacing: Theme.space.s

        Icon {
            name: "exit"
            color: Theme.inkOnExit
            size: Theme.desk.emblem
        }

        Label {
            visible: text !== ""
            text: block.counter.code
            color: Theme.inkOnExit
            size: Theme.desk.timerStrip
            weight: Theme.weight.black
            tabular: true
        }

        Label {
            Layout.fillWidth: true
            objectName: "strip-evacuation"
            text: block.counter.strip.title
            color: Theme.inkOnExit
            size: Theme.desk.body
            weight: Theme.weight.black
            lineHeight: Theme.leading.tight
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }
}
