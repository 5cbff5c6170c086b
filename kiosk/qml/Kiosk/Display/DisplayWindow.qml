pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The hall's display: the call, the last calls, the board of counters or the standards, the ticker.
Window {
    id: window

    required property Display display
    readonly property bool board: display.layout === "board"
    // The panel's pixels that a picture has, whether one is shown yet or not.
    readonly property size pictureRoom: Qt.size(Theme.display.mediaWidth * Theme.pixelScale, Theme.display.mediaHeight * Theme.pixelScale)

    width: Theme.hall.width
    height: Theme.hall.height
    color: Theme.page
    title: display.officeName

    onPictureRoomChanged: display.media.useRoom(pictureRoom)

    Binding {
        target: Theme
        property: "tall"
        value: window.height > window.width
    }

    Binding {
        target: Theme
        property: "dark"
        value: window.display.dark
    }

    DesignCanvas {
        designWidth: Theme.display.width
        designHeight: Theme.display.height

        HoverHandler {
            cursorShape: Qt.BlankCursor
        }

        CallPanel {
            x: Theme.display.margin
            y: Theme.display.callTop
            width: Theme.display.callWidth
            height: window.board ? Theme.display.callHeightBoard : Theme.display.callHeight
            display: window.display
            low: window.board
        }

        DisplayHead {
            x: Theme.display.headLeft
            y: Theme.display.emblemTop
            width: Theme.display.headWidth
            display: window.display
        }

        Loader {
            anchors.fill: parent
            sourceComponent: window.board ? boardLayout : standardsLayout
        }

        Ticker {
            y: Theme.display.tickerTop
            width: parent.width
            height: Theme.display.tickerHeight
            display: window.display
        }

        CornerNote {
            anchors.right: parent.right
            text: window.display.fault || window.display.silence || window.display.media.trouble
            icon: window.display.fault ? "unplug" : window.display.silence ? "volume-x" : "image"
        }

        Loader {
            anchors.fill: parent
            active: window.display.lightCode !== ""
            sourceComponent: lightCall
        }

        Loader {
            anchors.fill: parent
            active: window.display.evacuation.active
            sourceComponent: evacuation
        }
    }

    Component {
        id: lightCall

        LightCall {
            display: window.display
        }
    }

    Component {
        id: evacuation

        HallEvacuation {
            evacuation: window.display.evacuation
        }
    }

    Component {
        id: boardLayout

        BoardLayout {
            display: window.display
        }
    }

    Component {
        id: standardsLayout

        StandardsLayout {
            display: window.display
        }
    }
}
