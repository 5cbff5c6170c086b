import QtQuick

// Corner radii in px.
QtObject {
    readonly property int ticket: 28
    readonly property int panel: 24
    readonly property int tile: 20
    readonly property int button: 20
    readonly property int chip: 16
    readonly property int key: 16
    readonly property int staff: 14
    readonly property int staffSmall: 12
    readonly property int small: 8
}
