pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One matter: its sentence, and what may be done about it here.
Rectangle {
    id: line

    required property Supervisor supervisor
    required property int index
    required property string key
    required property string icon
    required property string title
    required property string note
    required property string told
    required property string act
    required property string words
    required property string other
    required property string otherWords
    required property bool grave
    readonly property color lead: grave ? Theme.danger : Theme.caution
    readonly property string failure: supervisor.failedKey === key ? supervisor.failure : ""

    signal entered
    signal stepped(bool downwards)

    Keys.onUpPressed: stepped(false)
    Keys.onDownPressed: stepped(true)

    function enter(): void {
        first.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: Math.max(Theme.floor.attentionHeight, told.implicitHeight + Theme.space.xs)
    radius: Theme.radius.staffSmall
    color: grave ? Theme.dangerTint : Theme.cautionTint

    Accessible.role: Accessible.AlertMessage
    Accessible.name: title
    Accessible.description: note

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.s
        anchors.rightMargin: Theme.space.xs
        spacing: Theme.space.xs

        Icon {
            name: line.icon
            color: line.lead
            size: Theme.desk.icon
        }

        Label {
            id: told

            Layout.fillWidth: true
            objectName: "matter-" + line.key
            text: line.failure !== "" ? line.failure : line.told
            textFormat: line.failure !== "" ? Text.PlainText : Text.StyledText
            color: line.failure !== "" ? Theme.danger : Theme.ink
            size: Theme.floor.text
            lineHeight: Theme.leading.tight
            wrapMode: Text.WordWrap
        }

        SheetKey {
            id: second

            visible: line.otherWords !== ""
            KeyNavigation.right: first
            objectName: "other-" + line.key
            text: line.otherWords
            busy: line.supervisor.busy === line.key
            onActiveFocusChanged: if (activeFocus)
                line.entered()
            onClicked: line.supervisor.answerOtherwise(line.key)
        }

        SheetKey {
            id: first

            KeyNavigation.left: second.visible ? second : null
            objectName: "act-" + line.key
            text: line.words
            busy: line.supervisor.busy === line.key
            onActiveFocusChanged: if (activeFocus)
                line.entered()
            onClicked: line.supervisor.answer(line.key)
        }
    }
}
