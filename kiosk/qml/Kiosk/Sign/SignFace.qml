pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Display
import Kiosk.Theme
import Kiosk.ViewModels

// The counter above; below it the number that is called or served, or a word. A new call flashes.
Rectangle {
    id: face

    required property Sign sign
    readonly property bool inviting: sign.state === "called"
    readonly property bool closed: sign.state === "closed"

    objectName: "sign-face"
    color: inviting ? (flash.lit ? Theme.callFlash : Theme.accentDeep) : closed ? Theme.off : Theme.surface

    Accessible.role: Accessible.AlertMessage
    Accessible.name: sign.number + " " + sign.code + " " + sign.words

    Connections {
        function onCalled() {
            flash.restart();
        }

        target: face.sign
    }

    CallFlash {
        id: flash
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.display.inner
        spacing: Theme.display.gap

        SignHead {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredHeight: Theme.display.signHead
            sign: face.sign
            numberColor: face.inviting ? Theme.priority : Theme.ink
            nameColor: face.inviting ? Theme.inkOnDeep : Theme.ink2
        }

        SignName {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.display.signHead
            visible: Theme.tall
            sign: face.sign
            color: face.inviting ? Theme.inkOnDeep : Theme.ink2
            horizontalAlignment: Text.AlignHCenter
        }

        RowNumber {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: face.sign.code !== ""
            name: "sign-code"
            text: face.sign.code
            color: face.inviting ? Theme.inkOnDeep : Theme.ink
            size: Theme.display.lightCode
            least: Theme.display.call
            alignment: Text.AlignHCenter
        }

        Label {
            Layout.fillWidth: true
            Layout.fillHeight: face.sign.code === ""
            Layout.preferredHeight: Theme.display.signHead
            objectName: "sign-words"
            text: face.sign.words
            color: face.inviting ? Theme.inkOnDeep : face.closed ? Theme.closedInk : Theme.ink2
            size: Theme.display.signWords
            weight: Theme.weight.bold
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.WordWrap
        }
    }
}
