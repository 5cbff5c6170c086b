pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A queue: let another counter help, close it with words for the citizens, open it again.
SheetBody {
    id: body

    first: helpers.count ? helpers.itemAt(0) : body.supervisor.sheet.standing ? open : words

    Label {
        Layout.fillWidth: true
        text: helpers.count ? qsTr("Which counter is to help for the rest of the day?") : qsTr("No other counter is open that could help.")
        size: Theme.desk.body
        weight: Theme.weight.bold
        wrapMode: Text.WordWrap
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.floor.helperColumns
        columnSpacing: Theme.space.s
        rowSpacing: Theme.space.xs

        Repeater {
            id: helpers

            model: body.supervisor.sheet.options

            ActKey {
                id: helper

                required property string key
                required property string label

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                supervisor: body.supervisor
                act: "help-" + key
                text: label
                size: Theme.floor.text
                implicitHeight: Theme.floor.optionHeight
                onClicked: body.supervisor.help(Number(helper.key))
            }
        }
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.hairline
    }

    StaffField {
        id: words

        Layout.fillWidth: true
        objectName: "words"
        visible: !body.supervisor.sheet.standing
        label: qsTr("Words for the citizens, or none")
        placeholder: label
        onEntered: body.supervisor.closeQueue(text)
        onEdited: body.supervisor.touch()
    }

    ActKey {
        Layout.fillWidth: true
        visible: !body.supervisor.sheet.standing
        supervisor: body.supervisor
        act: "close_queue"
        text: qsTr("Close this queue: no more numbers")
        icon: "ban"
        onClicked: body.supervisor.closeQueue(words.text)
    }

    ActKey {
        id: open

        Layout.fillWidth: true
        visible: body.supervisor.sheet.standing
        supervisor: body.supervisor
        act: "open_queue"
        text: qsTr("Open this queue again")
        icon: "play"
        primary: true
        onClicked: body.supervisor.reopenQueue()
    }

    Label {
        Layout.fillWidth: true
        visible: !body.supervisor.sheet.standing
        text: qsTr("Whoever waits is still called.")
        color: Theme.ink2
        size: Theme.floor.text
    }
}
