pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The next opening.
Card {
    id: hero

    required property ClosedPage closed

    implicitHeight: words.implicitHeight + padding
    padding: Theme.touch.innerWide

    Accessible.name: caption.text + " " + closed.opens
    Accessible.description: closed.reason

    ColumnLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.largeText ? 0 : Theme.space.xs

        IconChip {
            Layout.bottomMargin: Theme.space.xl
            visible: !Theme.wide && !Measures.cornerInTwoRows
            name: "clock"
            round: true
            size: Theme.touch.chipLarge
            iconSize: Theme.touch.iconLarge
        }

        Label {
            id: caption

            text: qsTr("Opens again")
            color: Theme.ink2
            size: Theme.touch.section
        }

        Label {
            Layout.fillWidth: true
            objectName: "opens-again"
            text: hero.closed.opens
            size: Theme.touch.hero
            weight: Theme.weight.black
            lineHeight: Theme.leading.tight
            fit: Text.HorizontalFit
            minimumPixelSize: Theme.touch.pageTitle
        }

        Label {
            Layout.fillWidth: true
            text: hero.closed.opensDate
            size: Theme.touch.section
            weight: Theme.weight.demi
            visible: text !== ""
        }

        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.largeText ? 0 : Theme.space.l
            objectName: "closed-reason"
            text: hero.closed.reason
            color: Theme.ink2
            lineHeight: Theme.leading.tight
            wrapMode: Text.WordWrap
            maximumLineCount: 3
            elide: Text.ElideRight
        }
    }
}
