import QtQuick

// Font weights that are bundled.
QtObject {
    readonly property int medium: 500
    readonly property int demi: 600
    readonly property int bold: 700
    readonly property int black: 800
}
