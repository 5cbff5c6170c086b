pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// A line from one half hour to the next; both ends are parts of the height.
Shape {
    id: line

    required property real from
    required property real to
    required property real across
    required property color color

    width: across

    ShapePath {
        strokeColor: line.color
        strokeWidth: Theme.floor.lineWidth
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        startX: 0
        startY: (1 - line.from) * line.height

        PathLine {
            x: line.across
            y: (1 - line.to) * line.height
        }
    }
}
