pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Display
import Kiosk.Theme
import Kiosk.ViewModels

// Which counter this is; a screen that stands upright has its name below.
RowLayout {
    id: head

    required property Sign sign
    required property color numberColor
    required property color nameColor

    spacing: Theme.display.inner

    Label {
        text: qsTr("Counter")
        color: head.numberColor
        size: Theme.display.signName
        weight: Theme.weight.bold
    }

    RowNumber {
        Layout.preferredWidth: Theme.display.signNumberWidth
        Layout.fillHeight: true
        name: "sign-number"
        text: head.sign.number
        color: head.numberColor
        size: Theme.display.call
    }

    SignName {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !Theme.tall
        sign: head.sign
        color: head.nameColor
        horizontalAlignment: Text.AlignRight
    }

    Item {
        Layout.fillWidth: true
        visible: Theme.tall
    }

    DemoRibbon {
        visible: head.sign.demo
        size: Theme.display.government
    }
}
