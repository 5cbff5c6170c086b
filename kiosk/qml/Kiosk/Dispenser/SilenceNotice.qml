pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Why nothing is heard, for whoever stands beside a person who cannot see it; one touch anywhere closes it.
MouseArea {
    id: notice

    required property string text

    signal closed

    objectName: "silence"

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    onClicked: closed()

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: column.height + 2 * Theme.touch.innerWide
        color: Theme.accentDeep

        Column {
            id: column

            x: Theme.touch.margin
            y: Theme.touch.innerWide
            width: parent.width - 2 * Theme.touch.margin
            spacing: Theme.space.xl

            Icon {
                name: "volume-x"
                color: Theme.inkOnDeep
                size: Theme.touch.iconLarge
            }

            Label {
                width: parent.width
                objectName: "silence-words"
                text: notice.text
                color: Theme.inkOnDeep
                size: Theme.touch.bandTitle
                weight: Theme.weight.bold
                wrapMode: Text.WordWrap
            }

            SecondaryButton {
                width: parent.width
                height: Theme.touch.actionHeight
                objectName: "close-silence"
                text: qsTr("Go on without sound")
                icon: "check"
                onClicked: notice.closed()
            }
        }
    }
}
