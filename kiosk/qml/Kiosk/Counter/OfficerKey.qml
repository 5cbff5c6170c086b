pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Who works here; pressed, it asks how they leave. In a demo, where nobody has to, it signs in.
Pressable {
    id: key

    required property Counter counter
    readonly property CounterDuty duty: counter.duty

    objectName: "officer"
    visible: duty.name !== "" || duty.canSignIn && duty.page === ""
    enabled: duty.page === ""
    spoken: words.text
    implicitWidth: row.implicitWidth + 2 * Theme.space.s
    implicitHeight: Theme.desk.emblem

    Accessible.description: qsTr("Hand over or sign out")

    onClicked: counter.officer()

    Face {
        radius: Theme.radius.small
        fill: key.pressed ? Theme.deepPressed : "transparent"
        line: Theme.deepLine
        focused: key.activeFocus
        ring: Theme.inkOnDeep
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space.s
        anchors.rightMargin: Theme.space.s
        spacing: Theme.space.xs

        Icon {
            name: "user"
            color: Theme.inkOnDeep
            size: Theme.desk.icon
        }

        Label {
            id: words

            Layout.fillWidth: true
            objectName: "officer-name"
            text: key.duty.name !== "" ? key.duty.name : qsTr("Sign in")
            color: Theme.inkOnDeep
            size: Theme.desk.body
            weight: Theme.weight.demi
            elide: Text.ElideRight
        }
    }
}
