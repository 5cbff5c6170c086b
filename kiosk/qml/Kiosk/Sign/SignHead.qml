pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Display
import Kiosk.Theme
import Kiosk.ViewModels

// Which counter this is.
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

    Label {
        Layout.fillWidth: true
        Layout.fillHeight: true
        objectName: "sign-name"
        text: head.sign.name
        color: head.nameColor
        // Its longest word decides: Qt would rather break a word than make it smaller.
        size: Math.max(Theme.display.least, Math.min(Theme.display.signName, width / (head.sign.longestWord * Theme.display.letterWidth)))
        weight: Theme.weight.bold
        lineHeight: Theme.leading.tight
        horizontalAlignment: Text.AlignRight
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        // Without an end in dots: with one, Qt takes a cut name for one that fits.
        fit: Text.Fit
        minimumPixelSize: Theme.display.least
    }

    DemoRibbon {
        visible: head.sign.demo
        size: Theme.display.government
    }
}
