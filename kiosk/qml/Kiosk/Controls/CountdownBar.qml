pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A bar for what is left or done, 0 to 1; the owner steps it, nothing glides.
Box {
    id: bar

    property real fraction: 1
    property color fill: Theme.accent

    implicitHeight: Theme.touch.barHeight
    radius: height / 2
    color: Theme.track

    Accessible.role: Accessible.ProgressBar
    Accessible.name: Math.round(fraction * 100) + " %"

    Box {
        width: Math.max(bar.height, bar.width * Math.min(1, bar.fraction))
        height: bar.height
        visible: bar.fraction > 0
        radius: bar.radius
        color: bar.fill
    }
}
