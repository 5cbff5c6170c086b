import QtQuick

// Pixels of the demo's printer window.
QtObject {
    readonly property int width: 420
    readonly property int height: 900
    readonly property int slotHeight: 72
    readonly property int openingWidth: 388
    readonly property int slipWidth: 360
    readonly property int pictureWidth: 344
    readonly property color paper: "#FFFFFF"
}
