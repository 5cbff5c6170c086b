pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Whole sentences in turn, and the time where the head has no room for it. Nothing scrolls.
Rectangle {
    id: ticker

    required property Display display

    color: Theme.surface

    Rectangle {
        width: Theme.display.tickerMark
        height: parent.height
        color: Theme.tickerMark

        Icon {
            anchors.centerIn: parent
            name: "megaphone"
            color: Theme.inkOnDeep
            size: Theme.display.icon
        }
    }

    TickerSentence {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: divider.left
        anchors.topMargin: Theme.space.xs
        anchors.bottomMargin: Theme.space.xs
        anchors.leftMargin: Theme.display.sentenceLeft
        anchors.rightMargin: Theme.space.m
        text: ticker.display.sentence
    }

    Rectangle {
        id: divider

        x: Theme.display.clockLeft
        width: Theme.space.hair
        height: parent.height
        color: Theme.hairline
    }

    Loader {
        anchors.right: parent.right
        anchors.rightMargin: Theme.display.margin
        anchors.verticalCenter: parent.verticalCenter
        active: !Theme.tall
        sourceComponent: HallClock {
            display: ticker.display
        }
    }
}
