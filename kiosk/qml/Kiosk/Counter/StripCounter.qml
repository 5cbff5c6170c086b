pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Which counter this is; in a demo it says so.
Rectangle {
    id: block

    required property int number
    required property bool demo

    color: Theme.accentDeep

    Column {
        anchors.centerIn: parent
        width: parent.width

        Label {
            width: parent.width
            visible: !block.demo
            text: qsTr("Counter")
            color: Theme.inkOnDeep2
            size: Theme.desk.chart
            horizontalAlignment: Text.AlignHCenter
            fit: Text.HorizontalFit
            minimumPixelSize: Theme.desk.shortcutStrip
        }

        DemoRibbon {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: block.demo
            size: Theme.desk.shortcutStrip
        }

        Label {
            width: parent.width
            objectName: "strip-counter"
            text: block.number
            color: Theme.inkOnDeep
            size: Theme.desk.mainKey
            weight: Theme.weight.bold
            lineHeight: Theme.leading.tight
            tabular: true
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
