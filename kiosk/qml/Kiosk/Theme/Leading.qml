import QtQuick

// Line height, in parts of the font's own 1.26 em.
QtObject {
    readonly property real tight: 0.9
    readonly property real normal: 1
    readonly property real loose: 1.1
}
