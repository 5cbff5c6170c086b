pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A visual call over the whole screen, for who cannot hear it: blocks change places once a second.
Rectangle {
    id: light

    required property Display display
    property bool lit: true

    objectName: "light-call"
    color: lit ? Theme.callFlash : Theme.accentDeep

    Accessible.role: Accessible.AlertMessage
    Accessible.name: display.lightCode + " " + display.lightCounter

    Timer {
        interval: Theme.motion.callLit
        running: light.visible
        repeat: true
        onTriggered: light.lit = !light.lit
    }

    LightBand {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        lit: light.lit
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.display.lightBand
        spacing: 0

        RowNumber {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.display.lightCodeHeight
            name: "light-code"
            text: light.display.lightCode
            color: Theme.inkOnDeep
            size: Theme.display.lightCode
            least: Theme.display.call
            alignment: Text.AlignHCenter
        }

        RowLayout {
            Layout.preferredHeight: Theme.display.lightCounterHeight
            spacing: Theme.display.inner

            Icon {
                name: "arrow-right"
                color: Theme.priority
                stroke: 3
                size: Theme.display.arrow
            }

            Label {
                text: qsTr("Counter")
                color: Theme.priority
                size: Theme.display.lightWord
                weight: Theme.weight.bold
            }

            RowNumber {
                Layout.fillWidth: true
                Layout.fillHeight: true
                name: "light-counter"
                text: light.display.lightCounter
                color: Theme.priority
                size: Theme.display.lightCounter
                least: Theme.display.callRow
                alignment: Text.AlignRight
            }
        }
    }

    LightBand {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        lit: !light.lit
    }
}
