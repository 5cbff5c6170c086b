pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Who watches the hall? Nothing of it is shown before that is known.
FocusScope {
    id: page

    required property Supervisor supervisor
    readonly property string failure: supervisor.failedKey === "sign_in" ? supervisor.failure : ""

    objectName: "sign-in-page"
    focus: true

    function submit(): void {
        supervisor.signIn(code.text, pin.text);
        pin.clear();
    }

    Rectangle {
        anchors.centerIn: parent
        width: Theme.floor.sheetWidth
        height: column.implicitHeight + 2 * Theme.desk.inner
        radius: Theme.radius.staff
        color: Theme.surface
        border.color: Theme.hairline
        border.width: 1

        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: Theme.desk.inner
            spacing: Theme.space.s

            Label {
                Layout.fillWidth: true
                objectName: "sign-in-title"
                text: qsTr("Who watches the hall?")
                size: Theme.desk.service
                weight: Theme.weight.black
                fit: Text.HorizontalFit
                minimumPixelSize: Theme.desk.body
            }

            Label {
                Layout.fillWidth: true
                text: page.supervisor.demo ? qsTr("This window is for supervisors. In the demo: code demo, PIN 000000.") : qsTr("This window is for supervisors.")
                color: Theme.ink2
                size: Theme.desk.body
                wrapMode: Text.WordWrap
            }

            StaffField {
                id: code

                Layout.fillWidth: true
                objectName: "code"
                focus: true
                label: qsTr("Your code")
                placeholder: label
                failed: page.failure !== ""
                onEntered: page.supervisor.asksPin ? pin.forceActiveFocus() : page.submit()
                onEdited: page.supervisor.touch()
            }

            StaffField {
                id: pin

                Layout.fillWidth: true
                objectName: "pin"
                visible: page.supervisor.asksPin
                secret: true
                label: qsTr("PIN")
                placeholder: label
                failed: page.failure !== ""
                onEntered: page.submit()
                onEdited: page.supervisor.touch()
            }

            StaffKey {
                Layout.fillWidth: true
                objectName: "sign-in"
                text: qsTr("Sign in")
                shortcut: qsTr("Enter")
                icon: "log-in"
                primary: true
                enabled: code.text !== ""
                busy: page.supervisor.busy === "sign_in"
                onClicked: page.submit()
            }

            Label {
                Layout.fillWidth: true
                objectName: "sign-in-failure"
                visible: text !== ""
                text: page.failure
                color: Theme.danger
                size: Theme.desk.body
                weight: Theme.weight.bold
                wrapMode: Text.WordWrap
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
}
