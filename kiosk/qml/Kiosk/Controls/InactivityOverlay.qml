pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Asks whether somebody is still there, with a visible countdown; one touch anywhere extends.
Item {
    id: overlay

    property int secondsLeft: 20
    property int secondsTotal: 20

    signal touched

    anchors.fill: parent
    z: 100

    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.text
    Accessible.description: left.text

    MouseArea {
        anchors.fill: parent
        onPressed: overlay.touched()
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.touch.margin
        height: column.implicitHeight + 2 * Theme.space.xxxl
        radius: Theme.radius.ticket
        color: Theme.surface
        border.color: Theme.accent
        border.width: Theme.lineSelected

        Column {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.space.xxxl
            spacing: Theme.space.xl

            Label {
                id: question

                width: parent.width
                text: qsTr("Do you need more time?")
                size: Theme.touch.figureLarge
                weight: Theme.weight.black
                wrapMode: Text.WordWrap
            }

            Label {
                id: left

                width: parent.width
                text: qsTr("Back to the first page in %n seconds", "", overlay.secondsLeft)
                color: Theme.ink2
                wrapMode: Text.WordWrap
            }

            CountdownBar {
                width: parent.width
                fraction: overlay.secondsLeft / overlay.secondsTotal
            }

            MainButton {
                width: parent.width
                text: qsTr("I am still here")
                icon: "hand"
                size: Theme.touch.mainButtonSmall
                iconSize: Theme.touch.iconButton
                onClicked: overlay.touched()
            }
        }
    }
}
