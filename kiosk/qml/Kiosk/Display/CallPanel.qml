pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The call as one sentence, number to counter. A new call flashes the fill; the number itself stays.
Rectangle {
    id: panel

    required property Display display
    property bool low: false
    readonly property bool lit: flash.lit

    objectName: "call-panel"
    radius: Theme.radius.panel
    color: lit ? Theme.callFlash : Theme.accentDeep

    Accessible.role: Accessible.AlertMessage
    Accessible.name: display.code + " " + display.agency + " " + display.counter

    Connections {
        function onCalled() {
            flash.restart();
        }

        target: panel.display
    }

    CallFlash {
        id: flash
    }

    Loader {
        anchors.fill: parent
        sourceComponent: Theme.tall ? upright : lying
        visible: panel.display.code !== ""
    }

    QuietPanel {
        anchors.fill: parent
        visible: panel.display.code === ""
    }

    Component {
        id: lying

        CallSentence {
            display: panel.display
            low: panel.low
        }
    }

    Component {
        id: upright

        CallSentenceTall {
            display: panel.display
        }
    }
}
