pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Whole sentences in turn, the date and the time. Nothing scrolls.
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

    Column {
        anchors.right: clock.left
        anchors.rightMargin: Theme.display.gap
        anchors.verticalCenter: parent.verticalCenter

        Label {
            anchors.right: parent.right
            text: ticker.display.weekday
            color: Theme.ink2
            size: Theme.display.date
        }

        Label {
            anchors.right: parent.right
            text: ticker.display.date
            color: Theme.ink2
            size: Theme.display.date
        }
    }

    Label {
        id: clock

        anchors.right: parent.right
        anchors.rightMargin: Theme.display.margin
        anchors.verticalCenter: parent.verticalCenter
        objectName: "clock"
        text: ticker.display.clock
        size: Theme.display.clock
        weight: Theme.weight.bold
        tabular: true
    }
}
