pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Staff let the tickets rest: their words, and what holds for those who have a number.
ColumnLayout {
    id: sheet

    required property Dispenser dispenser
    readonly property ClosedPage closed: dispenser.closed

    spacing: Theme.touch.gap

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: hero.implicitHeight
        padding: Theme.wide ? Theme.touch.innerWide : Theme.space.huge

        Accessible.name: words.text

        ColumnLayout {
            id: hero

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.xl

            IconChip {
                visible: !(Theme.wide && Theme.largeText)
                name: "pause"
                round: true
                size: Theme.touch.chipLarge
                iconSize: Theme.touch.iconLarge
            }

            Label {
                id: words

                Layout.fillWidth: true
                objectName: "pause-words"
                text: sheet.closed.words
                size: Theme.touch.hero
                weight: Theme.weight.black
                lineHeight: Theme.leading.tight
                wrapMode: Text.WordWrap
                maximumLineCount: Measures.pauseLines
                elide: Text.ElideRight
            }
        }
    }

    ClosedNote {
        Layout.fillWidth: true
        visible: sheet.closed.waiting !== ""
        icon: "users"
        title: qsTr("Have a number already?")
        note: sheet.closed.waiting
    }

    ClosedNote {
        Layout.fillWidth: true
        visible: sheet.closed.helpPlace !== ""
        icon: "info"
        title: qsTr("Need a person?")
        note: sheet.closed.helpPlace
    }

    SecondaryButton {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.touch.actionHeight
        objectName: "browse"
        spread: true
        icon: "clipboard-list"
        trailingIcon: "arrow-right"
        text: qsTr("See what to bring")
        onClicked: sheet.dispenser.browse()
    }
}
