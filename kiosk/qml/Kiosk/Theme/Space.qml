import QtQuick

// Distances in px, step 4.
QtObject {
    readonly property int hair: 2
    readonly property int xxs: 4
    readonly property int xs: 8
    readonly property int s: 12
    readonly property int m: 16
    readonly property int l: 20
    readonly property int xl: 24
    readonly property int xxl: 32
    readonly property int xxxl: 40
    readonly property int huge: 56
}
