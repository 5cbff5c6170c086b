pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A line to write in, of the staff windows. `secret` shows dots; `failure` colours its line.
FocusScope {
    id: field

    property string label
    property string placeholder
    property bool secret: false
    property bool failed: false
    property alias text: line.text
    property alias maximumLength: line.maximumLength
    property alias validator: line.validator

    // Qt tells nothing of a line that hides what it holds, not even its name.
    Accessible.role: Accessible.Grouping
    Accessible.name: label
    Accessible.ignored: !secret

    signal entered
    signal edited

    implicitHeight: Theme.desk.fieldHeight

    function clear(): void {
        line.clear();
    }

    function append(text: string): void {
        line.insert(line.length, text);
    }

    function erase(): void {
        line.remove(line.length - 1, line.length);
    }

    Face {
        radius: Theme.radius.small
        line: field.failed ? Theme.danger : field.activeFocus ? Theme.accent : Theme.control
        lineWidth: field.activeFocus || field.failed ? Theme.lineStrong : Theme.line
    }

    Label {
        anchors.fill: line
        verticalAlignment: Text.AlignVCenter
        visible: line.text === ""
        text: field.placeholder
        color: Theme.ink2
        size: Theme.desk.field
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    TextInput {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Theme.space.s
        anchors.rightMargin: Theme.space.s
        objectName: field.objectName + "-line"
        focus: true
        activeFocusOnTab: true
        verticalAlignment: TextInput.AlignVCenter
        clip: true
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.inkOnAccent
        font.family: Theme.family
        font.pixelSize: Theme.desk.field
        font.weight: Theme.weight.demi
        renderType: Text.NativeRendering
        echoMode: field.secret ? TextInput.Password : TextInput.Normal
        passwordCharacter: "●"
        inputMethodHints: field.secret ? Qt.ImhSensitiveData | Qt.ImhHiddenText | Qt.ImhDigitsOnly : Qt.ImhNoPredictiveText

        Accessible.role: Accessible.EditableText
        Accessible.name: field.label
        Accessible.passwordEdit: field.secret

        onTextEdited: field.edited()
        onAccepted: field.entered()
    }

    TapHandler {
        onTapped: line.forceActiveFocus()
    }
}
