pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A code, a PIN, and the digits for a mouse. The PIN leaves the line as soon as it is handed on.
RowLayout {
    id: form

    required property Counter counter
    readonly property bool busy: counter.busy === "sign_in"
    readonly property bool failed: counter.failedKey === "sign_in"
    readonly property int longestPin: 8
    readonly property int longestCode: 32

    spacing: Theme.space.xxl

    function begin(): void {
        code.forceActiveFocus();
    }

    function send(): void {
        if (busy)
            return;
        counter.duty.signIn(code.text, pin.text);
        pin.clear();
        pin.forceActiveFocus();
    }

    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        spacing: Theme.space.s

        Label {
            text: qsTr("Your code")
            size: Theme.desk.body
            weight: Theme.weight.bold
        }

        StaffField {
            id: code

            Layout.fillWidth: true
            objectName: "code"
            label: qsTr("Your code")
            maximumLength: form.longestCode
            failed: form.failed
            enabled: !form.busy
            onEntered: pin.forceActiveFocus()
        }

        Label {
            Layout.topMargin: Theme.space.xs
            text: qsTr("PIN")
            size: Theme.desk.body
            weight: Theme.weight.bold
        }

        StaffField {
            id: pin

            Layout.fillWidth: true
            objectName: "pin"
            label: qsTr("PIN")
            secret: true
            maximumLength: form.longestPin
            failed: form.failed
            enabled: !form.busy
            validator: RegularExpressionValidator {
                regularExpression: /[0-9]*/
            }
            onEntered: form.send()
        }

        StaffKey {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s
            objectName: "sign-in"
            text: form.busy ? qsTr("One moment…") : form.counter.duty.handsOver ? qsTr("Take over") : qsTr("Sign in")
            icon: "log-in"
            shortcut: qsTr("Enter")
            primary: true
            enabled: code.text.trim() !== "" && pin.text !== "" || form.busy
            busy: form.busy
            onClicked: form.send()
        }
    }

    NumberPad {
        Layout.preferredWidth: Theme.desk.padWidth
        Layout.fillWidth: false
        live: !form.busy
        onDigit: text => pin.append(text)
        onErased: pin.erase()
    }
}
