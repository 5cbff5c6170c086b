pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A band of blocks in turn dark and bright.
Row {
    id: band

    required property bool lit

    height: Theme.display.lightBand

    Repeater {
        model: Theme.display.lightBlocks

        Rectangle {
            required property int index
            readonly property bool even: index % 2 === 0

            width: band.width / Theme.display.lightBlocks
            height: band.height
            color: even === band.lit ? Theme.priority : Theme.accentDeep
        }
    }
}
