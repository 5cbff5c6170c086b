pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What the staff can do about it, whole however long a path in it is.
Card {
    id: reason

    required property Standby standby

    implicitHeight: words.implicitHeight + 2 * padding

    Accessible.name: standby.staff
    Accessible.description: standby.why

    ColumnLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space.m

        Label {
            Layout.fillWidth: true
            text: reason.standby.staff
            color: Theme.ink2
            size: Theme.touch.note
            weight: Theme.weight.bold
        }

        Label {
            Layout.fillWidth: true
            objectName: "why"
            text: reason.standby.why
            size: Theme.touch.body
            wrapMode: Text.Wrap
        }

        Label {
            Layout.fillWidth: true
            text: reason.standby.again
            color: Theme.ink2
            size: Theme.touch.note
            wrapMode: Text.WordWrap
        }
    }
}
