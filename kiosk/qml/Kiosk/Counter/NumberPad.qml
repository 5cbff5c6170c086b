pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Digits for the mouse or a touch screen. The keyboard writes without it, so Tab passes it by.
GridLayout {
    id: pad

    property bool live: true
    readonly property list<string> digits: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

    signal digit(string text)
    signal erased

    columns: 3
    columnSpacing: Theme.space.s
    rowSpacing: Theme.space.s

    component PadKey: StaffKey {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        implicitHeight: Theme.desk.padKeyHeight
        activeFocusOnTab: false
        enabled: pad.live
        size: Theme.desk.secondKey
    }

    Repeater {
        model: pad.digits

        PadKey {
            required property string modelData

            objectName: "pad-" + modelData
            text: modelData
            onClicked: pad.digit(modelData)
        }
    }

    Item {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }

    PadKey {
        objectName: "pad-0"
        text: "0"
        onClicked: pad.digit("0")
    }

    PadKey {
        objectName: "pad-erase"
        text: qsTr("Erase")
        size: Theme.desk.least
        onClicked: pad.erased()
    }
}
