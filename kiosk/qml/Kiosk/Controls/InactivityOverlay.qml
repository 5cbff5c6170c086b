pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Asks whether somebody is still there, with a visible countdown; one touch anywhere extends.
MouseArea {
    id: overlay

    property int secondsLeft: 20
    property int secondsTotal: 20

    signal touched

    anchors.fill: parent
    z: 100

    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.text
    Accessible.description: rest.text

    onPressed: touched()

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: column.height + 2 * Theme.touch.innerWide + Theme.lineSelected
        color: Theme.accentDeep

        Rectangle {
            width: parent.width
            height: Theme.lineSelected
            color: Theme.priority
        }

        Column {
            id: column

            x: Theme.touch.margin
            y: Theme.touch.innerWide
            width: parent.width - 2 * Theme.touch.margin
            spacing: Theme.space.xl

            Label {
                id: question

                width: parent.width
                text: qsTr("Do you need more time?")
                color: Theme.inkOnDeep
                size: Theme.touch.figureLarge
                weight: Theme.weight.black
                wrapMode: Text.WordWrap
            }

            Label {
                id: rest

                width: parent.width
                text: qsTr("Back to the first page in %n seconds", "", overlay.secondsLeft)
                color: Theme.inkOnDeep2
                wrapMode: Text.WordWrap
            }

            CountdownBar {
                width: parent.width
                fraction: overlay.secondsLeft / overlay.secondsTotal
                fill: Theme.priority
                color: Theme.deepPressed
            }

            SecondaryButton {
                width: parent.width
                height: Theme.touch.actionHeight
                text: qsTr("I am still here")
                icon: "hand"
                onClicked: overlay.touched()
            }
        }
    }
}
