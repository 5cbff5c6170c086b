pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// How this person reads, reaches and hears: the same keys in the same low corner on every page. Where the page's own
// language keys are out of reach, the next language stands here as well.
GridLayout {
    id: corner

    required property Dispenser dispenser
    readonly property DispenserModes modes: dispenser.modes
    readonly property int places: modes.maySpeak ? 5 : 4

    objectName: "access-corner"
    columns: Measures.cornerInTwoRows ? 3 : places
    columnSpacing: Theme.touch.gap
    rowSpacing: Theme.touch.gap
    uniformCellWidths: true

    AccessKey {
        Layout.fillWidth: true
        Layout.preferredHeight: Measures.cornerKey
        beside: Measures.cornerInTwoRows
        objectName: "mode-large"
        icon: "letters"
        text: qsTr("Large text")
        checked: corner.modes.large
        onClicked: corner.modes.switchLarge()
    }

    AccessKey {
        Layout.fillWidth: true
        Layout.preferredHeight: Measures.cornerKey
        beside: Measures.cornerInTwoRows
        objectName: "mode-contrast"
        icon: "contrast"
        text: qsTr("Contrast")
        checked: corner.modes.contrast
        onClicked: corner.modes.switchContrast()
    }

    AccessKey {
        Layout.fillWidth: true
        Layout.preferredHeight: Measures.cornerKey
        beside: Measures.cornerInTwoRows
        objectName: "mode-low"
        icon: "arrow-down-to-line"
        text: qsTr("Low keys")
        checked: corner.modes.low
        onClicked: corner.modes.switchLow()
    }

    AccessKey {
        Layout.fillWidth: true
        Layout.preferredHeight: Measures.cornerKey
        beside: Measures.cornerInTwoRows
        objectName: "mode-spoken"
        visible: corner.modes.maySpeak
        icon: corner.modes.silent ? "volume-x" : "volume-2"
        text: qsTr("Speak")
        checked: corner.modes.spoken
        onClicked: corner.modes.switchSpoken()

        Accessible.description: corner.modes.silence
    }

    // Its place stays when it goes: nothing moves under a finger.
    Item {
        Layout.fillWidth: true
        Layout.preferredHeight: Measures.cornerKey

        AccessKey {
            id: light

            anchors.fill: parent
            beside: Measures.cornerInTwoRows
            objectName: "mode-light"
            visible: corner.dispenser.takesWishes
            icon: "ear"
            text: Theme.wide && Theme.largeText ? qsTr("Deaf") : qsTr("Can't hear")
            checked: corner.modes.light
            onClicked: corner.modes.switchLight()

            Accessible.description: qsTr("Call me with light on the screen")
        }
    }

    AccessKey {
        Layout.fillWidth: true
        Layout.preferredHeight: Measures.cornerKey
        beside: Measures.cornerInTwoRows
        objectName: "next-language"
        visible: Measures.cornerInTwoRows && corner.dispenser.nextLanguage !== ""
        icon: "languages"
        text: corner.dispenser.nextLanguage
        onClicked: corner.dispenser.useNextLanguage()

        Accessible.role: Accessible.Button
        Accessible.checkable: false
    }
}
