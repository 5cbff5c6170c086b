import QtQuick

// A rounded rectangle that stays smooth when the canvas is scaled.
Rectangle {
    // Unequal radii make the software renderer draw a path instead of enlarging small corner pictures.
    topLeftRadius: radius > 0 ? radius + 0.01 : 0
}
